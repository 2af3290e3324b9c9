/* What became of each clause: a series on a line of time, and two neighbours side by side. */
const { element, card, hint, controls, whole, percent } = page;

const CHARACTERS = 200;

/* A clause whose dates and symbols alone were brought up to date is kept. */
const PARTS = [
  { name: 'kept', of: ['verbatim', 'updated'], colour: ['#7d93a8', '#8ea6bc'] },
  { name: 'edited', of: ['edited', 'split', 'merged'], colour: ['#0a5c8f', '#6db8ea'] },
  { name: 'new', of: ['new'], colour: ['#2b8a6e', '#5fcfa9'] },
  { name: 'dropped', of: ['dropped'], colour: ['#c8642b', '#f0976a'] },
];
const partOf = new Map(PARTS.flatMap(part => part.of.map(relation => [relation, part.name])));
const isLinked = row => row.path !== null && row.earlier_path !== null;
const KINDS = {
  changes: ['all changes', row => row.relation !== 'verbatim' || row.moved],
  weaker: ['weaker', row => row.force === 'weaker'],
  stronger: ['stronger', row => row.force === 'stronger'],
  due: ['deadline changed', row => isLinked(row) && row.due_from !== row.due_to],
  addressee: ['addressee dropped', row => row.addressees_dropped !== null],
  new: ['new', row => row.relation === 'new'],
  dropped: ['dropped', row => row.relation === 'dropped'],
  clauses: ['all clauses', () => true],
};

const once = get => { let value = null; return () => (value ??= get()); };
/* The rows of each document, and what they count. */
const lineage = once(async () => {
  const byDocument = new Map();
  for (const columns of await page.columns('lineage')) {
    const names = Object.keys(columns).filter(name => name !== 'changes');
    const { values, rows } = page.lists(columns.changes);
    columns.document.forEach((document, i) => {
      const row = page.row(columns, names, i);
      row.changes = rows[i].map(place => values[place]);
      if (!byDocument.has(document)) byDocument.set(document, []);
      byDocument.get(document).push(row);
    });
  }
  return byDocument;
});
const count = rows => {
  const counts = { kept: 0, edited: 0, new: 0, dropped: 0, weaker: 0, stronger: 0 };
  const seen = new Set();
  for (const row of rows) {
    // A clause that was merged from several has a row for each.
    const clause = row.path ?? `dropped ${row.earlier_path}`;
    if (!seen.has(clause)) { seen.add(clause); counts[partOf.get(row.relation)]++; }
    if (row.force in counts) counts[row.force]++;
  }
  return counts;
};

const documentOf = name => page.corpus.documents[page.corpus.documentOf.get(name)];
const symbol = name => documentOf(name)?.symbol ?? name;
const titled = name => documentOf(name)?.title ?? symbol(name);
const byDate = (a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.adopted_on ?? '').localeCompare(b.adopted_on ?? '') || a.document.localeCompare(b.document);

/* What changed, in words, as the commands write it. */
const actors = ids => ids.split('|').map(id => page.corpus.actors[page.corpus.actorOf.get(id)]?.name ?? page.words(id)).join(', ');
const words = row => [
  row.relation, row.moved && 'moved',
  (row.force === 'weaker' || row.force === 'stronger') && `${row.force}${row.verb_from === row.verb_to ? '' : `: ${row.verb_from} \u2192 ${row.verb_to}`}`,
  KINDS.due[1](row) && `due: ${row.due_from ?? 'none'} \u2192 ${row.due_to ?? 'none'}`,
  row.addressees_added !== null && `now asks ${actors(row.addressees_added)}`,
  row.addressees_dropped !== null && `no longer asks ${actors(row.addressees_dropped)}`,
].filter(part => part);
const paths = row => [...new Set([row.earlier_path, row.path].filter(path => path !== null))].join(' \u2192 ');
const change = text => element(text[0] === '+' ? 'ins' : 'del', {}, text.slice(1));
/* The first words that changed; both texts have them all. */
function firstChanges(row) {
  const parts = [];
  let length = 0;
  for (const [i, text] of row.changes.entries()) {
    if (length > CHARACTERS) { parts.push(' \u2026'); break; }
    if (i && row.kept[i]) parts.push(' \u2026 ');
    parts.push(change(text));
    length += text.length;
  }
  return parts;
}

/* A text with its own changes marked. What was kept is written as in the later text, so the words that
   changed are near the place that this gives, in the earlier text not always at it. */
