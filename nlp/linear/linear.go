// Package linear holds multi-class linear models over hashed sparse features: multinomial logistic regressions trained by
// AdaGrad, or weights learned elsewhere, quantised to one byte each and read back in place.
package linear

import "math/bits"

// MaxClasses is the largest number of classes that a model can tell apart.
const MaxClasses = 256

// Feature is the hash of one active feature. Equal features must hash equally; Hash does.
type Feature uint64

// Hash mixes a template's number and up to a few atoms (word ids, tags, hashes of strings) into a feature.
func Hash(template int, atoms ...uint64) Feature {
	h := uint64(template+1) * 0x9E3779B97F4A7C15
	for _, a := range atoms {
		h = Mix(h, a)
	}
	return Feature(h)
}

// Mix folds one more atom into a hash.
func Mix(h, atom uint64) uint64 {
	hi, lo := bits.Mul64(h^0xA0761D6478BD642F, atom^0xE7037ED1A0B428DB)
	return hi ^ lo
}

// HashString hashes a string to an atom.
func HashString(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// Best returns the class with the highest score, the lowest of equals.
func Best(scores []int32) int {
	best := 0
	for i, s := range scores {
		if s > scores[best] {
			best = i
		}
	}
	return best
}
