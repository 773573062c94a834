package tagger

import "strings"

// irregularVerbs are verbs whose past tense or participle no rule gives: lemma, past tense, participle.
const irregularVerbs = `arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, begin began begun,
bend bent bent, bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken,
breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built, burst burst burst, buy bought bought,
cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come, cost cost cost, creep crept crept,
cut cut cut, deal dealt dealt, dig dug dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,
fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, flee fled fled, fling flung flung, fly flew flown,
forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven,
forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given, go went gone, grind ground ground,
grow grew grown, hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold held held, hurt hurt hurt,
keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, leave left left, lend lent lent, let let let,
light lit lit, lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
misunderstand misunderstood misunderstood, outdo outdid outdone, overcome overcame overcome, override overrode overridden,
oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, pay paid paid, put put put, quit quit quit,
read read read, rebuild rebuilt rebuilt, redo redid redone, repay repaid repaid, rethink rethought rethought, rewrite rewrote rewritten,
rid rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen, seek sought sought,
sell sold sold, send sent sent, set set set, shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown,
shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, sling slung slung,
speak spoke spoken, speed sped sped, spend spent spent, spin spun spun, split split split, spread spread spread, spring sprang sprung,
stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung, stink stank stunk, stride strode stridden,
strike struck struck, string strung strung, strive strove striven, swear swore sworn, sweep swept swept, swell swelled swollen,
swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, think thought thought,
throw threw thrown, thrust thrust thrust, undergo underwent undergone, understand understood understood, undertake undertook undertaken,
undo undid undone, uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven, weep wept wept,
win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, wring wrung wrung,
write wrote written`

// irregularPlurals are nouns whose plural no rule gives: lemma, plural.
const irregularPlurals = `man men, woman women, child children, foot feet, tooth teeth, goose geese, mouse mice, ox oxen, life lives,
wife wives, knife knives, leaf leaves, thief thieves, wolf wolves, half halves, self selves, loaf loaves, shelf shelves, calf calves,
elf elves, scarf scarves, hoof hooves, analysis analyses, basis bases, crisis crises, thesis theses, oasis oases, hypothesis hypotheses,
diagnosis diagnoses, parenthesis parentheses, synthesis syntheses, phenomenon phenomena, criterion criteria, bacterium bacteria,
curriculum curricula, memorandum memoranda, stratum strata, alumnus alumni, nucleus nuclei, stimulus stimuli, cactus cacti, radius radii,
index indices, matrix matrices, appendix appendices, congressman congressmen, congresswoman congresswomen, chairman chairmen,
chairwoman chairwomen, spokesman spokesmen, spokeswoman spokeswomen, businessman businessmen, businesswoman businesswomen,
policeman policemen, policewoman policewomen, fireman firemen, gentleman gentlemen, nobleman noblemen, freshman freshmen,
assemblyman assemblymen, assemblywoman assemblywomen, councilman councilmen, councilwoman councilwomen, statesman statesmen,
layman laymen, craftsman craftsmen, serviceman servicemen, gunman gunmen, lawman lawmen, alderman aldermen, grandchild grandchildren`

// newsVerbs are verbs of political news that treebanks lack or have in one form only, so that their forms are known.
const newsVerbs = `abstain accuse acquit admonish adjourn advocate allege applaud appease assail avow backtrack ban bash berate blame blast
boycott bristle buck cajole campaign cancel castigate caucus cave cede censure chastise chide circumvent clash collude commend concede
condemn condone confer confirm confront congratulate consult contend contradict convene counsel court criticize curb debunk decry defect
defer defuse demote denounce deport deplore deride derail detain disavow discredit dismantle dispute dispel disparage dissent dissolve
distance disown divest divulge downplay echo elect embolden embrace empower enact endorse enforce enlist envision espouse evade excoriate
exonerate expel exonerate extol extradite fault feud filibuster flout fume furlough garner gerrymander goad grill gut hail haggle harangue
heckle hedge hobble honor hush impeach implicate impose impugn indict infuriate insinuate investigate irk jeer jettison label lambaste
lash laud lavish leak legislate level levy lobby loathe mandate marshal mediate meddle mobilize mock model mull nominate nullify object
obstruct oppose orchestrate oust outrage overrule overturn pan pander pardon parrot perjure pillory placate pledge plead poll praise
prod prosecute proclaim quarrel quash query ratify rail ravage rebuff rebuke rebut recant recess reconcile recuse refute reiterate reject
relinquish renege renounce repeal reprimand repudiate rescind resign retaliate revoke ridicule rival roil rebuff safeguard salute sanction
scapegoat scoff scold scrap scrutinize scuttle shame shun signal silence skewer slam slander slash smear snub spar spearhead spurn
squabble stall stonewall stymie subpoena subvert sue surrender suspend swear table tackle tarnish taunt testify thank threaten thwart
topple torpedo tout travel trounce trumpet undermine unseat unveil urge usurp vet veto vilify vindicate vow waffle wane whip wiretap
withdraw woo wrangle`

// irregular calls do for each irregular form with its tags and lemma.
func irregular(do func(form, upos, xpos, lemma string)) {
	for _, verb := range strings.Split(irregularVerbs, ",") {
		f := strings.Fields(verb)
		do(f[1], "VERB", "VBD", f[0])
		do(f[2], "VERB", "VBN", f[0])
	}
	for _, noun := range strings.Split(irregularPlurals, ",") {
		f := strings.Fields(noun)
		do(f[1], "NOUN", "NNS", f[0])
	}
}
