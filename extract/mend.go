package extract

import (
	"slices"
	"strings"

	"kg/nlp"
)

// mend rights what the language analysis is known to get wrong in a sentence.
func mend(sent nlp.Sentence) nlp.Sentence {
	sent = inTurn(mendLists(sent), mendDoubled, mendNeighbouring, mendNamesOfPlaces, mendGenitives, mendPosted, mendHave, mendIs, mendBack, mendPlurals,
		mendPartisans, mendOffices, mendSeats, mendTitled, mendHeadline, mendRoot, mendInterrupted, mendRelative, mendGoverning, mendReduced,
		mendPlainVerb, mendRole, mendPossessed, mendCalled, mendSmall, mendWhat, mendMay, mendOpposition, mendJoined, mendBeforeDays, mendDays,
		mendSpans, mendTimes, mendNamesOfTimes, mendNamesBeforeTimes, mendObjects, mendNamed, mendSubject, mendBareSubject, mendFronted,
		mendOpening, mendIncluded, mendMembers, mendBearer, mendAgents, mendParties, mendWhose, mendTitles, mendTense, mendQuotedPart, mendAgain,
		mendIsTo, mendSince, mendForDoing, mendWhomBehind, mendInserted, mendWhen, mendApposed, mendWho, mendContent, mendPostposed, mendCaused,
		mendRestrictive, mendHyphened, mendAlso, mendAlsoNamed, mendNearest, mendOfBoth, mendInfinitives, mendTo, mendPurpose,
		mendInfinitiveObject, mendSecondTo, mendAllBut, mendLost, mendBroken, mendClaims, mendFound, mendLemmas)
	return mendSpeech(mendArguments(sent))
}

// inTurn takes some steps one after the other, but none that would make a cycle of an odd tree: what follows walks down trees.
func inTurn(sent nlp.Sentence, steps ...func(nlp.Sentence) nlp.Sentence) nlp.Sentence {
	for _, step := range steps {
		if mended := step(sent); isTree(mended) {
			sent = mended
		}
	}
	return sent
}

// isTree says whether every token hangs, through others, from a root.
func isTree(sent nlp.Sentence) bool {
	for i := range sent.Tokens {
		for n, up := 0, sent.Tokens[i].Head; up >= 0; n, up = n+1, sent.Tokens[up].Head {
			if n == len(sent.Tokens) {
				return false
			}
		}
	}
	return true
}

// mendObjects gives an infinitive the name right behind it for its object where a parser made that an apposition to the noun before: in
// "the decision to fire Lee" Lee is no decision.
func mendObjects(sent nlp.Sentence) nlp.Sentence {
	return rehang(sent, func(i int, tok nlp.Token) (head int, rel string) {
		if i == 0 || tok.Rel != "appos" || tok.UPOS != "PROPN" {
			return -1, ""
		}
		if verb := sent.Tokens[i-1]; verb.XPOS != "VB" || verb.Rel != "acl" || verb.Head != tok.Head {
			return -1, ""
		}
		return i - 1, "obj"
	}, itself)
}

// mendSubject makes the subject of a verb that has none what a parser took for somebody called upon: who has an apposition of their own
// is spoken of, as in "Ann Lee, the mayor, quit".
func mendSubject(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Rel != "vocative" || tok.Head < i || sent.Tokens[tok.Head].UPOS != "VERB" {
			continue
		}
		if hangs(sent, i, "appos") && !hangs(sent, tok.Head, "nsubj", "nsubj:pass") {
			sent.Tokens = slices.Clone(sent.Tokens)
			sent.Tokens[i].Rel = "nsubj"
			return sent
		}
	}
	return sent
}

// mendPurpose hangs from a verb of appointing the infinitive behind it that a parser hung from the verb before: "fired Lee and named Ray
// to take her place".
func mendPurpose(sent nlp.Sentence) nlp.Sentence {
	for i, tok := range sent.Tokens {
		if tok.Rel != "advcl" || tok.XPOS != "VB" || i == 0 || sent.Tokens[i-1].XPOS != "TO" || tok.Head < 0 || tok.Head > i {
			continue
		}
		for k := i - 1; k > tok.Head; k-- {
			if v := sent.Tokens[k]; v.Rel == "conj" && v.Head == tok.Head && placing[strings.ToLower(v.Lemma)] {
				sent.Tokens = slices.Clone(sent.Tokens)
				sent.Tokens[i].Head = k
				return sent
			}
		}
	}
	return sent
}
