const { element, card, hint, controls, whole, percent } = page;

/* Which themes a view shows: the top themes, all, or a theme and those below it. */
page.themeChoice = () => {
  const { tops, themes, below, themeOf } = page.corpus;
  const value = page.param('of', 'top');
  const chosen = themeOf.get(value);
  const list = value === 'all' ? tops.flatMap(top => [top, ...below(top)]) : chosen === undefined ? tops : [chosen, ...below(chosen)];
  const control = page.choice({
    label: 'Themes', value: chosen === undefined && value !== 'all' ? 'top' : value,
    options: [['top', 'top themes'], ['all', 'with sub-themes'], ...tops.filter(top => below(top).length).map(top => [themes[top].id, `${themes[top].name} and its sub-themes`])],
    onpick: of => page.change({ of: of === 'top' ? null : of }),
  });
  return { list: [...new Set(list)], control };
};

/* Clauses by theme and section, and all clauses by section. */
page.countThemes = () => {
  const { clauses, themes, sections } = page.corpus;
  const all = sections.map(() => 0), by = themes.map(() => sections.map(() => 0));
  page.eachClause(i => {
    const section = clauses.section[i];
    all[section]++;
    for (const theme of clauses.themes.of(i)) by[theme][section]++;
  });
  return { all, by };
};

page.view({
  id: 'overview',
  title: 'Overview',
  async draw() {
    const { clauses, sections, themes, about } = page.corpus;
    const { list, control } = page.themeChoice();
    const { all, by } = page.countThemes();
    const { documentCount, count } = page.selection();
    let words = 0, mentions = 0, named = 0, requests = 0;
    page.eachClause(i => { words += clauses.words[i]; requests += clauses.requests[i]; mentions += clauses.mentions.of(i).length; named += clauses.actorMentions[i]; });
    const tile = (name, value, title = '') => element('div', { title }, element('dt', {}, name), element('dd', {}, whole(value)));
    const used = sections.map((s, k) => k).filter(k => all[k]);
    const sum = theme => by[theme].reduce((a, b) => a + b, 0);
    const rows = [...list].sort((a, b) => sum(b) - sum(a));
    const plotted = rows.filter(sum);
    const query = (theme, k) => ({ theme: themes[theme].id, ...(k === undefined ? {} : { section: sections[k] }) });
    return [
      element('dl', { class: 'tiles' }, tile('Documents', documentCount), tile('Clauses', count), tile('Words', words), tile('Theme mentions', mentions), tile('Actor mentions', named),
        tile('Requests', requests, 'A request to two addressees counts once for each.'), tile('Repairs', about.repairs, 'Of all documents: repairs.csv'), tile('Remarks', about.remarks, 'Of all documents: remarks.csv'), tile('Files rejected', about.rejected, 'rejected.csv')),
      card('Themes by section',
        controls(control),
        hint('Clauses that mention a theme. A clause counts once for each of its themes. Select a number to read its clauses.'),
        element('div', { class: 'split' },
          element('figure', {}, page.bars({
            label: 'Bar chart of clauses by theme and section', names: plotted.map(theme => themes[theme].name),
            series: used.map(k => ({ name: sections[k], values: plotted.map(theme => by[theme][k]), colour: () => page.sectionColour(k) })),
            onpick: (row, k) => page.openDialog(query(plotted[row], used[k])),
          })),
          page.table({
            id: 'themes', label: 'Themes by section', rows, noun: 'theme',
            columns: [
              { name: 'Theme', value: theme => themes[theme].name, head: true },
              ...used.flatMap(k => [
                { name: sections[k], value: theme => by[theme][k], number: true, cell: theme => page.number(by[theme][k], query(theme, k)) },
                { name: `share of ${sections[k]}`, value: theme => by[theme][k] / all[k], format: percent, number: true },
              ]),
              { name: 'all', value: sum, number: true, cell: theme => page.number(sum(theme), query(theme)) },
            ],
          }))),
    ];
  },
});