function marked(row, text, sign) {
  if (!isLinked(row)) return [element(sign === '+' ? 'ins' : 'del', {}, text)];
  const parts = [];
  let end = 0, expected = 0;
  row.changes.forEach((each, i) => {
    expected += row.kept[i];
    if (each[0] !== sign) return;
    const part = each.slice(1), after = text.indexOf(part, Math.max(expected, end)), before = text.lastIndexOf(part, expected);
    const start = before >= end && (after < 0 || expected - before <= after - expected) ? before : after;
    if (start < 0) return;
    parts.push(text.slice(end, start), change(each));
    end = expected = start + part.length;
  });
  return [...parts, text.slice(end)];
}

/* Dropped clauses after the clause that they followed. */
function inOrder(rows, earlier) {
  const place = new Map([...earlier.keys()].map((path, i) => [path, i]));
  const kept = rows.filter(row => row.relation !== 'dropped');
  const last = new Map(kept.map((row, i) => [place.get(row.earlier_path), i]));
  const after = new Map();
  for (const row of rows) {
    if (row.relation !== 'dropped') continue;
    let at = place.get(row.earlier_path) - 1;
    while (at >= 0 && !last.has(at)) at--;
    const target = at < 0 ? -1 : last.get(at);
    after.set(target, [...after.get(target) ?? [], row]);
  }
  return [...after.get(-1) ?? [], ...kept.flatMap((row, i) => [row, ...after.get(i) ?? []])];
}
async function texts(name) {
  const { first, count: n } = documentOf(name);
  const clauses = await Promise.all(Array.from({ length: n }, (each, i) => page.clause(first + i)));
  return new Map(clauses.map(({ path, text }) => [path, text]));
}

async function comparison(step, kind) {
  const { predecessor } = step;
  const [earlier, later, rows] = [await texts(predecessor), await texts(step.document), (await lineage()).get(step.document) ?? []];
  const shown = inOrder(rows, earlier).filter(KINDS[kind][1]);
  const before = row => earlier.get(row.earlier_path) ?? '', after = row => later.get(row.path) ?? '';
  return element('div', { class: 'card', id: 'comparison' }, element('h3', {}, `${symbol(predecessor)} \u2192 ${symbol(step.document)}`),
    hint(titled(step.document), '. ', element('del', {}, 'Removed'), ' and ', element('ins', {}, 'added'), ' words are marked.'),
    page.table({
      id: 'comparison', label: 'Comparison', rows: shown, noun: 'clause', size: 100, className: 'cards synopsis', empty: 'No clause changed in this way.',
      columns: [
        { name: 'What changed', value: row => [paths(row), ...words(row)].join('; '), head: true, cell: row => [element('strong', {}, paths(row)), ...words(row).flatMap(word => [element('br'), word])] },
        { name: symbol(predecessor), value: before, cell: row => row.earlier_path === null ? '' : marked(row, before(row), '-') },
        { name: symbol(step.document), value: after, cell: row => row.path === null ? '' : marked(row, after(row), '+') },
      ],
    }));
}

function line(steps, pick) {
  const sum = step => PARTS.reduce((n, part) => n + step.counts[part.name], 0) || 1;
  return page.chart('Line of time of the series: shares of clauses kept, edited, new and dropped', 240, () => ({
    type: 'bar',
    data: {
      labels: steps.map(step => [String(step.year ?? ''), symbol(step.document)]),
      datasets: PARTS.map(part => ({ label: part.name, data: steps.map(step => step.counts[part.name] / sum(step)), backgroundColor: part.colour[page.isDark() ? 1 : 0], maxBarThickness: 60 })),
    },
    options: {
      responsive: true, maintainAspectRatio: false, onClick: (event, hits) => { if (hits.length) pick(steps[hits[0].index]); },
      scales: { x: { stacked: true, grid: { display: false } }, y: { stacked: true, max: 1, ticks: { callback: v => percent(v) } } },
      plugins: { legend: { position: 'bottom', labels: { boxWidth: 12 } }, tooltip: { callbacks: { label: hit => `${hit.dataset.label}: ${percent(hit.parsed.y)}` } } },
    },
  }));
}
const numbers = [...PARTS.map(part => part.name), 'weaker', 'stronger'];

