/* What operative clauses do, and whether they ask anybody. */
const { element, card, hint, controls, whole, percent } = page;
const FEW = 100;

function count() {
  const { clauses, documents, acts } = page.corpus;
  const empty = name => ({ name, all: 0, asking: 0, acts: acts.map(() => ({ all: 0, asking: 0 })) });
  const years = new Map(), total = empty('all');
  page.eachClause(i => {
    const act = clauses.act[i];
    if (act === 0) return;
    const name = documents[clauses.document[i]].year;
    if (!years.has(name)) years.set(name, empty(name));
    for (const counts of [years.get(name), total]) {
      for (const each of [counts, counts.acts[act]]) { each.all++; each.asking += clauses.asks[i]; }
    }
  });
  return { total, years: [...years.values()].sort((a, b) => (a.name ?? 9999) - (b.name ?? 9999)) };
}

page.view({
  id: 'acts',
  title: 'Types of act',
  async draw() {
    const { acts } = page.corpus;
    const { total, years } = count();
    const dated = years.filter(row => row.name !== null);
    const list = acts.map((id, i) => i).filter(i => total.acts[i].all > 0).sort((a, b) => total.acts[b].all - total.acts[a].all);
    const share = (row, act) => row.acts[act].all / row.all;
    const own = page.param('scale') === 'own';
    const greatest = Math.max(0, ...dated.flatMap(row => list.map(act => share(row, act))));
    const few = row => row.all < FEW;
    const labels = dated.map(row => String(row.name)), isFew = dated.map(few);
    const line = (title, value, max) => page.yearLine({ title, labels, values: dated.map(value), few: isFew, max, format: percent, heading: i => `${labels[i]}: ${page.plural(dated[i].all, 'operative clause')}` });
    const numbers = list.map(act => ({ id: acts[act], ...total.acts[act] }));
    const charts = dated.length < 2 ? [hint(dated.length === 0 ? 'No operative clause has a date.' : `All operative clauses are from ${dated[0].name}; a line needs at least two years.`)] : [
      controls(page.choice({ label: 'Scale', value: own ? 'own' : 'same', options: [['same', 'the same for all types'], ['own', 'its own for each type']], onpick: key => page.change({ scale: key === 'own' ? key : null }) })),
      hint(`Share of the operative clauses of the year. Hollow points: years with fewer than ${FEW} of them, which vary widely.`),
      line('Clauses that ask nobody', row => 1 - row.asking / row.all, 1),
      element('div', { class: 'panels' }, ...list.map(act => line(page.words(acts[act]), row => share(row, act), own ? undefined : page.roundedUp(greatest)))),
    ];
    return [card('What operative clauses do',
      hint('Of several acts in a clause the first counts that is most specific: a report asked for before an end, an end before an appeal. A clause asks if it requests, tells, binds, invites or authorizes somebody to act. Select a number to read its clauses.'),
      page.table({
        id: 'acts', label: 'Operative clauses by type of act', rows: [...numbers, ...(numbers.length ? [{ id: null, ...total }] : [])], noun: 'row',
        columns: [
          { name: 'Type', value: row => row.id === null ? 'All' : page.words(row.id), head: true },
          { name: 'Clauses', value: row => row.all, number: true, cell: row => row.id === null ? whole(row.all) : page.number(row.all, { act: row.id }) },
          { name: 'Share', value: row => row.all / total.all, number: true, format: percent },
          { name: 'Ask somebody', value: row => row.asking, number: true, cell: row => row.id === null ? whole(row.asking) : page.number(row.asking, { act: row.id, asks: 'yes' }) },
          { name: 'Share that asks nobody', value: row => 1 - row.asking / row.all, number: true, format: percent },
        ],
      })),
    card('By year', ...charts),
    card('The numbers by year', hint('Share of the operative clauses of the year. Select a number to read its clauses.'), page.table({
      id: 'acts-by-year', label: 'Types of act by year', rows: years, noun: 'year', className: 'heat',
      columns: [
        { name: 'Year', value: row => row.name, cell: row => String(row.name ?? 'unknown'), head: true },
        { name: 'Operative clauses', value: row => row.all, number: true, cell: row => [whole(row.all), few(row) ? element('span', { class: 'tag' }, 'few') : ''] },
        { name: 'Ask nobody', value: row => 1 - row.asking / row.all, number: true, format: percent },
        ...list.map(act => ({ name: page.words(acts[act]), value: row => share(row, act), format: percent, number: true, cell: row => {
          const button = page.number(row.acts[act].all, { act: acts[act], year: String(row.name ?? 'unknown') });
          if (button !== '0') { button.textContent = percent(share(row, act)); button.title += `: ${page.plural(row.acts[act].all, 'clause')}`; }
          return button;
        } })),
      ],
    }))];
  },
});
