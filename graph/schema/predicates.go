package schema

// Predicate names a canonical relation, as it stands in a claim's "predicate" and as the IRI of an edge.
type Predicate string

// The canonical predicates. Their meaning, sign and types are in Predicates.
const (
	Supports          Predicate = "supports"
	Endorses          Predicate = "endorses"
	Praises           Predicate = "praises"
	Defends           Predicate = "defends"
	CampaignsFor      Predicate = "campaignsFor"
	Thanks            Predicate = "thanks"
	AgreesWith        Predicate = "agreesWith"
	AlliedWith        Predicate = "alliedWith"
	CooperatesWith    Predicate = "cooperatesWith"
	Aids              Predicate = "aids"
	Funds             Predicate = "funds"
	ConcedesTo        Predicate = "concedesTo"
	Pardons           Predicate = "pardons"
	Opposes           Predicate = "opposes"
	Criticizes        Predicate = "criticizes"
	Accuses           Predicate = "accuses"
	Rejects           Predicate = "rejects"
	CallsForRemovalOf Predicate = "callsForRemovalOf"
	Contradicts       Predicate = "contradicts"
	BreaksWith        Predicate = "breaksWith"
	Blocks            Predicate = "blocks"
	Threatens         Predicate = "threatens"
	Sues              Predicate = "sues"
	ProtestsAgainst   Predicate = "protestsAgainst"
	Sanctions         Predicate = "sanctions"
	Attacks           Predicate = "attacks"
	Rivals            Predicate = "rivals"
	Defeats           Predicate = "defeats"
	Asks              Predicate = "asks"
	MeetsWith         Predicate = "meetsWith"
	ConsultsWith      Predicate = "consultsWith"
	Informs           Predicate = "informs"
	Investigates      Predicate = "investigates"
	Charges           Predicate = "charges"
	Nominates         Predicate = "nominates"
	Appoints          Predicate = "appoints"
	Confirms          Predicate = "confirms"
	Dismisses         Predicate = "dismisses"
	Replaces          Predicate = "replaces"
	ResignsFrom       Predicate = "resignsFrom"
	RecusesFrom       Predicate = "recusesFrom"
	VotesFor          Predicate = "votesFor"
	VotesAgainst      Predicate = "votesAgainst"
	Sponsors          Predicate = "sponsors"
	RunsFor           Predicate = "runsFor"
	HoldsOffice       Predicate = "holdsOffice"
	MemberOf          Predicate = "memberOf"
	Represents        Predicate = "represents"
	WorksFor          Predicate = "worksFor"
	AdviserTo         Predicate = "adviserTo"
	SpokespersonFor   Predicate = "spokespersonFor"
	Leads             Predicate = "leads"
	Founded           Predicate = "founded"
	FamilyOf          Predicate = "familyOf"
	SpouseOf          Predicate = "spouseOf"
	ParentOf          Predicate = "parentOf"
	LocatedIn         Predicate = "locatedIn"
	PartOf            Predicate = "partOf"
	From              Predicate = "from"
)

// Relation describes one canonical predicate.
type Relation struct {
	Name       Predicate
	Parent     Predicate // the more general predicate, empty for none
	Sign       int       // +1 cooperative, -1 conflictual, 0 neutral
	Symmetric  bool
	Domain     []EntityType // what a subject may be
	Range      []EntityType // what an object may be
	Background bool         // a standing tie (an office, a party, kin) rather than an act or a stance
	Plover     string       // PLOVER event type, empty for none
	Definition string
}

// actors are the entity types that act: the domain or range written "Actor" in the predicate table.
var actors = []EntityType{Person, Organization, Place, Group}

var actorsAndTopics = []EntityType{Person, Organization, Place, Group, Topic}

