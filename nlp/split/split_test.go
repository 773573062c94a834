package split

import (
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"kg/nlp/conllu"
	"kg/nlp/models"
)

func load(t testing.TB) *Splitter {
	t.Helper()
	b, err := models.Load(models.Split)
	if err != nil {
		t.Fatal(err)
	}
	s, err := Read(b)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// show writes tokens with spaces between them, those joined to the one before with "+".
func show(text string, toks []Token) string {
	var b strings.Builder
	for i, tok := range toks {
		if tok.Joined {
			b.WriteByte('+')
		} else if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(text[tok.Start:tok.End])
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, c := range [][2]string{
		{"She can't say that.", "She ca+n't say that ."},
		{"I won’t; cannot, gonna", "I wo+n’t ; can+not , gon+na"},
		{"dont im thats", "do+nt i+m that+s"},
		{"The parents' and Flake's cars", "The parents+' and Flake+'s cars"},
		{"Sessions’ defense", "Sessions+’ defense"},
		{"'Thanks, Jeff,' she said", "' Thanks , Jeff , ' she said"},
		{"O'Brien met L'Enfant at 5 o'clock", "O'Brien met L'Enfant at 5 o'clock"},
		{"a 15-year-old e-mail from a co-founder", "a 15 - year - old e-mail from a co-founder"},
		{"Sen. Flake (R-Ariz.) and Rep. Ng (D-S.C.)", "Sen. Flake ( R - Ariz. ) and Rep. Ng ( D - S.C. )"},
		{"the A.G. of the U.S. and U. S. Steel", "the A.G. of the U.S. and U. S. Steel"},
		{"$700,000 or 3.5% at 10:30 on 9/11", "$ 700,000 or 3.5 % at 10:30 on 9/11"},
		{"at 3pm in the 1970s, the 20th", "at 3 pm in the 1970s , the 20th"},
		{"call 555-345-9945 or 345-9945; pages 10-15", "call 555-345-9945 or 345-9945 ; pages 10 - 15"},
		{"Mr. J. Smith Jr. of Acme Inc., Jan. 5", "Mr. J. Smith Jr. of Acme Inc. , Jan. 5"},
		{"He said no. No. 5 won", "He said no . No. 5 won"},
		{"see https://example.com/a?b=c. Or example.com!", "see https://example.com/a?b=c . Or example.com !"},
		{"(www.example.org/x_(y))", "( www.example.org/x_(y) )"},
		{"mail a.b@example.com, @JDoe #MeToo #1", "mail a.b@example.com , @JDoe #MeToo # 1"},
		{"well :-) ok ;) <3", "well :-) ok ;) <3"},
		{"and/or, AT&T, R&D, w/o, 1/2", "and / or , AT&T , R&D , w/o , 1/2"},
		{"“Go,” he said… “now!”", "“ Go , ” he said … “ now ! ”"},
		{"wait...what?! No!!!", "wait ... what ?! No !!!"},
		{"said…it", "said … it"},
		{"no.”Attorney", "no . ” Attorney"},
		{"It ended.The next", "It ended . The next"},
		{"--- ======", "--- ======"},
		{"in the '90s, get 'em", "in the '90s , get 'em"},
		{"naïve Müller’s café", "naïve Müller+’s café"},
		{"👍🏽 🇺🇸 ok", "👍🏽 🇺🇸 ok"},
		{"co\u00adoperate\u200bnow", "co\u00adoperate now"},
		{"Ph.D. in e.g. law, etc.", "Ph.D. in e.g. law , etc."},
	} {
		if got := show(c[0], words(nil, c[0], 0, len(c[0]))); got != c[1] {
			t.Errorf("%q:\n got %s\nwant %s", c[0], got, c[1])
		}
	}
}

func TestSentences(t *testing.T) {
	s := load(t)
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"plain", "Smith praised the bill. Jones did not.", []string{"Smith praised the bill.", "Jones did not."}},
		{"abbreviations", "Sen. Ng met A.G. Smith in the U. S. Capitol. Mr. Roe, R-S.C., left on Jan. 5.",
			[]string{"Sen. Ng met A.G. Smith in the U. S. Capitol.", "Mr. Roe, R-S.C., left on Jan. 5."}},
		{"a rare rank", "It was moved by Ald. Roe, with Comm. Ng. Ald. Doe left.", []string{"It was moved by Ald. Roe, with Comm. Ng.", "Ald. Doe left."}},
		{"closing quote", "“I am proud.” He left.", []string{"“I am proud.”", "He left."}},
		{"quotation of several sentences", "“We voted. We won,” she said. “Now we rest.”",
			[]string{"“We voted.", "We won,” she said.", "“Now we rest.”"}},
		{"blank lines", "A heading without a stop\n\nThe text begins here.", []string{"A heading without a stop", "The text begins here."}},
		{"lines", "Committee hears witness\nThe committee heard a witness on Tuesday, and the chairman of the committee said that it would go on hearing witnesses until all had been heard.",
			[]string{"Committee hears witness", "The committee heard a witness on Tuesday, and the chairman of the committee said that it would go on hearing witnesses until all had been heard."}},
		{"a tweet's signature", "He deserves your support. — Jane Q. Doe (@JaneQDoe) July 26, 2017 The chairman agreed.",
			[]string{"He deserves your support.", "— Jane Q. Doe (@JaneQDoe) July 26, 2017", "The chairman agreed."}},
		{"no paragraph break", "She said “no.”Attorney Jones agreed.", []string{"She said “no.”", "Attorney Jones agreed."}},
		{"a dateline", "OSLO, Norway (AP) — The chairman quit. He left.", []string{"OSLO, Norway (AP) —", "The chairman quit.", "He left."}},
		{"a date in it", "OSLO, Jan. 5 - Smith left.", []string{"OSLO, Jan. 5 -", "Smith left."}},
		{"an agency alone", "(CNN) Smith left the party.", []string{"(CNN)", "Smith left the party."}},
		{"a town in small letters", "Pretoria - Smith left the party on Monday after a long dispute over its rules.",
			[]string{"Pretoria -", "Smith left the party on Monday after a long dispute over its rules."}},
		{"a name between dashes", "Smith - Ng told a rally of the party in the hall on Monday - left.",
			[]string{"Smith - Ng told a rally of the party in the hall on Monday - left."}},
		{"no dateline", "Smith — Ng said — left.", []string{"Smith — Ng said — left."}},
		{"a body between dashes", "NATO — which met in Oslo — agreed.", []string{"NATO — which met in Oslo — agreed."}},
		{"no space", "The session ended.The senators left.", []string{"The session ended.", "The senators left."}},
	} {
		var got []string
		for _, sent := range s.Split(c.text).Sentences {
			got = append(got, c.text[sent.Tokens[0].Start:sent.Tokens[len(sent.Tokens)-1].End])
		}
		if strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func TestWrappedLinesAreOneParagraph(t *testing.T) {
	long := "The committee voted on Tuesday to send the nomination to the floor, where the majority leader said that it would come up within the week. "
	var b strings.Builder
	width := 0
	for _, w := range strings.Fields(strings.Repeat(long, 3)) {
		if width+len(w)+1 > 72 {
			b.WriteByte('\n')
			width = 0
		}
		b.WriteString(w + " ")
		width += len(w) + 1
	}
	text := b.String()
	got := load(t).Split(text + "\n\nShort line\nAnother line\n")
	if len(got.Paragraphs) != 3 {
		t.Errorf("%d paragraphs, want 3", len(got.Paragraphs))
	}
	if got.Sentences[0].Tokens[len(got.Sentences[0].Tokens)-1].End != strings.Index(text, "week.")+5 {
		t.Errorf("first sentence ends elsewhere: %v", got.Sentences[0])
	}
}

// check fails where spans are out of order, outside the text or inside a character, or text is lost.
func check(t testing.TB, text string, got Text) {
	t.Helper()
	pos, par := 0, -1
	for _, sent := range got.Sentences {
		if len(sent.Tokens) == 0 || len(sent.Tokens) > MaxWords {
			t.Fatalf("sentence of %d tokens", len(sent.Tokens))
		}
		if sent.Paragraph < par || sent.Paragraph >= len(got.Paragraphs) {
			t.Fatalf("paragraph %d after %d of %d", sent.Paragraph, par, len(got.Paragraphs))
		}
		par = sent.Paragraph
		p := got.Paragraphs[par]
		for _, tok := range sent.Tokens {
			if tok.Start < pos || tok.End <= tok.Start || tok.End > p.End || tok.Start < p.Start {
				t.Fatalf("token %v after %d in paragraph %v", tok, pos, p)
			}
			if lost := strings.TrimFunc(text[pos:tok.Start], space); lost != "" {
				t.Fatalf("%q lost before %v", lost, tok)
			}
			if tok.Joined && tok.Start != pos {
				t.Fatalf("token %v joined across a space", tok)
			}
			if !utf8.ValidString(text[tok.Start:tok.End]) && utf8.ValidString(text) {
				t.Fatalf("token %q cuts a character", text[tok.Start:tok.End])
			}
			pos = tok.End
		}
	}
	if lost := strings.TrimFunc(text[pos:], space); lost != "" {
		t.Fatalf("%q lost at the end", lost)
	}
}

func TestNothingIsQuadratic(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute of long texts: left out with -short")
	}
	s := load(t)
	for name, text := range map[string]string{
		"brackets":     strings.Repeat("(", 1<<20),
		"one word":     strings.Repeat("x", 1<<20),
		"digits":       strings.Repeat("1", 1<<20),
		"hyphens":      strings.Repeat("1-", 1<<19),
		"hyphenated":   strings.Repeat("a-", 1<<19),
		"stops":        strings.Repeat("a.", 1<<19),
		"word.word":    strings.Repeat("abc.", 1<<18),
		"apostrophes":  strings.Repeat("a'", 1<<19),
		"quotes":       strings.Repeat("'", 1<<20),
		"quote spaces": strings.Repeat("' ", 1<<19),
		"slashes":      strings.Repeat("1/", 1<<19),
		"letter slash": strings.Repeat("a/", 1<<19),
		"commas":       strings.Repeat("1,", 1<<19),
		"thousands":    strings.Repeat("000,", 1<<18),
		"ampersands":   strings.Repeat("A&", 1<<19),
		"at":           strings.Repeat("a@", 1<<19),
		"handles":      strings.Repeat("@a", 1<<19),
		"stars":        strings.Repeat("a*", 1<<19),
		"links":        strings.Repeat("http://", 1<<17),
		"link end":     "http://" + strings.Repeat(")", 1<<20),
		"dashes":       strings.Repeat("- ", 1<<19),
		"signatures":   strings.Repeat("— (@a ", 1<<17),
		"newlines":     strings.Repeat("a\n", 1<<19),
		"blank lines":  strings.Repeat("\n", 1<<20),
		"emoji":        strings.Repeat("👍🏽\u200d", 1<<16),
		"drawn":        strings.Repeat("-=", 1<<19),
		"mixed":        strings.Repeat("$-", 1<<19),
		"one sentence": strings.Repeat("word ", 100000),
		"invalid":      strings.Repeat("\xff", 1<<20),
		"nul":          strings.Repeat("\x00a", 1<<19),
		"its":          strings.Repeat("its ", 1<<18),
	} {
		start := time.Now()
		got := s.Split(text)
		t.Logf("%s: %v", name, time.Since(start).Round(time.Millisecond))
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s: %v", name, took)
		}
		check(t, text, got)
		if name == "one sentence" && !got.Sentences[0].Cut {
			t.Error("a sentence of 100,000 words is not marked as cut")
		}
	}
}

