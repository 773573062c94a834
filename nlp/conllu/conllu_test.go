package conllu

import (
	"strings"
	"testing"
)

const sample = `# sent_id = 1
# text = Don't go.
1-2	Don't	_	_	_	_	_	_	_	_
1	Do	do	AUX	VBP	_	3	aux	_	_
2	n't	not	PART	RB	_	3	advmod	_	_
3	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

`

func TestRoundTrip(t *testing.T) {
	sents, err := Read(strings.NewReader(sample))
	if err != nil || len(sents) != 1 {
		t.Fatalf("Read: %d sentences, %v", len(sents), err)
	}
	if got := sents[0].Text(); got != "Don't go." {
		t.Errorf("Text: %q", got)
	}
	var b strings.Builder
	if err := Write(&b, &sents[0]); err != nil || b.String() != sample {
		t.Errorf("Write: %v\n%s", err, b.String())
	}
}

func TestBadLines(t *testing.T) {
	for _, in := range []string{"1\tDo\n", "2\ta\ta\t_\t_\t_\t0\troot\t_\t_\n", "1\ta\ta\t_\t_\t_\t-1\troot\t_\t_\n"} {
		if _, err := Read(strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("Read(%q): %v, want an error that names line 1", in, err)
		}
	}
}
