package parser

// maxFeats bounds the features of one state.
const maxFeats = 96

// static writes the features of a state that depend only on the top of its stack and the next word. Many states share
// them, so their scores are kept. The templates are those of Zhang and Nivre (2011) for two words and their
// neighbours, those of graph-based parsers (McDonald, Crammer and Pereira 2005), and some with clusters, with the
// preposition before the next word, and with the content words that follow.
func (s *words) static(i0, b0 int, o *[maxFeats]uint64) int {
	t := &template
	b1, b2 := b0+1, b0+2
	sw, sp, sc, swp, slm := s.w[i0], s.p[i0], s.c[i0], s.wp[i0], s.l[i0]
	bw, bp, bc, bwp, blm := s.w[b0], s.p[b0], s.c[b0], s.wp[b0], s.l[b0]
	b1p, b2p := s.p[b1], s.p[b2]
	var d, bet, sb, sa, seq, count atom
	bb := s.p[b0-1]
	if i0 != 0 {
		d, bet = distance(i0, b0), s.between(i0, b0)
		sb, sa = s.p[i0-1], s.p[i0+1]
		seq = s.sequence(i0, b0)
		count = small[min(s.seen[classNoun][b0]-s.seen[classNoun][i0+1], 3)] + rot(small[min(s.seen[classVerb][b0]-s.seen[classVerb][i0+1], 3)], 7)
	}
	nx := int(s.next[b0])
	nx1 := 0
	if nx != 0 {
		nx1 = int(s.next[nx+1])
	}
	nxp, nx1p := s.p[nx], s.p[nx1]
	adp := s.w[s.last[b0]]

	n := 0
	add := func(x uint64) { o[n] = x; n++ }
	add(t[0] + swp)
	add(t[1] + sw)
	add(t[2] + sp)
	add(t[3] + bwp)
	add(t[4] + bw)
	add(t[5] + bp)
	add(t[6] + s.wp[b1])
	add(t[7] + s.w[b1])
	add(t[8] + b1p)
	add(t[9] + s.wp[b2])
	add(t[10] + b2p)
	add(t[11] + bp + rot(b1p, 17))
	add(t[12] + bp + rot(b1p, 17) + rot(b2p, 39))
	add(t[13] + bw + rot(nxp, 17) + rot(nx1p, 39))
	if i0 == 0 {
		return n
	}
	add(t[14] + swp + rot(bwp, 17))
	add(t[15] + swp + rot(bw, 17))
	add(t[16] + sw + rot(bwp, 17))
	add(t[17] + swp + rot(bp, 17))
	add(t[18] + sp + rot(bwp, 17))
	add(t[19] + slm + rot(blm, 17))
	add(t[20] + sp + rot(bp, 17))
	add(t[21] + sp + rot(bp, 17) + rot(b1p, 39))
	add(t[22] + sw + rot(d, 17))
	add(t[23] + sp + rot(d, 17))
	add(t[24] + bw + rot(d, 17))
	add(t[25] + bp + rot(d, 17))
	add(t[26] + slm + rot(blm, 17) + rot(d, 39))
	add(t[27] + sp + rot(bp, 17) + rot(d, 39))
	add(t[28] + sp + rot(bp, 17) + rot(bet, 39))
	add(t[29] + slm + rot(bp, 17) + rot(bet, 39))
	add(t[30] + sp + rot(blm, 17) + rot(bet, 39))
	add(t[31] + sp + rot(bp, 17) + rot(sb, 39))
	add(t[32] + sp + rot(bp, 17) + rot(sa, 39))
	add(t[33] + sp + rot(bp, 17) + rot(bb, 39))
	add(t[34] + sp + rot(bp, 17) + rot(sa, 39) + rot(bb, 51))
	add(t[35] + sp + rot(bp, 17) + rot(sb, 39) + rot(bb, 51))
	add(t[36] + sp + rot(bp, 17) + rot(sa, 39) + rot(b1p, 51))
	add(t[37] + sp + rot(bp, 17) + rot(sb, 39) + rot(b1p, 51))
	add(t[38] + sp + rot(bp, 17) + rot(b1p, 39) + rot(b2p, 51))
	add(t[39] + sp + rot(bp, 17) + rot(seq, 39))
	add(t[40] + sp + rot(bp, 17) + rot(count, 39))
	add(t[41] + sc + rot(bc, 17))
	add(t[42] + sc + rot(bp, 17))
	add(t[43] + sp + rot(bc, 17))
	add(t[44] + sc + rot(bc, 17) + rot(s.c[b1], 39))
	add(t[45] + slm + rot(bc, 17))
	add(t[46] + sc + rot(blm, 17))
	add(t[47] + slm + rot(adp, 17) + rot(bp, 39))
	add(t[48] + sc + rot(adp, 17) + rot(bc, 39))
	add(t[49] + sp + rot(adp, 17) + rot(blm, 39))
	add(t[50] + sp + rot(bw, 17) + rot(nxp, 39))
	add(t[51] + slm + rot(bp, 17) + rot(s.l[nx], 39))
	add(t[52] + sp + rot(bw, 17) + rot(nxp, 39) + rot(nx1p, 51))
	add(t[53] + slm + rot(bw, 17) + rot(nxp, 39))
	add(t[54] + sp + rot(bp, 17) + rot(s.s[b0], 39))
	add(t[55] + sp + rot(bp, 17) + rot(s.s[i0], 39))
	add(t[56] + sw + rot(bw, 17) + rot(s.w[b1], 39))
	add(t[57] + sw + rot(bp, 17) + rot(b1p, 39))
	add(t[58] + sp + rot(bw, 17) + rot(b1p, 39))
	add(t[59] + sp + rot(bp, 17) + rot(s.w[b1], 39))
	add(t[60] + sw + rot(bp, 17) + rot(s.w[b0-1], 39))
	add(t[61] + sp + rot(bp, 17) + rot(s.w[b0-1], 39) + rot(d, 51))
	add(t[62] + sp + rot(bp, 17) + rot(s.w[i0+1], 39))
	add(t[63] + sp + rot(bp, 17) + rot(s.w[i0-1], 39))
	// what the words' tags mostly are, for where the tagger erred
	sm, bm, b1m := s.m[i0], s.m[b0], s.m[b1]
	add(t[220] + sm + rot(bm, 17))
	add(t[221] + sm + rot(bp, 17))
	add(t[222] + sp + rot(bm, 17))
	add(t[223] + sm + rot(bm, 17) + rot(b1m, 39))
	add(t[224] + bm + rot(bp, 17) + rot(b1p, 39))
	add(t[225] + sm + rot(sp, 17) + rot(bp, 39))
	add(t[226] + sp + rot(bp, 17) + rot(b1m, 39))
	// the tags that the words may have instead, where the tagger is in doubt
	sq, bq, b1q := s.q[i0], s.q[b0], s.q[b1]
	if sq != 0 {
		add(t[227] + sq + rot(sp, 17))
		add(t[228] + sq + rot(bp, 17))
		add(t[229] + sq + rot(sp, 17) + rot(bp, 39))
		add(t[230] + sq + rot(blm, 17))
		add(t[231] + sq + rot(bp, 17) + rot(b1p, 39))
		add(t[232] + sq + rot(bp, 17) + rot(d, 39))
	}
	if bq != 0 {
		add(t[233] + bq + rot(bp, 17))
		add(t[234] + bq + rot(sp, 17))
		add(t[235] + bq + rot(bp, 17) + rot(sp, 39))
		add(t[236] + bq + rot(slm, 17))
		add(t[237] + bq + rot(sp, 17) + rot(b1p, 39))
		add(t[238] + bq + rot(sp, 17) + rot(d, 39))
		if sq != 0 {
			add(t[239] + sq + rot(bq, 17))
		}
	}
	if b1q != 0 {
		add(t[240] + b1q + rot(sp, 17) + rot(bp, 39))
		add(t[241] + b1q + rot(bp, 17) + rot(b1p, 39))
	}
	sk, bk, b1k := s.k[i0], s.k[b0], s.k[b1]
	add(t[242] + sk + rot(bk, 17) + rot(d, 39))
	add(t[243] + sk + rot(bk, 17) + rot(sp, 39) + rot(bp, 51))
	add(t[244] + sp + rot(bk, 17) + rot(b1k, 39))
	add(t[245] + sk + rot(bp, 17) + rot(b1k, 39))
	add(t[246] + slm + rot(bk, 17) + rot(bp, 39))
	add(t[247] + sk + rot(blm, 17) + rot(sp, 39))
	return n
}

