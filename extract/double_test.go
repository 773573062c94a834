package extract

import "testing"

// TestDoubleSurnames keeps a surname of two parts together, whatever the recogniser made of it.
func TestDoubleSurnames(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|5|nsubj|LOC Roe|Roe|PROPN|NNP|1|flat|LOC -|-|PUNCT|HYPH|4|punct Zik|Zik|PROPN|NNP|1|flat left|leave|VERB|VBD|0|root\n"
	for _, c := range []struct{ name, text, want string }{
		{"in full and alone", ann + "Roe|Roe|PROPN|NNP|4|nsubj -|-|PUNCT|HYPH|3|punct Zik|Zik|PROPN|NNP|1|flat sat|sit|VERB|VBD|0|root", "Ann Roe-Zik: Ann Roe-Zik, Roe-Zik"},
		{"others", ann + "Roe|Roe|PROPN|NNP|4|nsubj|ORG -|-|PUNCT|HYPH|3|punct|ORG Orva|Orva|PROPN|NNP|1|flat|ORG sat|sit|VERB|VBD|0|root", "Ann Roe-Zik: Ann Roe-Zik; Roe-Orva: Roe-Orva"},
	} {
		x, _ := read(t, c.text)
		if got := entitiesOf(x); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
