// Stands before every script, and a call of kg.end after it. kg.args are its arguments: the ids of entities as IRIs.
var kg = (function (data) {
  // below("supports") lists the IRIs of a predicate and of all below it.
  const below = name => data.below[name];

  const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  const id = iri => String(iri).replace(/^<|>$/g, "");

  // label gives the name of an entity.
  const labels = new Map();
  const label = iri => {
    if (!labels.has(iri)) labels.set(iri, g.V(iri).Out("<rdfs:label>").ToValue());
    return labels.get(iri);
  };

  // day gives a date as it was stored: a time that stands for a day is that day.
  const day = time => time === undefined ? undefined : String(time).replace(/[T ].*/, "");

  // begin gives what dates are sorted by: where an interval or a week ("2017-W30") begins; a year comes before its months.
  const begin = date => {
    const [, start, year, week] = /^((\d+)(?:-W(\d\d))?[^/]*)/.exec(date) || ["", date];
    if (week === undefined) return start;
    const fourth = new Date(Date.UTC(year, 0, 4)); // of January: always in the first week
    const toMonday = (fourth.getUTCDay() + 6) % 7;
    return new Date(fourth.getTime() + (7 * (week - 1) - toMonday) * 86400000).toISOString().slice(0, 10);
  };

  // article gives the id, name, date and title of one.
  const article = iri => {
    const art = g.V(iri).SaveOpt("<dcterms:identifier>", "name").SaveOpt("<dcterms:date>", "date").SaveOpt("<dcterms:title>", "title").TagValue();
    return Object.assign({}, art, {date: day(art.date)});
  };

  // claims reads those at a path: id, subject, object, speaker and article are IRIs, date is as ISO 8601 has it, all others are plain.
  // They come in the order of their dates, those without one last, and of their place in the text.
  //
  // All fields are optional here and chosen from later: Has and Save may have Cayley start from the far end, the many
  // thousand claims that are not negated.
  const claims = path => {
    const found = new Map();
    path.Tag("claim").SaveOpt("<rdf:subject>", "subject").SaveOpt("<rdf:object>", "object").SaveOpt("<rdf:predicate>", "predicate")
      .SaveOpt("<relation>", "relation").SaveOpt("<sign>", "sign").SaveOpt("<negated>", "negated").SaveOpt("<modality>", "modality")
      .SaveOpt("<prov:wasAttributedTo>", "speaker").SaveOpt("<prov:wasDerivedFrom>", "article").SaveOpt("<dcterms:date>", "date")
      .Out("<evidence>").SaveOpt("<schema:text>", "sentence").SaveOpt("<start>", "start").ForEach(c => {
        // A claim comes once for each sentence of its evidence: keep the first.
        const key = c.claim + c.article;
        if (!found.has(key) || c.id < found.get(key).id) found.set(key, c);
      });
    return byDate([...found.values()]
      .map(c => Object.assign({}, c, {id: c.claim, date: day(c.date), predicate: c.predicate && id(c.predicate)})));
  };
  const byDate = claims => claims.sort((a, b) =>
    compare(begin(a.date || "9999"), begin(b.date || "9999")) || compare(a.article, b.article) || a.start - b.start || compare(a.id, b.id));

  // about reads the claims that an actor is subject or object of. (Union would be several times slower.)
  const about = actor => byDate([
    ...claims(g.V(actor).In("<rdf:subject>")),
    ...claims(g.V(actor).In("<rdf:object>")).filter(c => c.subject !== actor),
  ]);

  // other gives the other end of a claim.
  const other = (c, actor) => c.subject === actor ? c.object : c.subject;

  // holds tells the claims that are edges from those that are denied, planned, asked for or of an open relation.
  const holds = c => c.predicate !== undefined && !c.negated && (c.modality === "asserted" || c.modality === "reported");

  // under makes a test for claims whose predicate is the given one or stands below it.
  const under = name => {
    const names = new Set(below(name).map(id));
    return c => holds(c) && names.has(c.predicate);
  };

  // sum groups claims by key(claim): of each the claims, how many articles they stand in, the first and last date, and the
  // latest sentence. The groups with the most claims come first.
  const sum = (claims, key) => {
    const groups = new Map();
    for (const c of claims) {
      const k = key(c);
      if (!groups.has(k)) groups.set(k, {key: k, claims: [], articles: new Set()});
      const group = groups.get(k);
      group.claims.push(c);
      group.articles.add(c.article);
      if (c.date !== undefined || group.last === undefined) group.sentence = c.sentence;
      if (c.date !== undefined) {
        group.first = group.first || c.date;
        group.last = c.date;
      }
    }
    return [...groups.values()].sort((a, b) =>
      b.claims.length - a.claims.length || b.articles.size - a.articles.size || compare(a.key, b.key));
  };

  // row gives the columns of a group that all queries for edges have.
  const row = (iri, group) => ({
    id: id(iri), name: label(iri), predicate: group.claims[0].predicate, claims: group.claims.length,
    articles: group.articles.size, first: group.first, last: group.last, sentence: group.sentence,
  });

  // subjects emits a row for each predicate of each subject of claims.
  const subjects = claims => {
    for (const group of sum(claims, c => c.subject + " " + c.predicate)) g.Emit(row(group.claims[0].subject, group));
  };

  // ties emits a row for each edge that an actor has with another.
  const ties = (actor, wanted) => {
    const out = c => c.subject === actor;
    const edges = about(actor).filter(c => holds(c) && wanted(c));
    for (const group of sum(edges, c => other(c, actor) + " " + c.predicate + (out(c) ? " out" : " in"))) {
      const c = group.claims[0];
      g.Emit(Object.assign(row(other(c, actor), group), {direction: out(c) ? "out" : "in"}));
    }
  };

  // end says that the script came to its end.
  const end = () => { g.Emit(data.end); };

  return {end, args: data.args, below, compare, id, label, article, claims, about, other, holds, under, sum, subjects, ties};
})(/*DATA*/);
