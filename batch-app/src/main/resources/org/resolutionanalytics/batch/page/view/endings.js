/* What ends, is reviewed or taken up again, by document and by clause. */
const { element, card, hint, controls, whole, percent } = page;
const VERDICTS = { ends: 'ends or is extended', review: 'is reviewed', next_consideration: 'is taken up again', none: 'none of these' };
const when = row => row.until_date ?? (row.session === null ? row.year_meant : `session ${row.session}`);

page.view({
  id: 'endings',
  title: 'Ends and reviews',
  async draw() {
    const { documents, documentOf } = page.corpus;
    const { documents: selected } = page.selection();
    const all = documents.filter((row, i) => selected[i]);
    const [of, verdict, reports, kind] = ['of', 'verdict', 'reports', 'kind'].map(key => page.param(key));
    const audited = all.filter(row => (!of || row.body === of) && (!verdict || (verdict === 'seized' ? row.seized : row.verdict === verdict)) && (!reports || row.report_requests > 0));
    const names = new Set(audited.map(row => row.document));
    const clauses = page.selected(await page.rows('review_clauses')).filter(row => names.has(row.document) && (!kind || row.kind === kind));
    const kinds = [...new Set((await page.rows('review_clauses')).map(row => row.kind))].sort();
    const bodies = new Map();
    for (const row of all) {
      if (!bodies.has(row.body)) bodies.set(row.body, { id: row.body, documents: 0, seized: 0, ends: 0, review: 0, next_consideration: 0, none: 0 });
      const counts = bodies.get(row.body);
      counts.documents++;
      counts[row.verdict]++;
      if (row.seized) counts.seized++;
    }
    const set = key => value => page.change({ [key]: value });
    const pick = changes => { page.change({ of: null, verdict: null, reports: null, kind: null, 'find.audit': null, ...changes }); page.$('audit').scrollIntoView({ block: 'start' }); };
    const number = (id, name, key) => ({ name, value: row => row[key], number: true, cell: row => row[key]
      ? [element('button', { type: 'button', class: 'num', title: `${page.body(row.id)}: ${name}`, onclick: () => pick({ of: row.id, verdict: id }) }, whole(row[key])), ` (${percent(row[key] / row.documents)})`] : '0' });
    return [card('Documents by what the text says',
      hint('A document counts in the first column that holds: something ends or is extended, is reviewed, or is taken up again at a session. To remain seized of a matter is counted beside, not as a review. The words are those of the text: whether a clause is missing is for the reader to judge.'),
      page.table({
        id: 'verdicts', label: 'Documents by end and review', rows: [...bodies.values()].sort((a, b) => b.documents - a.documents),
        columns: [
          { name: 'Body', value: row => page.body(row.id), head: true },
          { name: 'Documents', value: row => row.documents, number: true, cell: row => element('button', { type: 'button', class: 'num', onclick: () => pick({ of: row.id }) }, whole(row.documents)) },
          ...Object.entries(VERDICTS).map(([id, name]) => number(id, page.words(name), id)),
          number('seized', 'Remains seized', 'seized'),
        ],
      })),
    element('div', { class: 'card', id: 'audit' }, element('h3', {}, 'Documents'),
      controls(
        page.choice({ label: 'Adopted by', value: of, options: [['', 'all'], ...[...bodies.keys()].sort().map(id => [id, page.body(id)])], onpick: set('of') }),
        page.choice({ label: 'What the text says', value: verdict, options: [['', 'all'], ...Object.entries(VERDICTS), ['seized', 'remains seized']], onpick: set('verdict') }),
        element('label', { class: 'check' }, element('input', { type: 'checkbox', checked: reports !== '', onchange: event => page.change({ reports: event.target.checked ? 'yes' : null }) }), 'asks for reports'),
        element('button', { type: 'button', class: 'quiet', onclick: () => pick({}) }, 'Clear')),
      page.table({
        id: 'audit', label: 'Documents with end and review', rows: audited, className: 'cards', noun: 'document', size: 25, empty: 'No document has these properties.',
        columns: [
          { name: 'Symbol', value: row => row.symbol ?? row.document },
          { name: 'Title', value: row => row.title ?? row.document, className: () => 'main', cell: row => element('button', { type: 'button', class: 'num', onclick: () => page.openDialog({ text: row.document }) }, row.title ?? row.document) },
          { name: 'Date', value: row => row.adopted_on ?? row.year, className: () => 'date' },
          { name: 'What the text says', value: row => page.words(VERDICTS[row.verdict]) },
          { name: 'Ends on', value: row => row.ends_on, className: () => 'date' },
          { name: 'Review', value: row => row.review },
          { name: 'Taken up at session', value: row => row.next_consideration },
          { name: 'Seized', value: row => row.seized ? 'yes' : '' },
          { name: 'Clauses that ask for reports', value: row => row.report_requests, number: true },
        ],
      })),
    card('Clauses',
      hint('The clauses of these documents that say so.'),
      controls(page.choice({ label: 'Kind', value: kind, options: [['', 'all'], ...kinds.map(id => [id, page.words(id)])], onpick: set('kind') })),
      page.table({
        id: 'endings', label: 'Clauses with an end or a review', rows: clauses, className: 'cards', noun: 'clause', size: 25, empty: 'No clause has these properties.',
        columns: [
          { name: 'Kind', value: row => page.words(row.kind), cell: row => element('strong', {}, page.words(row.kind)) },
          { name: 'When', value: when, className: () => 'date' },
          { name: 'By whom', value: row => page.body(row.by_whom) },
          { name: 'Words', value: row => row.matched_text, className: () => 'main' },
          { name: 'Resolution', value: row => documents[documentOf.get(row.document)].title },
          { name: 'Clause', value: row => `${row.symbol ?? row.document} ${row.path}`, cell: row => page.link(row.document, row.path) },
        ],
      }))];
  },
});
