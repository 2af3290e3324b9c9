const { card, hint, controls, whole, decimal } = page;
const MOST = 25;
const MEASURES = {
  both: ['Clauses with both', 'Clauses that name the actor and mention the theme. The stronger the colour, the more.'],
  addressed: ['Clauses that ask the actor', 'Clauses that ask the actor to act and mention the theme. The stronger the colour, the more.'],
  npmi: ['Association (npmi)', 'Whether actor and theme occur in the same clauses more often than by chance (blue) or less often (red). Pairs without a common clause are blank.'],
};

/* Clauses by actor and theme, and by each alone. */
function count() {
  const { clauses, themes, actors } = page.corpus;
  const size = themes.length;
  const counts = { all: 0, themes: new Uint32Array(size), actors: new Uint32Array(actors.length), both: new Uint32Array(actors.length * size), addressed: new Uint32Array(actors.length * size) };
  page.eachClause(i => {
    const present = clauses.themes.of(i);
    counts.all++;
    for (const theme of present) counts.themes[theme]++;
    for (const actor of clauses.actors.of(i)) {
      counts.actors[actor]++;
      for (const theme of present) counts.both[actor * size + theme]++;
    }
    for (const actor of clauses.addressees.of(i)) for (const theme of present) counts.addressed[actor * size + theme]++;
  });
  return counts;
}
/* Normalized pointwise mutual information, as in actor_theme.csv. */
const npmi = (both, first, second, all) => both === first && both === second ? 1 : Math.log(both * all / first / second) / Math.log(all / both);

page.view({
  id: 'actors',
  title: 'Themes and actors',
  async draw() {
    const { themes, actors } = page.corpus;
    const { list, control } = page.themeChoice();
    const counts = count(), size = themes.length;
    const measure = MEASURES[page.param('measure')] ? page.param('measure') : 'both', kind = page.param('kind');
    const at = (actor, theme) => actor * size + theme;
    const columns = list.filter(theme => counts.themes[theme]);
    const rows = actors.map((a, i) => i).filter(i => counts.actors[i] && (!kind || actors[i].kind === kind)).sort((a, b) => counts.actors[b] - counts.actors[a]).slice(0, MOST);
    const number = (actor, theme) => {
      const both = counts.both[at(actor, theme)];
      return measure !== 'npmi' ? counts[measure][at(actor, theme)] : both ? npmi(both, counts.actors[actor], counts.themes[theme], counts.all) : null;
    };
    const greatest = Math.max(1, ...rows.flatMap(actor => columns.map(theme => number(actor, theme) ?? 0)));
    const shade = (actor, theme) => {
      const value = number(actor, theme);
      if (!value) return 'transparent';
      const strength = measure === 'npmi' ? Math.min(1, Math.abs(value) * 2.2) : Math.sqrt(value / greatest);
      return `rgba(var(${value < 0 ? '--heat-neg' : '--heat'}), ${(strength * 0.5).toFixed(3)})`;
    };
    const cell = (actor, theme) => {
      const query = { [measure === 'addressed' ? 'addressee' : 'actor']: actors[actor].id, theme: themes[theme].id };
      const button = page.number(measure === 'addressed' ? counts.addressed[at(actor, theme)] : counts.both[at(actor, theme)], query);
      if (button === '0') return '';
      if (measure === 'npmi') button.textContent = decimal(number(actor, theme));
      return button;
    };
    return [card(null,
      controls(page.choice({ label: 'Show', value: measure, options: Object.entries(MEASURES).map(([key, [name]]) => [key, name]), onpick: key => page.change({ measure: key === 'both' ? null : key }) }),
        page.choice({ label: 'Kind of actor', value: kind, options: [['', 'all'], ...[...new Set(actors.map(a => a.kind))].sort().map(k => [k, page.words(k)])], onpick: key => page.change({ kind: key }) }), control),
      hint(`${MEASURES[measure][1]} The ${rows.length} most frequently named actors.`),
      page.table({
        id: 'actors', label: 'Themes and actors', rows, className: 'heat', noun: 'actor',
        columns: [
          { name: 'Actor', value: actor => actors[actor].name, head: true },
          { name: 'Clauses', value: actor => counts.actors[actor], number: true, cell: actor => page.number(counts.actors[actor], { actor: actors[actor].id }) },
          ...columns.map(theme => ({
            name: themes[theme].name, value: actor => number(actor, theme), number: true, format: measure === 'npmi' ? decimal : whole,
            cell: actor => cell(actor, theme), shade: actor => shade(actor, theme),
          })),
        ],
      }))];
  },
});
