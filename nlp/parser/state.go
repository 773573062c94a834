package parser

// An action of the arc-eager transition system (Nivre 2003, 2008). The root stands after the last word.
type action uint8

const (
	shift  action = iota // push the next word
	reduce               // pop the top, which has a head
	left                 // the next word becomes head of the top, which is popped
	right                // the top becomes head of the next word, which is pushed
	actions
	noAction action = 255
)

// node is what a state knows of one word.
type node struct {
	head       int16
	below      int16 // the word under it on the stack
	l1, l2     int16 // its leftmost dependent and the one after it
	r1, r2     int16 // its rightmost dependent and the one before it
	label      uint8
	nl, nr     uint8  // how many dependents it has on each side
	lset, rset uint64 // their labels, a bit each
}

// state is a partial parse. Nodes are indexed as in words.
type state struct {
	score    int32
	back     int32 // the state before, in the history
	top      int16 // top of the stack, 0 when empty
	next     int16 // the next word; n+1 is the root
	headless int16 // words on the stack that have no head yet
	nodes    []node
}

func (st *state) reset(n int) {
	if cap(st.nodes) < n+2 {
		st.nodes = make([]node, n+2, max(2*n, 64))
	}
	st.nodes = st.nodes[:n+2]
	clear(st.nodes)
	st.score, st.back, st.top, st.next, st.headless = 0, -1, 0, 1, 0
}

func (st *state) copyFrom(o *state) {
	nodes := append(st.nodes[:0], o.nodes...)
	*st = *o
	st.nodes = nodes
}

// forced returns the only sensible action at the end of the sentence, or noAction before it.
func (st *state) forced() action {
	if int(st.next) < len(st.nodes)-1 {
		return noAction
	}
	if st.nodes[st.top].head != 0 {
		return reduce
	}
	return left
}

func (st *state) allowed(a action) bool {
	switch a {
	case shift:
		// a last word without a head beside other such words would be a second root
		return int(st.next) < len(st.nodes)-2 || st.headless == 0
	case reduce:
		return st.top != 0 && st.nodes[st.top].head != 0
	case left:
		return st.top != 0 && st.nodes[st.top].head == 0
	default:
		return st.top != 0
	}
}

// apply takes an action; label is that of the arc it makes, if any.
func (st *state) apply(a action, label uint8) {
	switch a {
	case shift:
		st.push()
		st.headless++
	case reduce:
		st.top = st.nodes[st.top].below
	case left:
		d, h := st.top, st.next
		st.arc(h, d, label)
		st.top = st.nodes[d].below
		st.headless--
	case right:
		h, d := st.top, st.next
		st.arc(h, d, label)
		st.push()
	}
}

func (st *state) push() {
	st.nodes[st.next].below = st.top
	st.top = st.next
	st.next++
}

func (st *state) arc(h, d int16, label uint8) {
	st.nodes[d].head, st.nodes[d].label = h, label
	nd := &st.nodes[h]
	if d < h {
		nd.l2, nd.l1 = nd.l1, d
		nd.lset |= 1 << (label & 63)
		if nd.nl < 6 {
			nd.nl++
		}
	} else {
		nd.r2, nd.r1 = nd.r1, d
		nd.rset |= 1 << (label & 63)
		if nd.nr < 6 {
			nd.nr++
		}
	}
}

// pair returns head and dependent of the arc that an action would make, or zeros.
func (st *state) pair(a action) (h, d int16) {
	switch a {
	case left:
		return st.next, st.top
	case right:
		return st.top, st.next
	}
	return 0, 0
}

// oracle returns the next action towards a projective tree, from a state on the way to it: arcs as soon as they can be
// made, reductions only when something below is needed. heads[i] is the head of word i, n+1 for the root's.
func (st *state) oracle(heads []int16) action {
	b := st.next
	if f := st.forced(); f != noAction {
		return f
	}
	if st.top == 0 {
		return shift
	}
	if heads[st.top] == b {
		return left
	}
	if heads[b] == st.top {
		return right
	}
	if st.nodes[st.top].head != 0 {
		for k := st.nodes[st.top].below; k != 0; k = st.nodes[k].below {
			if heads[k] == b || heads[b] == k {
				return reduce
			}
		}
	}
	return shift
}
