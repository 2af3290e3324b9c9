/* Typical themes: those that distinguish a group of documents from all others. */
const { card, hint, controls, whole, percent, decimal } = page;
const SIGNIFICANT = 0.001, MOST = 12;

page.view({
  id: 'typical',
  title: 'Typical themes',
  async draw() {
    const all = await page.rows('keyness');
    if (!all.length) return [card(null, hint('There is nothing to compare: all documents are from one body, session and year.'))];
    const groupings = [...new Set(all.map(row => row.grouping))];
    const grouping = groupings.includes(page.param('by')) ? page.param('by') : groupings[0];
    const groups = [...new Set(all.filter(row => row.grouping === grouping).map(row => row.group))];
    const group = groups.includes(page.param('group')) ? page.param('group') : groups[0];
    const rows = all.filter(row => row.grouping === grouping && row.group === group && row.p_value !== null && row.p_value < SIGNIFICANT)
      .sort((a, b) => Math.abs(b.log_likelihood) - Math.abs(a.log_likelihood)).slice(0, MOST);
    const name = page.words(group);
    return [card(null,
      controls(page.choice({ label: 'Groups by', value: grouping, options: groupings.map(key => [key, page.words(key)]), onpick: key => page.change({ by: key, group: null }) }),
        page.choice({ label: 'Group', value: group, options: groups.map(key => [key, page.words(key)]), onpick: key => page.change({ group: key }) })),
      hint(rows.length
        ? `Themes in the clauses of ${name} compared with all other documents: the ${MOST} strongest among the differences that chance alone would produce in less than 1 of 1,000 cases. Log ratio: 1 is twice as frequent, \u22121 half as frequent. The filters above do not apply here: the comparison is with the whole corpus.`
        : `No theme distinguishes ${name} from the other documents.`),
      page.table({
        id: 'typical', label: 'Typical themes', rows, noun: 'theme', sort: 'down:log ratio',
        columns: [
          { name: 'Theme', value: row => page.theme(row.theme), head: true },
          { name: 'clauses', value: row => row.target_clauses, number: true },
          { name: 'share', value: row => row.target_clauses / row.target_total, format: percent, number: true },
          { name: 'share elsewhere', value: row => row.reference_clauses / row.reference_total, format: percent, number: true },
          { name: 'rarer \u2190 \u2192 more frequent', plain: true, cell: row => page.diverging(row.effect_size) },
          { name: 'log ratio', value: row => row.effect_size, format: decimal, number: true },
        ],
      }))];
  },
});
