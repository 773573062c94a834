package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"kg/nlp/conllu"
	"kg/nlp/models"
	"kg/nlp/ner"
	"kg/nlp/tagger"
)

type nerSentence = ner.Example

// nerLabel folds a data set's label to ours; labels that have no place among ours become "?".
func nerLabel(label string) string {
	bio, kind, ok := strings.Cut(label, "-")
	if !ok {
		return "O"
	}
	switch strings.ToLower(kind) {
	case "per", "person", "politician":
		kind = "PER"
	case "org", "organisation", "organization", "politicalparty":
		kind = "ORG"
	case "loc", "location", "country", "gpe", "place":
		kind = "LOC"
	case "misc":
		kind = "MISC"
	default:
		return "?"
	}
	return bio + "-" + kind
}

// readNER reads a file of tokens and labels, in columns; the label is in the last one, or in the third where the first counts.
// open tells that names of other kinds may hide among the O labels.
func readNER(data, name string, open bool) ([]nerSentence, error) {
	f, err := os.Open(filepath.Join(data, filepath.FromSlash(name)))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	set := filepath.Dir(filepath.FromSlash(name))
	var out []nerSentence
	var cur nerSentence
	var labels []string
	doc := ""
	flush := func() {
		if len(labels) > 0 {
			cur.Gold, cur.Set, cur.Doc = allowed(labels, open), set, doc
			out = append(out, cur)
		}
		cur, labels = nerSentence{}, nil
	}
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		line := strings.TrimRight(sc.Text(), "\r\n")
		if id, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			doc = id
		}
		c := strings.Split(line, "\t")
		if !strings.Contains(line, "\t") {
			c = strings.Fields(line)
		}
		switch {
		case strings.TrimSpace(line) == "":
			flush()
		case len(c) >= 4 && isNumber(c[0]):
			cur.Words, labels = append(cur.Words, ner.Word{Form: c[1]}), append(labels, nerLabel(c[2]))
		case strings.HasPrefix(line, "# "):
		case len(c) >= 2:
			cur.Words, labels = append(cur.Words, ner.Word{Form: c[0]}), append(labels, nerLabel(c[len(c)-1]))
		}
	}
	flush()
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out, nil
}

