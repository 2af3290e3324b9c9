/* The corpus in memory: documents, themes and actors by number, and of every clause what is counted.
   Texts stay compressed. */
const SECTIONS = ['preambular', 'operative', 'annex'];

/* Numbers in lists of different lengths, one list per clause: list i is from[i] to from[i + 1]. */
class Lists {
  constructor(count) { this.from = new Uint32Array(count + 1); this.values = new Uint32Array(4 * count + 16); this.lists = 0; this.end = 0; }
  push(value) {
    if (this.end === this.values.length) { const more = new Uint32Array(2 * this.end); more.set(this.values); this.values = more; }
    this.values[this.end++] = value;
  }
  close() { this.from[++this.lists] = this.end; }
  of(i) { return this.values.subarray(this.from[i], this.from[i + 1]); }
  has(i, value) {
    for (let k = this.from[i]; k < this.from[i + 1]; k++) if (this.values[k] === value) return true;
    return false;
  }
}

page.load = async () => {
  const [about, documents, frequency, names, actors, blocks] = await Promise.all([
    page.rows('about'), page.rows('resolutions'), page.rows('theme_frequency'), page.rows('theme_names'), page.rows('actor_frequency'), page.blocks('clauses')]);
  const corpus = { about: about[0], documents, sections: SECTIONS };

  const parents = new Map(frequency.map(row => [row.theme, row.parent_theme]));
  const named = new Map(names.map(row => [row.theme, row.name]));
  /* A theme that the lexicon gives no name is named by its id. */
  const nameOf = id => named.has(id) && named.get(id) !== id ? named.get(id) : page.words(id);
  corpus.themes = [...parents].map(([id, parent]) => ({ id, parent, name: nameOf(id) }));
  corpus.actors = actors.map(row => ({ id: row.actor, name: row.actor_name, kind: row.actor_kind, clauses: row.clauses }));
  const numbered = list => new Map(list.map((each, i) => [each.id, i]));
  corpus.themeOf = numbered(corpus.themes);
  corpus.actorOf = numbered(corpus.actors);
  corpus.documentOf = new Map(documents.map((row, i) => [row.document, i]));
  corpus.tops = corpus.themes.map((t, i) => i).filter(i => corpus.themes[i].parent === null);
  /* A theme and those above it. */
  const lines = corpus.lines = corpus.themes.map(theme => {
    const line = [];
    for (let at = theme.id; at !== null && corpus.themeOf.has(at); at = parents.get(at)) line.push(corpus.themeOf.get(at));
    return line;
  });
  corpus.below = theme => corpus.themes.map((t, i) => i).filter(i => i !== theme && lines[i].includes(theme));

  const count = documents.reduce((n, row) => n + row.preambular_clauses + row.operative_clauses + row.annex_clauses, 0);
  const clauses = corpus.clauses = {
    count, document: new Uint32Array(count), section: new Uint8Array(count), act: new Uint8Array(count), asks: new Uint8Array(count), words: new Uint32Array(count), actorMentions: new Uint32Array(count), requests: new Uint16Array(count),
    mentions: new Lists(count), marks: new Lists(count), themes: new Lists(count), times: new Lists(count), actors: new Lists(count), addressees: new Lists(count),
  };
  /* Types of act: operative clauses have one; 0 is none. */
  corpus.acts = [null];
  const actOf = new Map([[null, 0]]);
  let clause = 0;
  documents.forEach((row, document) => {
    row.first = clause;
    row.count = row.preambular_clauses + row.operative_clauses + row.annex_clauses;
    for (const end = clause + row.count; clause < end; clause++) clauses.document[clause] = document;
  });
  const all = [clauses.mentions, clauses.marks, clauses.themes, clauses.times, clauses.actors, clauses.addressees];
  const seen = corpus.themes.map(() => -1), slots = [...seen], ends = [...seen];
  clause = 0;
  for await (const columns of blocks) {
    const values = (name, numbers) => page.lists(columns[name]).values.map(id => numbers.get(id));
    const lists = name => page.lists(columns[name]).rows;
    const [themes, marks, actorsOf, asked] = [lists('themes'), columns.theme_marks, lists('actors'), lists('addressees')];
    const [themeIds, actorIds, askedIds] = [values('themes', corpus.themeOf), values('actors', corpus.actorOf), values('addressees', corpus.actorOf)];
    for (let row = 0; row < columns.section.length; row++, clause++) {
      clauses.section[clause] = SECTIONS.indexOf(columns.section[row]);
      clauses.words[clause] = columns.words[row];
      const act = columns.act_type[row];
      if (!actOf.has(act)) actOf.set(act, corpus.acts.push(act) - 1);
      clauses.act[clause] = actOf.get(act);
      clauses.asks[clause] = columns.asks[row];
      clauses.actorMentions[clause] = columns.actor_mentions[row];
      clauses.requests[clause] = columns.requests[row];
      // A group of actors that no text names is no actor of its own.
      for (const place of actorsOf[row]) if (actorIds[place] !== undefined) clauses.actors.push(actorIds[place]);
      for (const place of asked[row]) if (askedIds[place] !== undefined) clauses.addressees.push(askedIds[place]);
      for (let k = 0, start = 0; k < themes[row].length; k++) {
        const mention = themeIds[themes[row][k]];
        start += marks[row][2 * k];
        const end = start + marks[row][2 * k + 1];
        clauses.mentions.push(mention);
        clauses.marks.push(start);
        clauses.marks.push(end);
        /* Where terms of one theme, or of themes below it, overlap, they are one mention of it. */
        for (const theme of lines[mention]) {
          if (seen[theme] !== clause) {
            seen[theme] = clause;
            ends[theme] = 0;
            slots[theme] = clauses.themes.end;
            clauses.themes.push(theme);
            clauses.times.push(1);
          } else if (start >= ends[theme]) clauses.times.values[slots[theme]]++;
          if (end > ends[theme]) ends[theme] = end;
        }
      }
      for (const lists of all) lists.close();
    }
  }
  corpus.years = [...new Set(documents.map(row => row.year).filter(year => year !== null))].sort((a, b) => a - b);
  corpus.bodies = [...new Set(documents.map(row => row.body))].sort();
  page.corpus = corpus;
};

