const { card, hint, controls, percent, decimal } = page;
const QUANTILE = 1.959963984540054;

/* The base 2 logarithm of the ratio of two shares with its 95 % interval, as in rhetoric_to_action.csv. */
function ratio(target, targetAll, reference, referenceAll) {
  if (!targetAll || !referenceAll || !(target + reference)) return null;
  const a = target || 0.5, b = reference || 0.5;
  const value = Math.log2(a / targetAll * referenceAll / b);
  const half = QUANTILE * Math.sqrt(Math.max(0, 1 / a - 1 / targetAll + 1 / b - 1 / referenceAll)) / Math.LN2;
  return { value, low: value - half, high: value + half };
}

page.view({
  id: 'balance',
  title: 'Acknowledged or acted upon',
  async draw() {
    const { themes } = page.corpus;
    const { list, control } = page.themeChoice();
    const { all, by } = page.countThemes();
    const rows = list.map(theme => ({ theme, name: themes[theme].name, preambular: by[theme][0], operative: by[theme][1], ratio: ratio(by[theme][1], all[1], by[theme][0], all[0]) })).filter(row => row.ratio);
    const count = section => ({ name: section, value: row => row[section], number: true, cell: row => page.number(row[section], { theme: themes[row.theme].id, section }) });
    const share = (section, k) => ({ name: `share of ${section}`, value: row => row[section] / all[k], format: percent, number: true });
    return [card(null,
      controls(control),
      hint('Compares a theme\u2019s share of the operative clauses, in which a body decides and requests, with its share of the preambular clauses, in which it recalls and recognizes. Bars to the left: acknowledged more often than acted upon. The line is the 95 % confidence interval; if it crosses the middle, the difference may be due to chance. A log ratio of 1 is twice the share, of \u22121 half of it.'),
      page.table({
        id: 'balance', label: 'Acknowledged or acted upon', rows, noun: 'theme', sort: 'up:log ratio',
        columns: [
          { name: 'Theme', value: row => row.name, head: true },
          count('preambular'), share('preambular', 0), count('operative'), share('operative', 1),
          { name: 'acknowledged \u2190 \u2192 acted upon', plain: true, cell: row => page.diverging(row.ratio.value, row.ratio.low, row.ratio.high) },
          { name: 'log ratio', value: row => row.ratio.value, format: decimal, number: true },
          { name: 'from', value: row => row.ratio.low, format: decimal, number: true },
          { name: 'to', value: row => row.ratio.high, format: decimal, number: true },
        ],
      }))];
  },
});
