package extract

import (
	"kg/nlp/linear"
	"kg/nlp/pairwise"
)

// featureSet gathers the features of the pairs of a sentence, list by list. Most features come back in many pairs: each has a number,
// so that what hangs on it is looked up once.
type featureSet struct {
	features []pairwise.Feature // by number
	lists    []uint32           // by number: the last list that it was put into
	slots    []int32            // numbers and 1 at the features' lower bits; 0 is free
	list     []int32            // the present one
	rooms    [2][]int32         // for lists, in turn
	lasts    uint32
}

// mostFeatures is how many one list may have; what goes beyond is left out.
const mostFeatures = 1024

// begin begins a new list, where the last but one stood.
func (l *featureSet) begin() {
	l.lasts++
	room := &l.rooms[l.lasts%2]
	if *room == nil {
		*room = make([]int32, 0, mostFeatures)
	}
	l.list = *room
}

// add puts a feature into the list, unless it is there.
func (l *featureSet) add(template int, atoms ...uint64) {
	if len(l.list) == mostFeatures {
		return
	}
	n := l.number(pairwise.Feature{Hash: linear.Hash(template, atoms...), Group: groupOf[template]})
	if l.lists[n] != l.lasts {
		l.lists[n] = l.lasts
		l.list = append(l.list, n)
	}
}

// number is that of a feature, a new one for one not met before.
func (l *featureSet) number(f pairwise.Feature) int32 {
	if 2*len(l.features) >= len(l.slots) {
		l.grow()
	}
	s := l.slot(f.Hash)
	if *s == 0 {
		l.features, l.lists = append(l.features, f), append(l.lists, 0)
		*s = int32(len(l.features))
	}
	return *s - 1
}

// slot is where the number of a feature stands, or would.
func (l *featureSet) slot(f linear.Feature) *int32 {
	for i := uint64(f); ; i++ {
		s := &l.slots[i%uint64(len(l.slots))]
		if *s == 0 || l.features[*s-1].Hash == f {
			return s
		}
	}
}

func (l *featureSet) grow() {
	l.slots = make([]int32, max(2048, 2*len(l.slots)))
	for n, f := range l.features {
		*l.slot(f.Hash) = int32(n) + 1
	}
}

// clear forgets all features.
func (l *featureSet) clear() {
	l.features, l.lists = l.features[:0], l.lists[:0]
	clear(l.slots)
}

// of are the features of a list.
func (l *featureSet) of(list []int32) []pairwise.Feature {
	out := make([]pairwise.Feature, len(list))
	for i, n := range list {
		out[i] = l.features[n]
	}
	return out
}