// sequence is the tags between two words that are close, or what classes stand between those further apart.
func (s *words) sequence(a, b int) atom {
	if b-a > 5 {
		return s.between(a, b)
	}
	var x atom
	for i := a + 1; i < b; i++ {
		x = rot(x, 11) + s.u[i]
	}
	return x
}

// dynamic writes the other features of a state: those of its arcs and of what lies deeper in the stack.
func (s *words) dynamic(st *state, rel *[64]atom, o *[maxFeats]uint64) int {
	t := &template
	i0, b0 := int(st.top), int(st.next)
	B := &st.nodes[b0]
	sp, bp, bw, blm, b1p := s.p[i0], s.p[b0], s.w[b0], s.l[b0], s.p[b0+1]
	bl, bl2 := int(B.l1), int(B.l2)
	blp, blw, bll := s.p[bl], s.l[bl], rel[st.nodes[bl].label]
	headless := small[min(int(st.headless), 5)]
	n := 0
	add := func(x uint64) { o[n] = x; n++ }
	bvl := small[20+B.nl]
	add(t[64] + bw + rot(bvl, 17))
	add(t[65] + bp + rot(bvl, 17) + rot(sp, 39))
	add(t[66] + headless + rot(bp, 17) + rot(b1p, 39))
	add(t[67] + headless + rot(sp, 17) + rot(bp, 39))
	if bl != 0 {
		blset := setAtom(B.lset)
		add(t[68] + s.w[bl])
		add(t[69] + blp)
		add(t[70] + bll)
		add(t[71] + bw + rot(blset, 17))
		add(t[72] + bp + rot(blset, 17) + rot(sp, 39))
		add(t[73] + sp + rot(bp, 17) + rot(blp, 39))
		// the first dependent of the next word is often what says how it attaches: a preposition, a conjunction, "to"
		add(t[74] + s.l[i0] + rot(blw, 17) + rot(bp, 39))
		add(t[75] + sp + rot(blw, 17) + rot(bp, 39))
		add(t[76] + sp + rot(blw, 17) + rot(blm, 39))
		add(t[77] + sp + rot(blset, 17) + rot(bp, 39) + rot(setAtom(st.nodes[i0].rset), 51))
		if bl2 != 0 {
			add(t[78] + s.w[bl2])
			add(t[79] + s.p[bl2])
			add(t[80] + rel[st.nodes[bl2].label])
			add(t[81] + bp + rot(blp, 17) + rot(s.p[bl2], 39))
		}
	}
	if i0 == 0 {
		return n
	}
	S := &st.nodes[i0]
	i1, h, sl, sr := int(S.below), int(S.head), int(S.l1), int(S.r1)
	sw, slm := s.w[i0], s.l[i0]
	vl, vr := small[20+S.nl], small[27+S.nr]
	lset, rset := setAtom(S.lset), setAtom(S.rset)
	p1, l1 := s.p[i1], s.l[i1]
	add(t[82] + sw + rot(vr, 17))
	add(t[83] + sp + rot(vr, 17) + rot(bp, 39))
	add(t[84] + sw + rot(vl, 17))
	add(t[85] + sp + rot(vl, 17) + rot(bp, 39))
	add(t[86] + slm + rot(rset, 17))
	add(t[87] + sp + rot(rset, 17) + rot(bp, 39))
	add(t[88] + sw + rot(lset, 17))
	add(t[89] + sp + rot(lset, 17) + rot(bp, 39))
	add(t[90] + slm + rot(rset, 17) + rot(bp, 39))
	add(t[91] + sp + rot(bp, 17) + rot(p1, 39))
	add(t[92] + l1 + rot(bp, 17))
	add(t[93] + p1 + rot(blm, 17))
	add(t[94] + l1 + rot(blm, 17))
	add(t[248] + s.k[i1] + rot(s.k[b0], 17) + rot(sp, 39))
	add(t[95] + p1 + rot(bp, 17) + rot(s.between(i1, b0), 39))
	if bl != 0 {
		add(t[96] + l1 + rot(blw, 17) + rot(bp, 39))
		add(t[97] + p1 + rot(blw, 17) + rot(bp, 39) + rot(sp, 51))
	}
	if h != 0 {
		hp, hl := s.p[h], rel[S.label]
		h2 := int(st.nodes[h].head)
		add(t[249] + s.k[h] + rot(s.k[b0], 17) + rot(hl, 39))
		add(t[98] + s.w[h])
		add(t[99] + hp)
		add(t[100] + hl + rot(sp, 17))
		add(t[101] + hp + rot(sp, 17) + rot(bp, 39))
		add(t[102] + hl + rot(sp, 17) + rot(bp, 39))
		add(t[103] + hl + rot(sp, 17) + rot(bp, 39) + rot(p1, 51))
		add(t[104] + s.l[h] + rot(blm, 17))
		add(t[105] + s.l[h] + rot(bp, 17))
		add(t[106] + hp + rot(blm, 17))
		add(t[107] + hl + rot(slm, 17) + rot(blm, 39))
		add(t[108] + hp + rot(bp, 17) + rot(setAtom(st.nodes[h].rset), 39))
		add(t[109] + sw + rot(bp, 17))
		if bl != 0 {
			add(t[110] + hl + rot(blw, 17) + rot(bp, 39))
			add(t[111] + s.l[h] + rot(blw, 17) + rot(bp, 39))
			add(t[112] + sp + rot(hp, 17) + rot(blw, 39) + rot(bp, 51))
		}
		if h2 != 0 {
			add(t[113] + s.w[h2])
			add(t[114] + s.p[h2])
			add(t[115] + rel[st.nodes[h].label] + rot(hl, 17))
			add(t[116] + sp + rot(hp, 17) + rot(s.p[h2], 39))
			add(t[117] + s.p[h2] + rot(bp, 17))
		}
	} else {
		add(t[118] + sw + rot(bp, 17))
		add(t[119] + sp + rot(bp, 17))
		add(t[120] + slm + rot(blm, 17))
	}
	if sl != 0 {
		sl2 := int(S.l2)
		slp := s.p[sl]
		add(t[121] + s.w[sl])
		add(t[122] + slp)
		add(t[123] + rel[st.nodes[sl].label])
		add(t[124] + sp + rot(slp, 17) + rot(bp, 39))
		if sl2 != 0 {
			add(t[125] + s.w[sl2])
			add(t[126] + s.p[sl2])
			add(t[127] + rel[st.nodes[sl2].label])
			add(t[128] + sp + rot(slp, 17) + rot(s.p[sl2], 39))
		}
	}
	if sr != 0 {
		sr2 := int(S.r2)
		srp := s.p[sr]
		add(t[209] + s.w[sr])
		add(t[210] + srp)
		add(t[211] + rel[st.nodes[sr].label])
		add(t[212] + sp + rot(srp, 17) + rot(bp, 39))
		add(t[213] + sp + rot(srp, 17) + rot(rel[st.nodes[sr].label], 39) + rot(bp, 51))
		add(t[214] + slm + rot(s.l[sr], 17) + rot(bp, 39))
		add(t[215] + s.l[sr] + rot(blm, 17))
		if sr2 != 0 {
			add(t[216] + s.w[sr2])
			add(t[217] + s.p[sr2])
			add(t[218] + rel[st.nodes[sr2].label])
			add(t[219] + sp + rot(srp, 17) + rot(s.p[sr2], 39))
		}
	}
	return n
}

func setAtom(set uint64) atom {
	x := (set + 1) * 0x9E3779B97F4A7C15
	return (x ^ x>>29) * 0xBF58476D1CE4E5B9
}