// Predicates lists every canonical predicate, the more general before those below it.
var Predicates = []Relation{
	{Name: Supports, Sign: 1, Domain: actors, Range: actorsAndTopics, Plover: "SUPPORT", Definition: "Backs, stands behind or speaks in favour of."},
	{Name: Endorses, Parent: Supports, Sign: 1, Domain: actors, Range: actorsAndTopics, Plover: "SUPPORT", Definition: "Formally backs a candidate, nominee, party, bill or policy."},
	{Name: Praises, Parent: Supports, Sign: 1, Domain: actors, Range: actorsAndTopics, Plover: "SUPPORT", Definition: "Expresses a favourable opinion of."},
	{Name: Defends, Parent: Supports, Sign: 1, Domain: actors, Range: actorsAndTopics, Plover: "SUPPORT", Definition: "Speaks or acts to protect against criticism or attack."},
	{Name: CampaignsFor, Parent: Supports, Sign: 1, Domain: actors, Range: actorsAndTopics, Plover: "SUPPORT", Definition: "Works or rallies for in a campaign."},
	{Name: Thanks, Parent: Praises, Sign: 1, Domain: actors, Range: actors, Plover: "SUPPORT", Definition: "Expresses gratitude to."},
	{Name: AgreesWith, Sign: 1, Symmetric: true, Domain: actors, Range: actors, Plover: "AGREE", Definition: "Says or signs that the two share a position, or concludes an agreement with."},
	{Name: AlliedWith, Sign: 1, Symmetric: true, Domain: actors, Range: actors, Plover: "COOPERATE", Definition: "Is an ally, partner or friend of, as the text states it."},
	{Name: CooperatesWith, Sign: 1, Symmetric: true, Domain: actors, Range: actors, Plover: "COOPERATE", Definition: "Works jointly with on something."},
	{Name: Aids, Sign: 1, Domain: actors, Range: actors, Plover: "AID", Definition: "Gives material help to."},
	{Name: Funds, Parent: Aids, Sign: 1, Domain: actors, Range: actorsAndTopics, Plover: "AID", Definition: "Gives or donates money to."},
	{Name: ConcedesTo, Sign: 1, Domain: actors, Range: actors, Plover: "CONCEDE", Definition: "Yields to, admits defeat by or apologises to."},
	{Name: Pardons, Parent: Supports, Sign: 1, Domain: actors, Range: actors, Plover: "CONCEDE", Definition: "Grants clemency to."},
	{Name: Opposes, Sign: -1, Domain: actors, Range: actorsAndTopics, Plover: "REJECT", Definition: "Is against, resists or votes against."},
	{Name: Criticizes, Parent: Opposes, Sign: -1, Domain: actors, Range: actorsAndTopics, Plover: "ACCUSE", Definition: "Expresses an unfavourable opinion of; attacks in words."},
	{Name: Accuses, Parent: Criticizes, Sign: -1, Domain: actors, Range: actors, Plover: "ACCUSE", Definition: "Alleges or blames for a specific wrong."},
	{Name: Rejects, Parent: Opposes, Sign: -1, Domain: actors, Range: actorsAndTopics, Plover: "REJECT", Definition: "Refuses an offer, request, proposal or person."},
	{Name: CallsForRemovalOf, Parent: Opposes, Sign: -1, Domain: actors, Range: actors, Plover: "REQUEST", Definition: "Urges resignation, firing, impeachment or defeat of."},
	{Name: Contradicts, Parent: Opposes, Sign: -1, Domain: actors, Range: actors, Plover: "REJECT", Definition: "Publicly disputes what the other said."},
	{Name: BreaksWith, Parent: Opposes, Sign: -1, Domain: actors, Range: actors, Plover: "SANCTION", Definition: "Ends support, an alliance or ties with."},
	{Name: Blocks, Parent: Opposes, Sign: -1, Domain: actors, Range: actorsAndTopics, Plover: "REJECT", Definition: "Vetoes, obstructs or stops."},
	{Name: Threatens, Parent: Opposes, Sign: -1, Domain: actors, Range: actors, Plover: "THREATEN", Definition: "States an intention to harm, punish or act against."},
	{Name: Sues, Parent: Opposes, Sign: -1, Domain: actors, Range: actors, Plover: "COERCE", Definition: "Takes legal action against."},
	{Name: ProtestsAgainst, Parent: Opposes, Sign: -1, Domain: actors, Range: actorsAndTopics, Plover: "PROTEST", Definition: "Demonstrates against."},
	{Name: Sanctions, Parent: Opposes, Sign: -1, Domain: actors, Range: actors, Plover: "SANCTION", Definition: "Imposes sanctions or reduces relations with."},
	{Name: Attacks, Parent: Opposes, Sign: -1, Domain: actors, Range: actors, Plover: "ASSAULT", Definition: "Uses physical or military force against."},
	{Name: Rivals, Sign: -1, Symmetric: true, Domain: actors, Range: actors, Plover: "REJECT", Definition: "Competes or runs against, or is called a rival or foe of."},
	{Name: Defeats, Parent: Rivals, Sign: -1, Domain: actors, Range: actors, Plover: "REJECT", Definition: "Beats in an election or contest."},
	{Name: Asks, Domain: actors, Range: actors, Plover: "REQUEST", Definition: "Urges, calls on, demands of or invites to do something."},
	{Name: MeetsWith, Symmetric: true, Domain: actors, Range: actors, Plover: "CONSULT", Definition: "Meets in person or holds talks with."},
	{Name: ConsultsWith, Symmetric: true, Domain: actors, Range: actors, Plover: "CONSULT", Definition: "Speaks, calls, corresponds or interviews with."},
	{Name: Informs, Domain: actors, Range: actors, Plover: "CONSULT", Definition: "Tells, briefs, reports or testifies to."},
	{Name: Investigates, Domain: actors, Range: actorsAndTopics, Plover: "INVESTIGATE", Definition: "Investigates or prosecutes an inquiry into."},
	{Name: Charges, Parent: Investigates, Sign: -1, Domain: actors, Range: actors, Plover: "COERCE", Definition: "Arrests, indicts, charges or convicts."},
	{Name: Nominates, Parent: Supports, Sign: 1, Domain: actors, Range: actors, Plover: "SUPPORT", Definition: "Proposes for an office that another must confirm."},
	{Name: Appoints, Sign: 1, Domain: actors, Range: actors, Plover: "COOPERATE", Definition: "Names or hires to an office."},
	{Name: Confirms, Parent: Supports, Sign: 1, Domain: actors, Range: actorsAndTopics, Plover: "SUPPORT", Definition: "Votes to confirm or approves, for an office."},
	{Name: Dismisses, Sign: -1, Domain: actors, Range: actors, Plover: "SANCTION", Definition: "Fires or removes from an office."},
	{Name: Replaces, Domain: []EntityType{Person}, Range: []EntityType{Person}, Definition: "Follows in the same office (present, past or firmly announced)."},
	{Name: ResignsFrom, Domain: []EntityType{Person}, Range: []EntityType{Office, Organization}, Plover: "CONCEDE", Definition: "Leaves an office or body by own act."},
	{Name: RecusesFrom, Domain: []EntityType{Person}, Range: []EntityType{Topic}, Plover: "CONCEDE", Definition: "Withdraws from a matter for a conflict of interest."},
	{Name: VotesFor, Parent: Supports, Sign: 1, Domain: actors, Range: actorsAndTopics, Plover: "SUPPORT", Definition: "Casts a vote in favour of."},
	{Name: VotesAgainst, Parent: Opposes, Sign: -1, Domain: actors, Range: actorsAndTopics, Plover: "REJECT", Definition: "Casts a vote against."},
	{Name: Sponsors, Parent: Supports, Sign: 1, Domain: actors, Range: []EntityType{Topic}, Plover: "SUPPORT", Definition: "Introduces, writes, signs or leads a bill, order or policy."},
	{Name: RunsFor, Domain: []EntityType{Person}, Range: []EntityType{Office}, Background: true, Definition: "Is or was a candidate for."},
	{Name: HoldsOffice, Domain: []EntityType{Person}, Range: []EntityType{Office}, Background: true, Definition: "Holds or held the office (the office named with its body or place where the text gives it)."},
	{Name: MemberOf, Domain: actors, Range: []EntityType{Organization, Group}, Background: true, Definition: "Belongs to a party, body, caucus or alliance."},
	{Name: Represents, Domain: []EntityType{Person}, Range: []EntityType{Place}, Background: true, Definition: "Sits in a legislature for."},
	{Name: WorksFor, Domain: []EntityType{Person}, Range: []EntityType{Organization, Person}, Background: true, Definition: "Is employed by, serves under, or serves on the staff of."},
	{Name: AdviserTo, Parent: WorksFor, Domain: []EntityType{Person}, Range: []EntityType{Organization, Person}, Background: true, Definition: "Advises, counsels."},
	{Name: SpokespersonFor, Parent: WorksFor, Domain: []EntityType{Person}, Range: []EntityType{Organization, Person}, Background: true, Definition: "Speaks officially for."},
	{Name: Leads, Domain: []EntityType{Person}, Range: []EntityType{Organization, Place, Group}, Background: true, Definition: "Heads, chairs, presides over or governs."},
	{Name: Founded, Domain: actors, Range: []EntityType{Organization}, Background: true, Definition: "Established."},
	{Name: FamilyOf, Symmetric: true, Domain: []EntityType{Person}, Range: []EntityType{Person}, Background: true, Definition: "Is a relative of (any kind not below)."},
	{Name: SpouseOf, Parent: FamilyOf, Symmetric: true, Domain: []EntityType{Person}, Range: []EntityType{Person}, Background: true, Definition: "Is or was married to."},
	{Name: ParentOf, Parent: FamilyOf, Domain: []EntityType{Person}, Range: []EntityType{Person}, Background: true, Definition: "Is the mother or father of."},
	{Name: LocatedIn, Domain: []EntityType{Organization, Place}, Range: []EntityType{Place}, Background: true, Definition: "Lies or is based in."},
	{Name: PartOf, Domain: []EntityType{Organization, Place}, Range: []EntityType{Organization, Place}, Background: true, Definition: "Is a unit or part of."},
	{Name: From, Domain: []EntityType{Person}, Range: []EntityType{Place}, Background: true, Definition: "Comes from or is a national of."},
}

var byName = func() map[Predicate]*Relation {
	m := make(map[Predicate]*Relation, len(Predicates))
	for i := range Predicates {
		m[Predicates[i].Name] = &Predicates[i]
	}
	return m
}()

// Lookup returns the description of a canonical predicate, or false for any other name.
func Lookup(p Predicate) (Relation, bool) {
	r, ok := byName[p]
	if !ok {
		return Relation{}, false
	}
	return *r, true
}
