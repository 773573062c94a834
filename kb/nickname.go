package kb

import "slices"

// SameGiven reports whether two given names may be one person's: equal but for case, diacritics and punctuation, or by the
// embedded table of nicknames ("Bill", "William"; "Bill", "Will"). It says nothing of initials.
func SameGiven(a, b string) bool { return Default().SameGiven(a, b) }

// SameGiven is the function of that name, with the user's own nicknames.
func (k *KB) SameGiven(a, b string) bool {
	var space [2][48]byte
	ka, kb := fold(space[0][:0], a), fold(space[1][:0], b)
	if len(ka) == 0 || len(kb) == 0 {
		return false
	}
	if string(ka) == string(kb) {
		return true
	}
	of := k.nick[string(kb)]
	for _, n := range k.nick[string(ka)] {
		if slices.Contains(of, n) {
			return true
		}
	}
	return false
}