func isNumber(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// allowed turns labels, BIO or BIO2, into what training may assume.
func allowed(labels []string, open bool) []ner.Allowed {
	out := make([]ner.Allowed, len(labels))
	prev := ""
	for i, l := range labels {
		bio, kind, _ := strings.Cut(l, "-")
		switch {
		case l == "?":
			out[i], kind = ner.Allow("O", "B-MISC", "I-MISC"), ""
		case kind == "" && open:
			out[i] = ner.Allow("O", "B-MISC", "I-MISC")
		case kind == "":
			out[i] = ner.Allow("O")
		case bio == "B" || kind != prev:
			out[i] = ner.Allow("B-" + kind)
		default:
			out[i] = ner.Allow("I-" + kind)
		}
		prev = kind
	}
	return out
}

// gold turns what training assumes back into labels; several together are O.
func gold(a []ner.Allowed) []string {
	out := make([]string, len(a))
	for i := range a {
		out[i] = "O"
		for _, l := range ner.Labels {
			if a[i] == ner.Allow(l) {
				out[i] = l
			}
		}
	}
	return out
}

// gumNames reads names out of GUM's entities: those whose head is a proper noun, cut down to the name itself.
func gumNames(sents []conllu.Sentence) []nerSentence {
	out := make([]nerSentence, 0, len(sents))
	type open struct {
		id, kind string
		first    int
		linked   bool
	}
	doc := ""
	var stack []open
	for _, s := range sents {
		for _, c := range s.Comments {
			if id, ok := strings.CutPrefix(c, "# newdoc id = "); ok {
				doc, stack = id, nil
			}
		}
		var names []gumName
		for i := range stack {
			stack[i].first = 0 // goes on from the sentence before: rare, never a name
		}
		for i, w := range s.Words {
			_, ents, ok := strings.Cut("|"+w.Misc, "|Entity=")
			if !ok {
				continue
			}
			ents, _, _ = strings.Cut(ents, "|")
			for ents != "" {
				if ents[0] == '(' {
					end := strings.IndexAny(ents[1:], "()") + 1
					if end == 0 {
						end = len(ents)
					}
					p := strings.Split(ents[1:end], "-")
					o := open{id: p[0], first: i, linked: len(p) > 7}
					if len(p) > 1 {
						o.kind = p[1]
					}
					stack = append(stack, o)
					if end < len(ents) && ents[end] == ')' {
						names = gumAdd(names, &s, o.first, i+1, o.kind, o.linked)
						stack = stack[:len(stack)-1]
						end++
					}
					ents = ents[end:]
					continue
				}
				id, rest, _ := strings.Cut(ents, ")")
				ents = rest
				for k := len(stack) - 1; k >= 0; k-- {
					if stack[k].id == id {
						names = gumAdd(names, &s, stack[k].first, i+1, stack[k].kind, stack[k].linked)
						stack = append(stack[:k], stack[k+1:]...)
						break
					}
				}
			}
		}
		ex := nerSentence{Set: "gum", Doc: doc}
		ex.Words = make([]ner.Word, len(s.Words))
		labels := make([]string, len(s.Words))
		for i, w := range s.Words {
			ex.Words[i], labels[i] = ner.Word{Form: w.Form}, "O"
		}
		// Outer names win over those inside them.
		for len(names) > 0 {
			best := 0
			for k, n := range names {
				if n.last-n.first > names[best].last-names[best].first {
					best = k
				}
			}
			n := names[best]
			names = append(names[:best], names[best+1:]...)
			free := true
			for i := n.first; i < n.last; i++ {
				free = free && labels[i] == "O"
			}
			if !free {
				continue
			}
			for i := n.first; i < n.last; i++ {
				labels[i] = "I-" + n.kind
			}
			labels[n.first] = "B-" + n.kind
		}
		ex.Gold = allowed(labels, false)
		for i, w := range s.Words {
			if labels[i] == "O" && w.UPOS == "PROPN" {
				ex.Gold[i] = ner.Allow("O", "B-MISC", "I-MISC")
			}
		}
		out = append(out, ex)
	}
	return out
}

type gumName struct {
	first, last int
	kind        string
}

// gumAdd adds the name that the entity over words first to last-1 bears, if any.
func gumAdd(names []gumName, s *conllu.Sentence, first, last int, kind string, linked bool) []gumName {
	head := -1
	for i := first; i < last; i++ {
		if h := s.Words[i].Head - 1; h < first || h >= last {
			head = i
			break
		}
	}
	if head < 0 {
		return names
	}
	proper := func(i int) bool {
		w := s.Words[i]
		return w.UPOS == "PROPN" || strings.HasPrefix(w.XPOS, "NNP")
	}
	if !proper(head) {
		return names
	}
	switch kind {
	case "person":
		kind = "PER"
	case "organization":
		kind = "ORG"
	case "place":
		kind = "LOC"
	case "time":
		return names
	default:
		kind = "MISC"
	}
	if s.Words[head].XPOS == "NNPS" && kind == "PER" {
		kind = "MISC" // peoples and followers
	}
	if kind == "MISC" && !linked && s.Words[head].UPOS != "PROPN" {
		return names
	}
	part := make([]bool, last+1)
	part[head] = true
	for again := true; again; {
		again = false
		for i := first; i < last; i++ {
			w := s.Words[i]
			if part[i] || w.Head-1 < first || w.Head-1 >= last || !part[w.Head-1] {
				continue
			}
			up := w.Form != "" && w.Form[0] >= 'A' && w.Form[0] <= 'Z'
			rel, _, _ := strings.Cut(w.Rel, ":")
			switch {
			case rel == "flat" || rel == "compound" && (proper(i) || up),
				(rel == "amod" || rel == "nummod") && proper(i),
				rel == "nmod" && proper(i) && i > w.Head-1 && kind != "PER",
				rel == "nmod" && proper(i) && i < w.Head-1,
				rel == "case" && i < w.Head-1 && w.Head-1 != head && strings.EqualFold(w.Form, "of"),
				rel == "case" && i > w.Head-1 && i+1 < last && part[i+1],
				rel == "det" && w.Head-1 != head,
				rel == "conj" && proper(i) && kind == "ORG" && i == w.Head+1,
				rel == "punct" && w.Form == "-":
				part[i], again = true, true
			}
		}
	}
	// The name is the run around its head; small words inside it belong to it.
	inner := func(i int) bool {
		switch strings.ToLower(s.Words[i].Form) {
		case "of", "the", "and", "&", "-", "'s", "’s", "for", "de", "von", "van", "al", ".":
			return true
		}
		return false
	}
	a, b := head, head+1
	for i := head - 1; i >= first && (part[i] || inner(i)); i-- {
		if part[i] && !inner(i) {
			a = i
		}
	}
	for i := head + 1; i < last && (part[i] || inner(i)); i++ {
		if part[i] && !inner(i) {
			b = i + 1
		}
	}
	if kind == "PER" {
		for a < b && isTitle(s.Words[a].Form) {
			a++
		}
		if a == b {
			return names
		}
	}
	return append(names, gumName{a, b, kind})
}

func isTitle(s string) bool {
	switch strings.TrimSuffix(strings.ToLower(s), ".") {
	case "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "president", "vice", "sir", "senator", "sen", "rep", "representative",
		"secretary", "minister", "prime", "justice", "judge", "chief", "king", "queen", "prince", "princess", "pope", "general",
		"gen", "governor", "gov", "mayor", "captain", "colonel", "lord", "lady", "saint", "congressman", "congresswoman",
		"chancellor", "ambassador", "director", "speaker", "emperor", "duke", "count", "counsel", "attorney", "lieutenant":
		return true
	}
	return false
}

// nerScore counts exact spans.
type nerScore struct{ hit, gold, found map[string]int }

func newNERScore() nerScore {
	return nerScore{map[string]int{}, map[string]int{}, map[string]int{}}
}

func (s nerScore) add(gold, found []string) {
	g, f := nerSpans(gold), nerSpans(found)
	for k := range g {
		s.gold[k.kind]++
		if f[k] {
			s.hit[k.kind]++
		}
	}
	for k := range f {
		s.found[k.kind]++
	}
}

func (s nerScore) String() string {
	var b strings.Builder
	var hit, gold, found int
	line := func(name string, h, g, f int) {
		p, r := float64(h)/float64(max(f, 1)), float64(h)/float64(max(g, 1))
		fmt.Fprintf(&b, " %s P %.2f R %.2f F1 %.2f (%d)", name, 100*p, 100*r, 200*p*r/max(p+r, 1e-9), g)
	}
	for _, k := range []string{"PER", "ORG", "LOC"} {
		hit, gold, found = hit+s.hit[k], gold+s.gold[k], found+s.found[k]
	}
	line("all", hit, gold, found)
	for _, k := range []string{"PER", "ORG", "LOC"} {
		line(k, s.hit[k], s.gold[k], s.found[k])
	}
	return b.String()[1:]
}

func nerSpans(labels []string) map[gumName]bool {
	out := map[gumName]bool{}
	for i := 0; i < len(labels); i++ {
		if kind, ok := strings.CutPrefix(labels[i], "B-"); ok {
			j := i + 1
			for j < len(labels) && labels[j] == "I-"+kind {
				j++
			}
			if kind != "MISC" {
				out[gumName{i, j, kind}] = true
			}
			i = j - 1
		}
	}
	return out
}

func scoreNER(r *ner.Recogniser, sents []nerSentence, s nerScore) {
	for _, ex := range sents {
		s.add(gold(ex.Gold), r.Label(ex.Words))
	}
}

// nerData reads everything that is trained on, uner-ewt and crossner-politics dev apart.
func nerData(data string) (train, uner, dev []nerSentence, err error) {
	read := func(name string, open bool) (out []nerSentence) {
		if err == nil {
			out, err = readNER(data, name, open)
		}
		return out
	}
	// Small sets near to the use in mind count several times.
	times := func(n int, sents []nerSentence) {
		for range n {
			train = append(train, sents...)
		}
	}
	times(4, read("wikigold/wikigold.conll.txt", false))
	for _, part := range "abefgh" {
		train = append(train, read("btc/"+string(part)+".conll", true)...)
	}
	times(12, read("crossner-politics/train.txt", true))
	uner = read("uner-ewt/en_ewt-ud-dev.iob2", true)
	dev = read("crossner-politics/dev.txt", true)
	if err != nil {
		return nil, nil, nil, err
	}
	gum, err := readTreebanks(data, "gum-open/gum_open-ud-train.conllu", "gum-open/gum_open-ud-dev.conllu")
	if err != nil {
		return nil, nil, nil, err
	}
	return append(train, gumNames(gum)...), uner, dev, nil
}

// nerText reads text to learn word classes from: none of the sets with names, so that as many words of these lack a class as
// do in new text.
func nerText(data string) ([][]string, error) {
	var out [][]string
	lines := func(name string, sentence func(line string) string) error {
		b, err := os.ReadFile(filepath.Join(data, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		for line := range strings.Lines(string(b)) {
			out = append(out, roughTokens(sentence(strings.TrimSpace(line))))
		}
		return nil
	}
	marks := strings.NewReplacer("[", "", "]", "")
	if err := lines("directed-stance/train.txt", func(line string) string {
		text, _, _ := strings.Cut(line, "\t")
		return marks.Replace(text)
	}); err != nil {
		return nil, err
	}
	if err := lines("newsmtsc/train.jsonl", func(line string) string {
		var x struct {
			Text string `json:"sentence_normalized"`
		}
		if json.Unmarshal([]byte(line), &x) != nil {
			return ""
		}
		return x.Text
	}); err != nil {
		return nil, err
	}
	for _, name := range []string{"gap/gap-development.tsv", "gap/gap-validation.tsv"} {
		if err := lines(name, func(line string) string {
			c := strings.Split(line, "\t")
			if len(c) < 2 {
				return ""
			}
			return c[1]
		}); err != nil {
			return nil, err
		}
	}
	sents, err := readTreebanks(data, "ud-ewt/en_ewt-ud-train.conllu")
	for _, s := range sents {
		forms := make([]string, len(s.Words))
		for i, w := range s.Words {
			forms[i] = w.Form
		}
		out = append(out, forms)
	}
	return out, err
}

// roughTokens splits as the treebanks do, nearly: good enough to count neighbours.
func roughTokens(text string) []string {
	var out, tail []string
	for _, w := range strings.Fields(text) {
		tail = tail[:0]
		for {
			r, n := utf8.DecodeRuneInString(w)
			if len(w) == n || !strings.ContainsRune("\"'(“‘[$—–-", r) {
				break
			}
			out, w = append(out, w[:n]), w[n:]
		}
		for {
			r, n := utf8.DecodeLastRuneInString(w)
			stop := r == '.' && len(w) > 4 && strings.Count(w, ".") == 1
			if len(w) == n || !stop && !strings.ContainsRune("\"')”’],;:?!—–%…", r) {
				break
			}
			tail, w = append(tail, w[len(w)-n:]), w[:len(w)-n]
		}
		for _, suffix := range []string{"'s", "n't", "'ll", "'re", "'ve", "'d", "'m"} {
			stem, ok := strings.CutSuffix(w, suffix)
			if !ok {
				stem, ok = strings.CutSuffix(w, strings.ReplaceAll(suffix, "'", "’"))
			}
			if ok && stem != "" {
				tail, w = append(tail, suffix), stem
				break
			}
		}
		out = append(out, w)
		slices.Reverse(tail)
		out = append(out, tail...)
	}
	return out
}

// tagNER fills in predicted tags, but leaves every bare-th sentence without, if that is not 0: the recogniser should do
// without them too.
func tagNER(t *tagger.Tagger, sents []nerSentence, bare int) {
	var forms []string
	for k, s := range sents {
		if bare > 0 && k%bare == bare-1 {
			continue
		}
		forms = forms[:0]
		for _, w := range s.Words {
			forms = append(forms, w.Form)
		}
		for i, tag := range t.Tag(forms) {
			s.Words[i].UPOS, s.Words[i].XPOS = tag.UPOS, tag.XPOS
		}
	}
}

// nerFolds puts documents into folds, in turn.
func nerFolds(sents []nerSentence, folds int) []int {
	seen := map[string]int{}
	out := make([]int, len(sents))
	for i, s := range sents {
		if _, ok := seen[s.Doc]; !ok {
			seen[s.Doc] = len(seen)
		}
		out[i] = seen[s.Doc] % folds
	}
	return out
}

func newNERCmd() *cobra.Command {
	var opts trainOptions
	var folds int
	var tags string
	train := ner.Options{Rate: 0.05, L1: 0.5}
	cmd := &cobra.Command{
		Use:   "ner",
		Short: "Train the name recogniser",
		Long: `Trains the name recogniser on wikigold, the Broad Twitter Corpus, CrossNER's politics (train), UNER EWT (dev)
and the named entities of GUM, with word classes learned from the text of other sets. Scores are exact spans:
UNER EWT by a model that has not seen it, and by cross-validation over documents; CrossNER's politics dev.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			log := logTo(cmd.ErrOrStderr())
			base, uner, dev, err := nerData(opts.data)
			if err != nil {
				return err
			}
			text, err := nerText(opts.data)
			if err != nil {
				return err
			}
			if b, err := models.ReadFile(tags, models.Tagger); err == nil {
				t, err := tagger.Read(b)
				if err != nil {
					return err
				}
				tagNER(t, base, 20)
				tagNER(t, uner, 0)
				tagNER(t, dev, 0)
			} else {
				log("no tags: %v", err)
			}
			examples := slices.Clone(base)
			log("learning word classes from %d sentences", len(text))
			train.Clusters = ner.Cluster(text, [2]int{64, 512}, 3, 12)
			train.Epochs, train.Seed = opts.epochs, opts.seed
			out := cmd.OutOrStdout()
			if folds > 1 {
				log("training on %d sentences", len(examples))
				s := newNERScore()
				scoreNER(ner.Train(examples, train), uner, s)
				fmt.Fprintf(out, "uner-ewt dev, not trained on: %v\n", s)
				s = newNERScore()
				of := nerFolds(uner, folds)
				for k := range folds {
					log("fold %d of %d", k+1, folds)
					some := slices.Clone(examples)
					var held []nerSentence
					for i, u := range uner {
						if of[i] == k {
							held = append(held, u)
						} else {
							some = append(some, u)
						}
					}
					scoreNER(ner.Train(some, train), held, s)
				}
				fmt.Fprintf(out, "uner-ewt dev, %d-fold: %v\n", folds, s)
			}
			examples = append(examples, uner...)
			log("training on %d sentences", len(examples))
			r := ner.Train(examples, train)
			b, err := r.AppendBinary(nil)
			if err != nil {
				return err
			}
			if r, err = ner.Read(b); err != nil {
				return err
			}
			s := newNERScore()
			scoreNER(r, dev, s)
			fmt.Fprintf(out, "crossner-politics dev: %v\n", s)
			return writeModel(cmd, opts.out, models.NER, b)
		},
	}
	opts.bind(cmd, "nlp/models/ner.bin")
	opts.bindEpochs(cmd, 8)
	cmd.Flags().IntVar(&folds, "folds", 10, "folds of the cross-validation on uner-ewt; 0 for none of it")
	cmd.Flags().StringVar(&tags, "tagger", "nlp/models/tagger.bin", "the tagger's model")
	cmd.Flags().Float64Var(&train.L1, "l1", train.L1, "penalty on the size of weights")
	cmd.Flags().Float64Var(&train.Rate, "rate", train.Rate, "size of steps")
	return cmd
}
