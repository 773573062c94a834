package extract

import (
	"strings"
	"testing"
)

func TestRequests(t *testing.T) {
	const ann = "Ann|Ann|PROPN|NNP|3|nsubj|PER Lee|Lee|PROPN|NNP|1|flat|PER "
	const urged = ann + "urged|urge|VERB|VBD|0|root NATO|NATO|PROPN|NNP|3|obj|ORG "
	const bob = " Bob|Bob|PROPN|NNP|6|obj|PER Ray|Ray|PROPN|NNP|7|flat|PER"
	for _, c := range []struct{ why, text, want string }{
		{"a hostile act", urged + "to|to|PART|TO|6|mark reject|reject|VERB|VB|3|xcomp" + bob, "Ann Lee asks NATO; Ann Lee opposes Bob Ray; NATO requested rejects Bob Ray"},
		{"a friendly act", urged + "to|to|PART|TO|6|mark endorse|endorse|VERB|VB|3|xcomp" + bob, "Ann Lee asks NATO; Ann Lee supports Bob Ray; NATO requested endorses Bob Ray"},
		{"another act", urged + "to|to|PART|TO|6|mark meet|meet|VERB|VB|3|xcomp" + bob, "Ann Lee asks NATO; NATO requested meetsWith Bob Ray"},
		{"should go", ann + "said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER should|should|AUX|MD|7|aux resign|resign|VERB|VB|3|ccomp", "Ann Lee callsForRemovalOf Bob Ray; Ann Lee criticizes Bob Ray"},
		{"would go", ann + "said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER would|would|AUX|MD|7|aux resign|resign|VERB|VB|3|ccomp", ""},
		{"what others should bring", ann + "said|say|VERB|VBD|0|root talks|talk|NOUN|NNS|8|nsubj NATO|NATO|PROPN|NNP|7|nsubj|ORG should|should|AUX|MD|7|aux hold|hold|VERB|VB|4|acl:relcl began|begin|VERB|VBD|3|ccomp", ""},
		{"has yet to", ann + "said|say|VERB|VBD|0|root NATO|NATO|PROPN|NNP|5|nsubj|ORG has|have|VERB|VBZ|3|ccomp yet|yet|ADV|RB|8|advmod to|to|PART|TO|8|mark act|act|VERB|VB|5|xcomp", ""},
		{"should be blocked", ann + "said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|8|nsubj:pass|PER Ray|Ray|PROPN|NNP|4|flat|PER should|should|AUX|MD|8|aux be|be|AUX|VB|8|aux:pass blocked|block|VERB|VBN|3|ccomp", "Ann Lee opposes Bob Ray"},
		{"others should block", ann + "said|say|VERB|VBD|0|root NATO|NATO|PROPN|NNP|6|nsubj|ORG should|should|AUX|MD|6|aux block|block|VERB|VB|3|ccomp Bob|Bob|PROPN|NNP|6|obj|PER Ray|Ray|PROPN|NNP|7|flat|PER", "Ann Lee asks NATO; Ann Lee opposes Bob Ray; NATO hypothetical blocks Bob Ray"},
		{"whether he should", ann + "asked|ask|VERB|VBD|0|root whether|whether|SCONJ|IN|8|mark Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER should|should|AUX|MD|8|aux resign|resign|VERB|VB|3|ccomp", ""},
		{"should act", ann + "said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER should|should|AUX|MD|7|aux act|act|VERB|VB|3|ccomp", "Ann Lee asks Bob Ray"},
		{"should have acted", ann + "said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER should|should|AUX|MD|8|aux have|have|AUX|VB|8|aux acted|act|VERB|VBN|3|ccomp", "Ann Lee criticizes Bob Ray"},
		{"needs to act", ann + "said|say|VERB|VBD|0|root Bob|Bob|PROPN|NNP|6|nsubj|PER Ray|Ray|PROPN|NNP|4|flat|PER needs|need|VERB|VBZ|3|ccomp to|to|PART|TO|8|mark act|act|VERB|VB|6|xcomp", "Ann Lee asks Bob Ray"},
		{"demanded that", ann + "demanded|demand|VERB|VBD|0|root that|that|SCONJ|IN|7|mark Bob|Bob|PROPN|NNP|7|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER act|act|VERB|VB|3|ccomp", "Ann Lee asks Bob Ray"},
		{"warned of duty", ann + "warned|warn|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER that|that|SCONJ|IN|9|mark he|he|PRON|PRP|9|nsubj must|must|AUX|MD|9|aux act|act|VERB|VB|3|ccomp", "Ann Lee asks Bob Ray"},
		{"warned of rain", ann + "warned|warn|VERB|VBD|0|root Bob|Bob|PROPN|NNP|3|obj|PER Ray|Ray|PROPN|NNP|4|flat|PER that|that|SCONJ|IN|8|mark rain|rain|NOUN|NN|8|nsubj fell|fall|VERB|VBD|3|ccomp", "Ann Lee informs Bob Ray"},
		{"clamored for", ann + "clamored|clamor|VERB|VBD|0|root for|for|SCONJ|IN|8|mark Bob|Bob|PROPN|NNP|8|nsubj|PER Ray|Ray|PROPN|NNP|5|flat|PER to|to|PART|TO|8|mark act|act|VERB|VB|3|advcl", "Ann Lee asks Bob Ray"},
	} {
		if got := strings.Join(claims(t, c.text), "; "); got != c.want {
			t.Errorf("%s: got  %s\nwant %s", c.why, got, c.want)
		}
	}
}