/* The documents and clauses that the filters of the whole page leave: `clauses[i]` is 1 for those that count. */
let selected = { key: null };
page.selection = () => {
  const { body, from, to, theme } = page.filters();
  const key = JSON.stringify([body, from, to, theme]);
  if (selected.key === key) return selected;
  const { corpus } = page;
  const bounded = from !== null || to !== null;
  const documents = corpus.documents.map(row => (body === null || row.body === body)
    && (!bounded || (row.year !== null && row.year >= (from ?? 0) && row.year <= (to ?? 9999))));
  const clauses = new Uint8Array(corpus.clauses.count);
  const withTheme = new Set();
  for (let i = 0; i < clauses.length; i++) {
    const document = corpus.clauses.document[i];
    if (documents[document] && (theme === null || corpus.clauses.themes.has(i, theme))) {
      clauses[i] = 1;
      withTheme.add(document);
    }
  }
  if (theme !== null) documents.forEach((is, i) => { documents[i] = is && withTheme.has(i); });
  selected = { key, documents, clauses, count: clauses.reduce((n, is) => n + is, 0), documentCount: documents.filter(is => is).length };
  return selected;
};

/* Calls back for every clause that the filters leave. */
page.eachClause = callback => {
  const { clauses } = page.selection();
  for (let i = 0; i < clauses.length; i++) if (clauses[i]) callback(i);
};

/* The rows of a table of clauses that the filters leave: of its documents and, by its column, its themes. */
page.selected = rows => {
  const { documents } = page.selection();
  const { documentOf, themeOf, lines } = page.corpus;
  const { theme } = page.filters();
  const within = new Map([[null, false]]);
  const has = ids => {
    if (!within.has(ids)) within.set(ids, ids.split('|').some(id => lines[themeOf.get(id)].includes(theme)));
    return within.get(ids);
  };
  return rows.filter(row => documents[documentOf.get(row.document)] && (theme === null || has(row.themes)));
};

/* The numbers of the clauses that the filters leave and a query asks for. */
page.find = ({ theme, section, year, actor, addressee, document, act, asks }) => {
  const { clauses, documents, themeOf, actorOf, documentOf, acts } = page.corpus;
  const [t, a, to, d] = [themeOf.get(theme), actorOf.get(actor), actorOf.get(addressee), documentOf.get(document)];
  const found = [];
  page.eachClause(i => {
    if ((theme === undefined || clauses.themes.has(i, t)) && (section === undefined || SECTIONS[clauses.section[i]] === section)
      && (year === undefined || String(documents[clauses.document[i]].year ?? 'unknown') === year) && (actor === undefined || clauses.actors.has(i, a))
      && (act === undefined || acts[clauses.act[i]] === act) && (asks === undefined || clauses.asks[i] === 1)
      && (addressee === undefined || clauses.addressees.has(i, to)) && (document === undefined || clauses.document[i] === d)) found.push(i);
  });
  return found;
};

/* The block that has a row of a section, and the row's place in it. All blocks but the last have as many rows. */
async function rowOf(section, i) {
  const [first] = Object.values(await page.block(section, 0)), size = page.lists(first).rows.length;
  return [await page.block(section, Math.floor(i / size)), i % size];
}

/* A clause with its text. */
page.clause = async i => {
  const { clauses, documents, actorOf } = page.corpus;
  const [columns, row] = await rowOf('readings', i);
  const [texts, place] = await rowOf('texts', columns.text[row]);
  const [mentions, marks, asked] = [clauses.mentions.of(i), clauses.marks.of(i), columns.actor_marks[row]];
  const { values, rows } = page.lists(columns.actors);
  const actors = rows[row].map(id => actorOf.get(values[id]));
  let start = 0;
  return {
    document: documents[clauses.document[i]], section: SECTIONS[clauses.section[i]], path: columns.path[row], text: texts.text[place],
    marks: [
      ...Array.from(mentions, (theme, k) => ({ kind: 'theme', id: theme, start: marks[2 * k], end: marks[2 * k + 1] })),
      ...actors.map((actor, k) => {
        start += asked[3 * k];
        return { kind: asked[3 * k + 2] ? 'addressee' : 'actor', id: actor, start, end: start + asked[3 * k + 1] };
      }),
    ],
  };
};
