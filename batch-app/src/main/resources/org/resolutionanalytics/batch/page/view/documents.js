const { element, card, hint, whole } = page;
const THEMES_SHOWN = 3;

const link = row => row.url ? element('a', { href: row.url, rel: 'noopener noreferrer', target: '_blank', title: 'At docs.un.org, in a new tab' }, row.symbol) : row.symbol ?? row.document;

/* What is known of a document, above its text. */
page.documentFacts = row => [
  element('p', { class: 'lead' }, row.title ?? ''),
  hint(link(row), ...[row.adopted_on, row.body_name ?? page.body(row.body), row.vote_text].filter(part => part).map(part => ` \u00b7 ${part}`)),
  hint('Marked: ', element('mark', { class: 'theme' }, 'themes'), ', ', element('mark', { class: 'actor' }, 'actors'), ', ', element('mark', { class: 'addressee' }, 'actors asked to act'), ', ', element('u', {}, 'what they are asked'), '; requests below their clause.'),
];

/* The themes of each document that the filters leave, the most frequent first. */
function themesOf() {
  const { clauses, documents, themes } = page.corpus;
  const counts = documents.map(() => new Map());
  page.eachClause(i => { const own = counts[clauses.document[i]]; for (const theme of clauses.themes.of(i)) if (themes[theme].parent === null) own.set(theme, (own.get(theme) ?? 0) + 1); });
  return counts.map(own => [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0]));
}

page.view({
  id: 'documents',
  title: 'Documents',
  async draw() {
    const { clauses, documents, themes } = page.corpus;
    const { documents: selected } = page.selection();
    const own = themesOf();
    const requests = documents.map(() => 0);
    page.eachClause(i => { requests[clauses.document[i]] += clauses.requests[i]; });
    const rows = documents.map((row, i) => ({ ...row, themes: own[i], requests: requests[i] })).filter((row, i) => selected[i]);
    return [card(null,
      hint('Select a title to read the whole text, with its themes, actors and requests marked. A symbol leads to docs.un.org. Themes are the three most frequent; the CSV has all.'),
      page.table({
        id: 'documents', label: 'Documents', rows, className: 'cards', noun: 'document', size: 25,
        columns: [
          { name: 'Symbol', value: row => row.symbol ?? row.document, cell: link },
          { name: 'Title', value: row => row.title ?? row.document, className: () => 'main', cell: row => element('button', { type: 'button', class: 'num', onclick: () => page.openDialog({ text: row.document }) }, row.title ?? row.document) },
          { name: 'Date', value: row => row.adopted_on ?? row.year, className: () => 'date' },
          { name: 'Body', value: row => row.body_name ?? page.body(row.body) },
          { name: 'Themes', value: row => row.themes.map(([theme]) => themes[theme].name).join('; '), cell: row => [...row.themes.slice(0, THEMES_SHOWN).map(([theme]) => themes[theme].name), ...(row.themes.length > THEMES_SHOWN ? [`${row.themes.length - THEMES_SHOWN} more`] : [])].join('; ') },
          { name: 'Clauses', value: row => row.count, number: true },
          { name: 'Requests', value: row => row.requests, number: true, cell: row => row.requests ? element('button', { type: 'button', class: 'num', title: `Requests of ${row.symbol ?? row.document}`, onclick: () => page.open('requests', { document: row.document }) }, whole(row.requests)) : '0' },
        ],
      }))];
  },
});
