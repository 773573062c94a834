package parser

import "kg/nlp/linear"

// labeler names arcs. The first one sees two words and the sentence around them, so that its answers can be kept for
// all states of a search; the second sees the finished tree.
type labeler struct {
	model *linear.Model
}

func (l *labeler) best(feats []linear.Feature, scores *[linear.MaxClasses]int32) uint8 {
	n := l.model.Classes
	clear(scores[:n])
	l.model.Add(feats, scores)
	best := 1 // label 0 is "no label"
	for i := 2; i < n; i++ {
		if scores[i] > scores[best] {
			best = i
		}
	}
	return uint8(best)
}

// pairFeatures are those of an arc by itself.
func (s *words) pairFeatures(f []linear.Feature, h, d int) []linear.Feature {
	t := &template
	dir := small[50]
	a, b := d, h
	if h < d {
		dir, a, b = small[51], h, d
	}
	dist := distance(a, b) + dir
	bet := s.between(a, b) + dir
	hw, hp, hl, hu := s.w[h]+dir, s.p[h]+dir, s.l[h]+dir, s.u[h]+dir
	dw, dp, dl, du := s.w[d], s.p[d], s.l[d], s.u[d]
	adp := s.w[s.last[d]]
	dn, db, hn, hb := s.p[d+1], s.p[d-1], s.p[min(h+1, s.n+3)], s.p[h-1]
	add := func(x atom) { f = append(f, linear.Feature(x)) }
	add(t[129] + hw + rot(dw, 17))
	add(t[130] + hl + rot(dp, 17))
	add(t[131] + hp + rot(dl, 17))
	add(t[132] + hp + rot(dp, 17))
	add(t[133] + hp + rot(dp, 17) + rot(dist, 39))
	add(t[134] + hp + rot(dp, 17) + rot(bet, 39))
	add(t[135] + dw + dir)
	add(t[136] + dp + rot(dist, 17))
	add(t[137] + hw)
	add(t[138] + hp + rot(dp, 17) + rot(dn, 39))
	add(t[139] + hp + rot(dp, 17) + rot(db, 39))
	add(t[140] + hp + rot(dp, 17) + rot(hn, 39))
	add(t[141] + hp + rot(dp, 17) + rot(hb, 39))
	add(t[142] + hl + rot(adp, 17) + rot(dp, 39))
	add(t[143] + hp + rot(adp, 17) + rot(dp, 39))
	add(t[144] + adp + rot(dw, 17) + dir)
	add(t[145] + hp + rot(s.w[d-1], 17) + rot(dp, 39))
	add(t[146] + hp + rot(s.w[d+1], 17) + rot(dp, 39))
	add(t[147] + hp + rot(s.w[h-1], 17) + rot(dp, 39))
	add(t[148] + hp + rot(s.w[min(h+1, s.n+3)], 17) + rot(dp, 39))
	add(t[149] + s.c[h] + dir + rot(s.c[d], 17))
	add(t[150] + hl + rot(s.c[d], 17))
	add(t[151] + s.c[h] + dir + rot(dl, 17))
	add(t[152] + hu + rot(s.s[d], 17) + rot(du, 39))
	add(t[153] + hp + rot(s.p[max(d-2, 0)], 17) + rot(db, 39) + rot(dp, 51))
	add(t[154] + hp + rot(dn, 17) + rot(s.p[d+2-b2i(d+2 > s.n+3)], 39) + rot(dp, 51))
	add(t[155] + hl + rot(bet, 17) + rot(du, 39))
	add(t[156] + dl + rot(hu, 17) + rot(bet, 39))
	add(t[157] + s.w[d-1] + rot(dw, 17) + dir)
	add(t[159] + s.m[h] + dir + rot(s.m[d], 17))
	add(t[160] + hp + rot(s.m[d], 17) + rot(dp, 39))
	add(t[161] + s.m[h] + rot(hp, 17) + rot(dp, 39))
	add(t[158] + hw + rot(s.w[h-1], 17) + rot(dp, 39))
	add(t[250] + s.k[h] + dir + rot(s.k[d], 17) + rot(dp, 39))
	add(t[251] + hl + rot(s.k[d], 17))
	add(t[252] + s.k[h] + dir + rot(dl, 17))
	add(t[253] + s.k[h] + rot(s.k[d], 17) + rot(adp, 39))
	if hq := s.q[h]; hq != 0 {
		add(t[162] + hq + dir + rot(dp, 17))
		add(t[163] + hq + rot(hp, 17) + rot(dp, 39))
		add(t[164] + hq + dir + rot(dl, 17))
	}
	if dq := s.q[d]; dq != 0 {
		add(t[165] + dq + rot(hp, 17))
		add(t[166] + dq + rot(dp, 17) + rot(hp, 39))
		add(t[167] + dq + rot(hl, 17))
		add(t[168] + dq + rot(dist, 17))
		add(t[169] + dq + rot(hp, 17) + rot(dn, 39))
	}
	return f
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// tree is a finished tree with what the second labeller asks about it. Word 0 is "no word", n+1 the root.
type tree struct {
	head                     [maxWords + 2]int16
	label                    [maxWords + 2]uint8 // by the first labeller
	first, last              [maxWords + 2]int16 // dependents, 0 for none
	before, after            [maxWords + 2]int16 // siblings, 0 for none
	kase, mark, cop, aux, dt [maxWords + 2]int16 // function words among the dependents
	lset, rset               [maxWords + 2]uint64
	near                     [maxWords + 2]int16 // the nearest dependent to the left
}

// tellTales are the labels that treeFeatures looks for.
type tellTales struct{ kase, mark, cop, aux, det, auxPass uint8 }

func (t *tree) build(n int, tt *tellTales) {
	for i := range n + 2 {
		t.first[i], t.last[i], t.before[i], t.after[i] = 0, 0, 0, 0
		t.kase[i], t.mark[i], t.cop[i], t.aux[i], t.dt[i] = 0, 0, 0, 0, 0
		t.lset[i], t.rset[i], t.near[i] = 0, 0, 0
	}
	for i := int16(1); int(i) <= n; i++ {
		h, l := t.head[i], t.label[i]
		if t.first[h] == 0 {
			t.first[h] = i
		} else {
			t.after[t.last[h]] = i
			t.before[i] = t.last[h]
		}
		t.last[h] = i
		if i < h {
			t.lset[h] |= 1 << (l & 63)
			t.near[h] = i
		} else {
			t.rset[h] |= 1 << (l & 63)
		}
		switch l {
		case tt.kase:
			t.kase[h] = i
		case tt.mark:
			t.mark[h] = i
		case tt.cop:
			t.cop[h] = i
		case tt.aux, tt.auxPass:
			t.aux[h] = i
		case tt.det:
			t.dt[h] = i
		}
	}
}

// span returns the first and the last of the words that a word and what hangs from it make up.
func (t *tree) span(d int) (a, b int) {
	a, b = d, d
	for x := int(t.first[a]); x != 0 && x < a; x = int(t.first[a]) {
		a = x
	}
	for x := int(t.last[b]); x > b; x = int(t.last[b]) {
		b = x
	}
	return a, b
}

// treeFeatures are those of a word's arc in a finished tree.
func (s *words) treeFeatures(f []linear.Feature, tr *tree, d int, rel *[64]atom) []linear.Feature {
	t := &template
	h := int(tr.head[d])
	f = s.pairFeatures(f, h, d)
	dir := small[50]
	if h < d {
		dir = small[51]
	}
	g := int(tr.head[h])
	lb := rel[tr.label[d]] + dir
	hp, dp, dl, hl := s.p[h]+dir, s.p[d], s.l[d], s.l[h]+dir
	glb := rel[tr.label[h]]
	kase, mark, cop, aux := s.w[tr.kase[d]], s.w[tr.mark[d]], s.w[tr.cop[d]], s.l[tr.aux[d]]
	hkase, hmark, hcop, haux := s.w[tr.kase[h]], s.w[tr.mark[h]], s.w[tr.cop[h]], s.l[tr.aux[h]]
	bef, aft := int(tr.before[d]), int(tr.after[d])
	dset, hset := setAtom(tr.lset[d]), setAtom(tr.lset[h]&^(1<<(tr.label[d]&63)))
	add := func(x atom) { f = append(f, linear.Feature(x)) }
	add(t[170] + lb)
	add(t[171] + lb + rot(hp, 17) + rot(dp, 39))
	add(t[172] + lb + rot(glb, 17))
	add(t[173] + kase + rot(hp, 17) + rot(dp, 39))
	add(t[174] + kase + rot(hl, 17))
	add(t[175] + kase + rot(dl, 17) + dir)
	add(t[176] + kase + rot(aux, 17) + rot(haux, 39) + dir)
	add(t[177] + mark + rot(hp, 17) + rot(dp, 39))
	add(t[178] + mark + rot(hl, 17) + rot(dp, 39))
	add(t[179] + cop + rot(hp, 17) + rot(dp, 39) + rot(lb, 51))
	add(t[180] + aux + rot(hp, 17) + rot(dp, 39))
	add(t[181] + haux + rot(hp, 17) + rot(dp, 39))
	add(t[182] + haux + rot(lb, 17) + rot(hcop, 39) + rot(hp, 51))
	add(t[183] + dp + rot(glb, 17) + rot(hp, 39))
	add(t[184] + dp + rot(s.p[g], 17) + rot(hp, 39))
	add(t[185] + lb + rot(rel[tr.label[bef]], 17) + rot(rel[tr.label[aft]], 39))
	add(t[186] + lb + rot(rel[tr.label[bef]], 17) + rot(hp, 39))
	add(t[187] + lb + rot(rel[tr.label[aft]], 17) + rot(hp, 39))
	add(t[188] + dp + rot(s.p[bef], 17) + rot(hp, 39))
	add(t[189] + dp + rot(s.p[aft], 17) + rot(hp, 39))
	add(t[190] + lb + rot(dset, 17))
	add(t[191] + dp + rot(dset, 17) + rot(hp, 39))
	add(t[192] + lb + rot(setAtom(tr.rset[d]), 17) + rot(dp, 39))
	add(t[193] + lb + rot(hset, 17) + rot(dp, 39))
	add(t[194] + lb + rot(setAtom(tr.rset[h]), 17) + rot(dp, 39))
	add(t[195] + s.w[tr.first[d]] + rot(dp, 17) + rot(hp, 39))
	add(t[196] + s.w[tr.first[d]] + rot(hl, 17) + rot(dp, 39))
	add(t[197] + s.w[tr.near[d]] + rot(dp, 17) + rot(hp, 39))
	add(t[198] + s.p[tr.last[d]] + rot(dp, 17) + rot(hp, 39) + rot(lb, 51))
	add(t[199] + hkase + rot(lb, 17) + rot(dp, 39))
	add(t[200] + hmark + rot(lb, 17) + rot(dp, 39) + rot(hp, 51))
	add(t[201] + hcop + rot(dp, 17) + rot(hp, 39))
	add(t[202] + s.w[tr.dt[d]] + rot(dl, 17) + dir)
	add(t[203] + lb + rot(s.w[tr.dt[d]], 17) + rot(kase, 39))
	add(t[204] + lb + rot(hl, 17))
	add(t[205] + lb + rot(dl, 17))
	add(t[206] + lb + rot(s.c[h], 17) + rot(s.c[d], 39))
	add(t[207] + lb + rot(s.l[bef], 17) + rot(dp, 39))
	// what stands around the words that hang from this one
	a, b := tr.span(d)
	wa, wb, pa, pb := s.w[a-1], s.w[b+1], s.p[a-1], s.p[b+1]
	add(t[260] + wa + rot(lb, 17) + rot(dp, 39))
	add(t[261] + wb + rot(lb, 17) + rot(dp, 39))
	add(t[262] + wa + rot(wb, 17) + rot(lb, 39))
	add(t[263] + wa + rot(dp, 17) + rot(hp, 39))
	add(t[264] + wb + rot(dp, 17) + rot(hp, 39))
	add(t[265] + pa + rot(pb, 17) + rot(dp, 39) + rot(hp, 51))
	add(t[266] + wa + rot(s.w[a], 17) + rot(dp, 39) + dir)
	// which dependents head and word have, and their kind
	hrset, drset := setAtom(tr.rset[h]), setAtom(tr.rset[d])
	add(t[267] + hset + rot(hl, 17) + rot(dp, 39))
	add(t[268] + hrset + rot(hl, 17) + rot(dp, 39))
	add(t[269] + dset + rot(dl, 17) + dir)
	add(t[270] + dset + rot(hl, 17) + rot(dp, 39))
	add(t[271] + s.between(min(h, d), max(h, d)) + rot(lb, 17) + rot(hp, 39) + rot(dp, 51))
	add(t[272] + kase + rot(dl, 17) + rot(hl, 39))
	add(t[273] + kase + rot(s.c[d], 17) + rot(hp, 39))
	add(t[274] + kase + rot(s.c[h], 17) + rot(dp, 39))
	add(t[275] + mark + rot(dset, 17) + rot(hp, 39))
	add(t[276] + s.w[tr.near[d]] + rot(lb, 17) + rot(hl, 39))
	add(t[277] + s.l[bef] + rot(hl, 17) + rot(dp, 39))
	add(t[278] + s.l[aft] + rot(hl, 17) + rot(dp, 39))
	add(t[279] + rel[tr.label[bef]] + rot(dl, 17) + rot(hp, 39))
	add(t[280] + s.s[d] + rot(hset, 17) + rot(hp, 39))
	add(t[281] + dset + rot(drset, 17) + rot(dp, 39) + rot(lb, 51))
	return f
}
