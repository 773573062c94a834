package extract

import (
	"strings"
	"testing"
)

func TestEpithets(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER left|leave|VERB|VBD|0|root"
	const aged = "Ann|Ann|PROPN|NNP|6|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|4|punct 54|54|NUM|CD|1|amod ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root"
	const met = "Ann|Ann|PROPN|NNP|3|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER met|meet|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Lee|Lee|PROPN|NNP|4|flat|PER"
	const billionaire = "\nThe|the|DET|DT|2|det billionaire|billionaire|NOUN|NN|3|nsubj sat|sit|VERB|VBD|0|root"
	lawyer := func(age string) string {
		return "\nThe|the|DET|DT|7|det " + age + "|" + age + "|NUM|CD|4|nummod -|-|PUNCT|HYPH|2|punct year|year|NOUN|NN|6|compound -|-|PUNCT|HYPH|4|punct old|old|ADJ|JJ|7|amod lawyer|lawyer|NOUN|NN|8|nsubj sat|sit|VERB|VBD|0|root"
	}
	for _, c := range []struct{ name, text, want string }{
		{"an epithet", ann + billionaire, "Ann Roe: Ann Roe, billionaire"},
		{"of the subject", met + billionaire, "Ann Roe: Ann Roe, billionaire; Bob Lee: Bob Lee"},
		{"of another gender", ann + strings.ReplaceAll(billionaire, "billionaire", "businessman"), "Ann Roe: Ann Roe"},
		{"beside another's name", ann + billionaire + " with|with|ADP|IN|5|case Ann|Ann|PROPN|NNP|3|obl|PER Roe|Roe|PROPN|NNP|5|flat|PER", "Ann Roe: Ann Roe, Ann Roe"},
		{"a trade may be another's", ann + strings.ReplaceAll(billionaire, "billionaire", "lawyer"), "Ann Roe: Ann Roe"},
		{"unless it is hers", "Ann|Ann|PROPN|NNP|7|nsubj|PER Roe|Roe|PROPN|NNP|1|flat|PER ,|,|PUNCT|,|5|punct a|a|DET|DT|5|det lawyer|lawyer|NOUN|NN|1|appos ,|,|PUNCT|,|1|punct left|leave|VERB|VBD|0|root" +
			strings.ReplaceAll(billionaire, "billionaire", "lawyer"), "Ann Roe: Ann Roe, lawyer"},
		{"an age", aged + lawyer("54"), "Ann Roe: Ann Roe, lawyer"},
		{"another age", aged + lawyer("37"), "Ann Roe: Ann Roe"},
		{"a party's member", "Rep.|rep.|PROPN|NNP|2|nmod:desc Ann|Ann|PROPN|NNP|8|nsubj|PER Roe|Roe|PROPN|NNP|2|flat|PER (|(|PUNCT|-LRB-|5|punct R|R|PROPN|NNP|2|appos -|-|PUNCT|HYPH|5|punct Ohio|Ohio|PROPN|NNP|5|dep|LOC )|)|PUNCT|-RRB-|5|punct left|leave|VERB|VBD|0|root" +
			"\nThe|the|DET|DT|3|det Ohio|Ohio|PROPN|NNP|3|compound|LOC Republican|Republican|PROPN|NNP|4|nsubj sat|sit|VERB|VBD|0|root", "Ann Roe: Ann Roe, Ohio Republican; Ohio: Ohio, Ohio"},
		{"an age alone", met + "\nThe|the|DET|DT|6|det 54|54|NUM|CD|4|nummod -|-|PUNCT|HYPH|2|punct year|year|NOUN|NN|6|compound -|-|PUNCT|HYPH|4|punct old|old|ADJ|JJ|7|nsubj sat|sit|VERB|VBD|0|root", "Ann Roe: Ann Roe, 54-year-old; Bob Lee: Bob Lee"},
		{"a former office", ann + "\nThe|the|DET|DT|3|det former|former|ADJ|JJ|3|amod mayor|mayor|NOUN|NN|4|nsubj sat|sit|VERB|VBD|0|root", "Ann Roe: Ann Roe, former mayor"},
		{"a present office", ann + "\nThe|the|DET|DT|2|det mayor|mayor|NOUN|NN|3|nsubj sat|sit|VERB|VBD|0|root", "Ann Roe: Ann Roe"},
	} {
		x, _ := read(t, c.text)
		if got := entitiesOf(x); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

func TestHoldersWithoutDate(t *testing.T) {
	const text = "Jeremy_Corbyn/PER met/V Ann_Roe/PER\nThe/D Labour/ORG leader left/V"
	if got := entities(t, text); !strings.Contains(got, "Jeremy Corbyn: Jeremy Corbyn, Labour leader") {
		t.Errorf("got %s", got)
	}
	if got := entities(t, strings.Replace(text, "Ann_Roe", "Tony_Blair", 1)); strings.Contains(got, "Labour leader") {
		t.Errorf("of two who led it: got %s", got)
	}
}

func TestOneOfLeaders(t *testing.T) {
	const text = "Labour/ORG leader Ann_Roe/PER met/V Labour/ORG leader Bob_Lee/PER\nAnn_Roe/PER left/V\nThe/D Labour/ORG leader stayed/V"
	if got := entities(t, text); !strings.Contains(got, "Ann Roe: Ann Roe, Ann Roe, Labour leader") {
		t.Errorf("got %s", got)
	}
}