// TestTreebank holds the splitter to its bars.
func TestTreebank(t *testing.T) {
	s := load(t)
	for _, c := range []struct {
		name              string
		tokens, sentences float64
	}{{"ud-ewt/en_ewt-ud-dev.conllu", 99.3, 85}, {"gum-open/gum_open-ud-dev.conllu", 99.5, 90}} {
		f, err := os.Open("../../../shared/data/" + c.name)
		if err != nil {
			t.Skipf("no treebank here: %v", err)
		}
		sents, err := conllu.Read(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		g := FromTreebank(sents)
		score := Evaluate(s, &g)
		t.Logf("%s: F1 of tokens %.2f, words %.2f, sentences %.2f", c.name, score.Tokens, score.Words, score.Sentences)
		if score.Tokens < c.tokens || score.Sentences < c.sentences {
			t.Errorf("%s: below %.1f, %.1f", c.name, c.tokens, c.sentences)
		}
	}
}

func FuzzSplit(f *testing.F) {
	s := load(f)
	for _, text := range []string{"", "Sen. Ng (R-S.C.) can't.", "said…it “no.”Attorney", "\xff\xfe a.\x00b", "— X (@x) July 2", "w/ w/o 3pm +1 .doc 'tis y'all 👍🏽\u200d"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { check(t, text, s.Split(text)) })
}

func BenchmarkSplit(b *testing.B) {
	s := load(b)
	text := strings.Repeat("Sen. Jane Ng, R-S.C., said she can't support the bill. “We'll see,” she told reporters on Jan. 5.\n\n", 100)
	words := 0
	for b.Loop() {
		words = 0
		for _, sent := range s.Split(text).Sentences {
			words += len(sent.Tokens)
		}
	}
	b.ReportMetric(float64(words)*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