page.view({
  id: 'changed',
  title: 'What changed',
  ahead: () => Promise.all([lineage(), page.rows('series')]),
  async draw() {
    const rows = await lineage();
    const { documents: selected } = page.selection();
    const steps = (await page.rows('series')).filter(row => page.corpus.documentOf.has(row.document) && selected[page.corpus.documentOf.get(row.document)])
      .map(row => ({ ...documentOf(row.document), ...row })).sort(byDate);
    const bySeries = new Map();
    for (const step of steps) bySeries.set(step.series, [...bySeries.get(step.series) ?? [], step]);
    const all = [...bySeries].map(([id, of]) => ({ id, documents: of, steps: of.filter(step => step.predecessor !== null) })).filter(each => each.steps.length)
      .map(each => ({ ...each, title: titled(each.documents.at(-1).document), last: each.steps.at(-1) }));
    const series = all.find(each => each.id === page.param('series')) ?? null;
    const kind = KINDS[page.param('kind')] ? page.param('kind') : series ? 'changes' : 'weaker';
    const counted = step => { step.counts ??= count(rows.get(step.document) ?? []); return step; };
    const compare = step => page.change({ series: step.series, step: step.document });
    const choose = controls(
      page.choice({ label: 'Series', value: series?.id ?? '', options: [['', 'all series'], ...all.map(each => [each.id, `${each.title} (${each.documents.length})`]).sort((a, b) => a[1].localeCompare(b[1], 'en'))], onpick: id => page.change({ series: id, step: null }) }),
      page.choice({ label: 'Clauses', value: kind, options: Object.entries(KINDS).map(([key, [name]]) => [key, name]), onpick: key => page.change({ kind: key }) }));
    if (all.length === 0) return [card(null, hint('No document here renews another one of the corpus.'))];
    if (series === null) {
      const found = all.flatMap(each => each.steps).sort(byDate).reverse().flatMap(step => (rows.get(step.document) ?? []).filter(KINDS[kind][1]).map(row => ({ ...row, step })));
      all.forEach(each => counted(each.last));
      const part = name => ({ name, value: each => each.last.counts[name], number: true });
      return [card(null, choose, hint(`Clauses that are ${kind === 'changes' ? 'changed in any way' : KINDS[kind][0]} compared with the resolution that their own renews, the latest first. Select a clause to read both texts side by side.`),
        page.table({
          id: 'changes', label: 'Clauses that changed', rows: found, noun: 'clause', size: 25, empty: 'No clause changed in this way.',
          columns: [
            { name: 'Clause', value: row => `${symbol(row.document)} ${row.path ?? row.earlier_path}`, cell: row => element('button', { type: 'button', class: 'num', title: 'Read both texts', onclick: () => compare(row.step) }, `${symbol(row.document)} ${row.path ?? row.earlier_path}`) },
            { name: 'Year', value: row => row.step.year, cell: row => String(row.step.year ?? '') },
            { name: 'Resolution', value: row => titled(row.document) },
            { name: 'What changed', value: row => words(row).join('; ') },
            { name: 'Words', value: row => row.changes.map(text => text[0] === '+' ? `{+${text.slice(1)}+}` : `[-${text.slice(1)}-]`).join(' '), cell: firstChanges, className: () => 'words' },
          ],
        })),
      card('Series', hint('Resolutions that renew each other. The numbers are those of the last step: how many clauses the latest resolution kept, edited, added or dropped. Select a title to see each step.'),
        page.table({
          id: 'series', label: 'Series', rows: all, noun: 'series', size: 25, sort: 'down:Resolutions',
          columns: [
            { name: 'Series', value: each => each.title, className: () => 'main', cell: each => element('button', { type: 'button', class: 'num', onclick: () => page.change({ series: each.id, step: null, kind: null }) }, each.title) },
            { name: 'Resolutions', value: each => each.documents.length, number: true },
            { name: 'First', value: each => each.documents[0].year, cell: each => String(each.documents[0].year ?? '') },
            { name: 'Last', value: each => each.last.year, cell: each => String(each.last.year ?? '') },
            ...numbers.map(part),
          ],
        }))];
    }
    series.steps.forEach(counted);
    const step = series.steps.find(each => each.document === page.param('step')) ?? series.last;
    // A chart is drawn once it is in the page: nothing may be waited for after it was made.
    const beside = await comparison(step, kind);
    return [card(series.title, choose,
      hint(`${page.plural(series.documents.length, 'resolution')}. Each bar is a resolution compared with the one that it renews: the shares of clauses that were kept (but for dates, symbols and names), edited, new and dropped. Select one to read both side by side.`),
      element('figure', {}, line(series.steps, compare)),
      page.table({
        id: 'steps', label: 'Steps of the series', rows: series.steps, noun: 'step',
        columns: [
          { name: 'Resolution', value: each => symbol(each.document), head: true, cell: each => element('button', { type: 'button', class: 'num', 'aria-current': each === step ? 'true' : 'false', onclick: () => compare(each) }, symbol(each.document)) },
          { name: 'Year', value: each => each.year, cell: each => String(each.year ?? '') },
          { name: 'Renews', value: each => symbol(each.predecessor) },
          ...numbers.map(name => ({ name, value: each => each.counts[name], number: true, cell: each => whole(each.counts[name]) })),
        ],
      })),
    beside];
  },
});
