package extract

import (
	"strings"
	"testing"
)

func TestCredits(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|0|root|PER Lee|Lee|PROPN|NNP|1|flat|PER "
	for _, c := range []struct{ name, text, want string }{
		{"name first", ann + "/|/|SYM|SYM|4|punct EPA|EPA|PROPN|NNP|1|list|ORG", "Ann Lee worksFor European Pressphoto Agency"},
		{"agency first", "Getty|Getty|PROPN|NNP|0|root Images|Images|PROPN|NNP|1|flat /|/|SYM|SYM|4|punct Ann|Ann|PROPN|NNP|1|list|PER Lee|Lee|PROPN|NNP|4|flat|PER", ""},
		{"agency of one word first", "Reuters|Reuters|PROPN|NNP|0|root|ORG /|/|SYM|SYM|3|punct Ann|Ann|PROPN|NNP|1|list|PER Lee|Lee|PROPN|NNP|3|flat|PER", "Ann Lee worksFor Reuters"},
		{"behind a comma", "Photo|photo|NOUN|NN|0|root :|:|PUNCT|:|1|punct Ann|Ann|PROPN|NNP|1|dep|PER Lee|Lee|PROPN|NNP|3|flat|PER ,|,|PUNCT|,|6|punct AP|AP|PROPN|NNP|3|appos|ORG", "Ann Lee worksFor Associated Press"},
		{"no credit", ann + ",|,|PUNCT|,|4|punct AP|AP|PROPN|NNP|1|conj|ORG", ""},
		{"another body", ann + "/|/|SYM|SYM|4|punct Acme|Acme|PROPN|NNP|1|list|ORG", ""},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
