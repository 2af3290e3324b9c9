/* The obligations register. */
const { element, card, hint, controls, whole } = page;
const STRENGTHS_SHOWN = 14;
/* A request may be made without saying of whom. */
const NOBODY = 'nobody';
const addressee = row => row.addressee ?? NOBODY;
page.addressee = row => row.addressee_name ?? 'nobody in particular';

/* The requests that the filters leave. */
page.requests = async () => page.selected(await page.rows('requests'));

const DUE = {
  any: ['with a date', row => row.due_text !== null || row.due_year !== null],
  none: ['without a date', row => row.due_text === null && row.due_year === null],
};

page.view({
  id: 'requests',
  title: 'Requests',
  ahead: () => page.rows('requests'),
  async draw() {
    const { actors, actorOf, documents, documentOf } = page.corpus;
    const all = await page.requests();
    const strengths = (await page.rows('strengths')).map(row => row.strength);
    const [actor, strength, due, reports, from, to, only] = ['actor', 'strength', 'due', 'reports', 'due_from', 'due_to', 'document'].map(key => page.param(key));
    const rows = all.filter(row => (!only || row.document === only) && (!actor || addressee(row) === actor) && (!strength || row.strength === strength) && (!due || DUE[due]?.[1](row)) && (!reports || row.reports_back)
      && (!from || (row.due_year !== null && row.due_year >= Number(from))) && (!to || (row.due_year !== null && row.due_year <= Number(to))));
    const name = id => id === NOBODY ? page.addressee({}) : actors[actorOf.get(id)]?.name ?? id;
    const years = [...new Set(all.map(row => row.due_year))].filter(year => year !== null).sort((a, b) => a - b).map(year => [year, year]);
    const askedOf = new Map();
    for (const row of all) {
      const id = addressee(row);
      if (!askedOf.has(id)) askedOf.set(id, { id, all: 0 });
      const counts = askedOf.get(id);
      counts.all++;
      counts[row.strength] = (counts[row.strength] ?? 0) + 1;
    }
    const addressees = [...askedOf.values()].sort((a, b) => b.all - a.all);
    const top = addressees.slice(0, STRENGTHS_SHOWN);
    const used = strengths.filter(s => addressees.some(row => row[s]));
    const set = key => value => page.change({ [key]: value });
    const pick = async changes => {
      page.change({ actor: null, strength: null, due: null, reports: null, due_from: null, due_to: null, document: null, 'find.requests': null, ...changes });
      page.$('register').scrollIntoView({ block: 'start' });
    };
    const go = (n, id, s) => n ? element('button', { type: 'button', class: 'num', title: `Requests to ${name(id)}${s ? `: ${page.words(s)}` : ''}`, onclick: () => pick({ actor: id, strength: s }) }, whole(n)) : '0';
    const register = element('div', { class: 'card', id: 'register' }, element('h3', {}, 'Register'),
      hint('A request to two addressees counts once for each. The words are those of the text; read the clause before you quote it.', only ? ` Only those of ${only}.` : ''),
      controls(
        page.choice({ label: 'Addressee', value: actor, options: [['', 'all'], ...addressees.map(row => [row.id, name(row.id)]).sort((a, b) => a[1].localeCompare(b[1], 'en'))], onpick: set('actor') }),
        page.choice({ label: 'Strength', value: strength, options: [['', 'all'], ...used.map(s => [s, page.words(s)])], onpick: set('strength') }),
        page.choice({ label: 'Due', value: due, options: [['', 'all'], ...Object.entries(DUE).map(([key, [label]]) => [key, label])], onpick: set('due') }),
        page.choice({ label: 'Due from', value: from, options: [['', 'any year'], ...years], onpick: set('due_from') }),
        page.choice({ label: 'Due to', value: to, options: [['', 'any year'], ...years], onpick: set('due_to') }),
        element('label', { class: 'check' }, element('input', { type: 'checkbox', checked: reports !== '', onchange: event => page.change({ reports: event.target.checked ? 'yes' : null }) }), 'asks for a report'),
        element('button', { type: 'button', class: 'quiet', onclick: () => pick({}) }, 'Clear')),
      page.table({
        id: 'requests', label: 'Requests', rows, className: 'cards', noun: 'request', size: 25, empty: 'No request has these properties.',
        columns: [
          { name: 'Addressee', value: page.addressee, cell: row => element('strong', {}, page.addressee(row)) },
          { name: 'Is asked to', value: row => row.action, className: () => 'main' },
          { name: 'Strength', value: row => page.words(row.strength) },
          { name: 'Due', value: row => row.due_date ?? row.due_year, cell: row => row.due_text === null && row.due_year === null ? '\u2013' : `${row.due_date ?? row.due_year ?? ''} ${row.due_text ?? ''}`.trim() },
          { name: 'Report', value: row => row.reports_back ? 'report' : '' },
          { name: 'Themes', value: row => row.themes === null ? '' : row.themes.split('|').map(page.theme).join('; ') },
          { name: 'Resolution', value: row => documents[documentOf.get(row.document)].title },
          { name: 'Clause', value: row => `${row.symbol ?? row.document} ${row.path}`, cell: row => page.link(row.document, row.path) },
          // What a row of corrections needs.
          ...['document', 'path', 'request', 'text_hash'].map(name => ({ name, value: row => row[name], copied: true })),
        ],
      }));
    return [register, card('Who is asked, and how strongly',
      hint('Requests by addressee and strength, the strongest wording first. Select a number to see the requests above.'),
      element('figure', {}, page.bars({
        label: 'Bar chart of requests by addressee and strength', names: top.map(row => name(row.id)),
        series: used.map((s, k) => ({ name: page.words(s), values: top.map(row => row[s] ?? 0), colour: () => page.scaleColour(k, used.length) })),
        onpick: (row, k) => pick({ actor: top[row].id, strength: used[k] }),
      })),
      page.table({
        id: 'addressees', label: 'Requests by addressee and strength', rows: addressees, noun: 'addressee', size: 25,
        columns: [
          { name: 'Addressee', value: row => name(row.id), head: true },
          { name: 'all', value: row => row.all, number: true, cell: row => go(row.all, row.id) },
          ...used.map(s => ({ name: page.words(s), value: row => row[s] ?? 0, number: true, cell: row => go(row[s], row.id, s) })),
        ],
      }))];
  },
});
