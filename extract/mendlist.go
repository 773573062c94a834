package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// What a parser makes of lists behind dashes and between semicolons.

// mendLists rights lists, and what stands between dashes.
func mendLists(sent nlp.Sentence) nlp.Sentence {
	return inTurn(sent, mendDashes, mendListed, mendSemicolons, mendFarTitle)
}

// isDash says whether a token is a dash that parts phrases, not words.
func isDash(sent nlp.Sentence, i int) bool {
	tok := sent.Tokens[i]
	switch tok.Text {
	case "—", "–", "--":
		return true
	case "-":
		return i > 0 && sent.Tokens[i-1].End < tok.Start
	}
	return false
}

// mendDashes gives a sentence whose subject is followed by words between dashes its verb back: "Lee – who beat Ray – endorsed Fox", "Two mayors –
// Lee and Ray – endorsed Fox".
func mendDashes(sent nlp.Sentence) nlp.Sentence {
	root := slices.IndexFunc(sent.Tokens, func(tok nlp.Token) bool { return tok.Head < 0 })
	first := dashFrom(sent, 0)
	if root < 0 || first < root || first > root+reach || sent.Tokens[root].UPOS != "PROPN" && sent.Tokens[root].UPOS != "NOUN" && sent.Tokens[root].UPOS != "NUM" {
		return sent
	}
	second := dashFrom(sent, first+1)
	verb := second + 1
	for second > 0 && verb < len(sent.Tokens) && (sent.Tokens[verb].UPOS == "ADV" || sent.Tokens[verb].UPOS == "AUX") {
		verb++
	}
	if second < 0 || verb >= len(sent.Tokens) || sent.Tokens[verb].UPOS != "VERB" || hangs(sent, root, "cop") || hangs(sent, root, "nsubj") {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	subject := root
	if next := root + 1; sent.Tokens[root].UPOS == "NUM" && sent.Tokens[next].Head == root && strings.HasPrefix(sent.Tokens[next].XPOS, "NN") { // "four senators"
		subject = next
		for k := range sent.Tokens {
			if sent.Tokens[k].Head == root {
				sent.Tokens[k].Head = next
			}
		}
		sent.Tokens[root].Head, sent.Tokens[root].Rel = next, "nummod"
		if strings.HasSuffix(sent.Tokens[next].Text, "s") {
			sent.Tokens[next].XPOS = "NNPS"
		}
	}
	sent.Tokens[verb].Head, sent.Tokens[verb].Rel = -1, "root"
	sent.Tokens[subject].Head, sent.Tokens[subject].Rel = verb, "nsubj"
	for k := first + 1; k < second; k++ {
		if h := sent.Tokens[k].Head; h < first || h > second {
			sent.Tokens[k].Head = subject
			if sent.Tokens[k].UPOS == "VERB" && strings.EqualFold(sent.Tokens[first+1].Text, "who") {
				sent.Tokens[k].Rel = "acl:relcl"
			}
		}
	}
	return sent
}

func dashFrom(sent nlp.Sentence, from int) int {
	for i := from; i < len(sent.Tokens); i++ {
		if isDash(sent, i) {
			return i
		}
	}
	return -1
}

// mendListed gives the people listed behind a dash or colon at the end of a sentence to the plural that counts them: "Two mayors endorsed Fox - Ann
// Lee and Bob Ray", where a parser joins them to Fox.
func mendListed(sent nlp.Sentence) nlp.Sentence {
	at := -1
	for i, tok := range sent.Tokens {
		if isDash(sent, i) || tok.Text == ":" {
			at = i
		}
	}
	if at < 0 {
		return sent
	}
	var people []int
	for _, n := range sent.Names {
		if n.Label == "PER" && n.First > at {
			people = append(people, n.First)
		}
	}
	noun := slices.IndexFunc(sent.Tokens[:at], func(tok nlp.Token) bool { return tok.XPOS == "NNS" || tok.XPOS == "NNPS" })
	if len(people) < 2 || noun < 1 || slices.ContainsFunc(sent.Tokens[at:], func(tok nlp.Token) bool { return tok.UPOS == "VERB" || tok.UPOS == "AUX" || tok.UPOS == "PRON" }) {
		return sent
	}
	counted := false
	for k := max(0, noun-3); k < noun; k++ {
		counted = counted || numbers[strings.ToLower(sent.Tokens[k].Text)] == len(people)
	}
	if !counted {
		return sent
	}
	sent.Tokens = slices.Clone(sent.Tokens)
	for k := at + 1; k < len(sent.Tokens); k++ {
		if sent.Tokens[k].Head < at && sent.Tokens[k].UPOS != "PUNCT" { // whatever else hung from before the dash
			sent.Tokens[k].Head, sent.Tokens[k].Rel = people[0], "dep"
		}
	}
	sent.Tokens[people[0]].Head, sent.Tokens[people[0]].Rel = noun, "appos"
	for _, p := range people[1:] {
		sent.Tokens[p].Head, sent.Tokens[p].Rel = people[0], "conj"
	}
	return sent
}

// mendSemicolons joins those behind a semicolon to the list before it: "was endorsed by Ann Lee; former Mayor Bob Ray; and the bakers' union".
func mendSemicolons(sent nlp.Sentence) nlp.Sentence {
	for p := 1; p+1 < len(sent.Tokens); p++ {
		if sent.Tokens[p].Text != ";" {
			continue
		}
		end := p + 1
		for end < len(sent.Tokens) && sent.Tokens[end].Text != ";" && sent.Tokens[end].Text != "." {
			end++
		}
		if head := listHead(sent, p-1); head >= 0 && isNames(sent.Tokens[p+1:end]) {
			sent = joinList(sent, head, p+1, end)
		}
	}
	return sent
}

// listHead is the first name of the list that ends with a token, where the list is an argument; else -1.
func listHead(sent nlp.Sentence, i int) int {
	for n := 0; n < reach && sent.Tokens[i].Head >= 0; n++ {
		rel, _, _ := strings.Cut(sent.Tokens[i].Rel, ":")
		switch up := sent.Tokens[i].Head; rel {
		case "flat", "conj", "compound":
			i = up
		case "nmod", "appos":
			if up > i || sent.Tokens[up].UPOS != "PROPN" {
				return i
			}
			i = up // "Lee of Ohio", "Lee, a baker"
		case "obj", "obl", "nsubj":
			return i
		default:
			return -1
		}
	}
	return -1
}

// isNames says whether the tokens are names with their titles and no clause.
func isNames(tokens []nlp.Token) bool {
	return slices.ContainsFunc(tokens, func(tok nlp.Token) bool { return tok.UPOS == "PROPN" }) &&
		!slices.ContainsFunc(tokens, func(tok nlp.Token) bool {
			return tok.UPOS == "VERB" || tok.UPOS == "AUX" || tok.UPOS == "PRON" || tok.UPOS == "SCONJ"
		})
}

// joinList hangs the names among tokens first to last-1 that hang from before them from a list's head.
func joinList(sent nlp.Sentence, head, first, last int) nlp.Sentence {
	sent.Tokens = slices.Clone(sent.Tokens)
	for k := first; k < last; k++ {
		tok := &sent.Tokens[k]
		if (tok.Head < first || tok.Head >= last) && (tok.UPOS == "PROPN" || tok.UPOS == "NOUN") {
			tok.Head, tok.Rel = head, "conj"
		}
	}
	return sent
}

// mendFarTitle gives a name between commas to the title right before it, where a parser gave it to a noun further off that has its name already:
// "backed the candidate, Ann Lee, over the chairman, Bob Ray".
func mendFarTitle(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		title := i - 2
		if tok.Rel != "appos" || tok.UPOS != "PROPN" || title <= tok.Head || sent.Tokens[i-1].Text != "," || labelAt(sent, i) != "PER" ||
			!strings.HasPrefix(sent.Tokens[title].XPOS, "NN") || hangs(sent, title, "appos", "flat") {
			return -1, ""
		}
		_, ok := titles[strings.ToLower(sent.Tokens[title].Text)]
		named := slices.ContainsFunc(sent.Tokens[:title], func(c nlp.Token) bool { return c.Head == tok.Head && c.Rel == "appos" && c.UPOS == "PROPN" })
		if !ok || !named {
			return -1, ""
		}
		return title, "appos"
	}, itself)
}

// mendAlsoNamed joins with "and" a name that a parser made an apposition to the noun before "and": in "senators and Mayor Ann Lee" she is no senator.
func mendAlsoNamed(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		and := slices.IndexFunc(sent.Tokens[:i], func(c nlp.Token) bool { return c.Head == i && c.Rel == "cc" && strings.EqualFold(c.Text, "and") })
		if tok.Rel != "appos" || tok.UPOS != "PROPN" || and < 0 || and < tok.Head {
			return -1, ""
		}
		return tok.Head, "conj"
	}, itself)
}
