const { element, card, hint, controls, whole, percent, decimal } = page;
const FEW = 5;
const MEASURES = {
  share: ['Share of the year\u2019s clauses', percent], rate: ['Mentions in 1,000 words', decimal],
  clauses: ['Clauses', whole], documents: ['Documents', whole],
};

function count() {
  const { clauses, documents, themes } = page.corpus;
  const years = new Map();
  const last = themes.map(() => -1);
  let lastDocument = -1;
  page.eachClause(i => {
    const document = clauses.document[i], name = documents[document].year;
    if (!years.has(name)) years.set(name, { name, documents: 0, clauses: 0, words: 0, themes: themes.map(() => ({ clauses: 0, documents: 0, mentions: 0 })) });
    const year = years.get(name);
    if (document !== lastDocument) { year.documents++; lastDocument = document; }
    year.clauses++;
    year.words += clauses.words[i];
    for (let k = clauses.themes.from[i]; k < clauses.themes.from[i + 1]; k++) {
      const theme = clauses.themes.values[k], counts = year.themes[theme];
      counts.clauses++;
      counts.mentions += clauses.times.values[k];
      if (last[theme] !== document) { counts.documents++; last[theme] = document; }
    }
  });
  return [...years.values()].sort((a, b) => (a.name ?? 9999) - (b.name ?? 9999));
}

page.view({
  id: 'trend',
  title: 'Trend',
  async draw() {
    const { themes } = page.corpus;
    const { list, control } = page.themeChoice();
    const rows = count(), dated = rows.filter(row => row.name !== null);
    const measure = MEASURES[page.param('measure')] ? page.param('measure') : 'share';
    const [name, format] = MEASURES[measure];
    const value = (row, theme) => {
      const counts = row.themes[theme];
      return measure === 'share' ? counts.clauses / row.clauses : measure === 'rate' ? 1000 * counts.mentions / row.words : counts[measure];
    };
    const own = page.param('scale') === 'own';
    const greatest = Math.max(0, ...dated.flatMap(row => list.map(theme => value(row, theme))));
    const few = row => row.documents < FEW;
    const colour = () => page.sectionColour(0);
    const labels = dated.map(row => String(row.name));
    const close = { maxRotation: 0, autoSkipPadding: 2, font: { size: 10 } };
    const isFew = dated.map(few);
    const line = theme => page.yearLine({
      title: themes[theme].name, labels, values: dated.map(row => value(row, theme)), few: isFew, max: own ? undefined : page.roundedUp(greatest), format,
      heading: i => `${labels[i]}: ${page.plural(dated[i].documents, 'document')}`,
    });
    const documents = () => ({
      type: 'bar',
      data: { labels: dated.map(row => [String(row.name), whole(row.documents)]), datasets: [{ data: dated.map(row => row.documents), backgroundColor: dated.map(row => few(row) ? 'transparent' : colour()), borderColor: colour(), borderWidth: 1 }] },
      options: {
        responsive: true, maintainAspectRatio: false,
        scales: { y: { beginAtZero: true, ticks: { maxTicksLimit: 4, precision: 0, callback: v => whole(v) } }, x: { grid: { display: false }, ticks: close } },
        plugins: { legend: { display: false } },
      },
    });
    const note = dated.length === 0 ? 'No document has a date.'
      : dated.length === 1 ? `All documents are from ${dated[0].name}; a line needs at least two years. The table has the numbers of that year.`
        : `${name}${own ? ', each theme on a scale of its own' : ', on the same scale for every theme'}. Hollow points and bars: years with fewer than ${FEW} documents, which vary widely. Under each year of the first chart is the number of its documents.`;
    return [card(null,
      controls(page.choice({ label: 'Measure', value: measure, options: Object.entries(MEASURES).map(([key, [label]]) => [key, label]), onpick: key => page.change({ measure: key === 'share' ? null : key }) }), control,
        page.choice({ label: 'Scale', value: own ? 'own' : 'same', options: [['same', 'the same for all'], ['own', 'its own for each']], onpick: key => page.change({ scale: key === 'own' ? key : null }) })),
      hint(note),
      ...(dated.length > 1 ? [page.panel('Documents', documents, 150), element('div', { class: 'panels' }, ...list.map(line))] : [])),
    card('The numbers', hint(`${name}. Select a number to read its clauses.`), page.table({
      id: 'trend', label: `${name} by year`, rows, noun: 'year', className: 'heat',
      columns: [
        { name: 'Year', value: row => row.name, cell: row => String(row.name ?? 'unknown'), head: true },
        { name: 'Documents', value: row => row.documents, number: true, cell: row => [whole(row.documents), few(row) ? element('span', { class: 'tag' }, 'few') : ''] },
        ...list.map(theme => ({ name: themes[theme].name, value: row => value(row, theme), format, number: true, cell: row => {
          const button = page.number(row.themes[theme].clauses, { theme: themes[theme].id, year: String(row.name ?? 'unknown') });
          if (button !== '0') { button.textContent = format(value(row, theme)); button.title += `: ${page.plural(row.themes[theme].clauses, 'clause')}`; }
          return button;
        } })),
      ],
    }))];
  },
});
