/* The dialog: from a number to its clauses, or from a document to its text. */
const { $, element, fill, whole, plural } = page;
const dialog = $('dialog'), PAGE = 25;
let found = [], shown = 0, query = {}, open = null;

/* What a query asks for, in words. */
page.title = ({ text, path, document, theme, actor, addressee, section, year, act, asks }) => {
  const { themes, themeOf, actors, actorOf, documents, documentOf } = page.corpus;
  const of = (list, map, id) => list[map.get(id)]?.name ?? id;
  const named = id => { const row = documents[documentOf.get(id)]; return row ? row.symbol ?? row.document : id; };
  if (text !== undefined) return named(text);
  return [
    document && `${named(document)}${path ? ` ${path}` : ''}`,
    [actor && of(actors, actorOf, actor), addressee && `${of(actors, actorOf, addressee)} asked to act`, theme && of(themes, themeOf, theme)].filter(part => part).join(' and '),
    act && page.words(act), asks && 'asking somebody to act', section, year,
  ].filter(part => part).join(', ');
};

page.drawDialog = async () => {
  const next = page.dialogQuery(), key = JSON.stringify(next);
  if (!Object.keys(next).length) { open = null; if (dialog.open) dialog.close(); return; }
  if (key === open) return;
  open = key;
  query = next;
  shown = 0;
  $('dialog-title').textContent = page.title(query);
  fill($('dialog-list'));
  fill($('dialog-about'));
  found = query.text !== undefined ? wholeText(query.text) : query.path !== undefined ? await oneClause(query) : page.find(query);
  $('dialog-count').textContent = plural(found.length, 'clause');
  $('dialog-more').hidden = true;
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  $('dialog-title').focus();
  await more();
};

function wholeText(name) {
  const row = page.corpus.documents[page.corpus.documentOf.get(name)];
  if (!row) return [];
  fill($('dialog-about'), ...page.documentFacts(row));
  return Array.from({ length: row.count }, (each, i) => row.first + i);
}
async function oneClause({ document, path }) {
  for (const i of wholeTextNumbers(document)) if ((await page.clause(i)).path === path) return [i];
  return [];
}
const wholeTextNumbers = name => {
  const row = page.corpus.documents[page.corpus.documentOf.get(name)];
  return row ? Array.from({ length: row.count }, (each, i) => row.first + i) : [];
};

async function more() {
  const part = found.slice(shown, query.text === undefined ? shown + PAGE : undefined);
  const asked = query.text === undefined ? new Map() : await requestsOf(query.text);
  const [items, key] = [await Promise.all(part.map(page.clause)), open];
  if (key !== open) return;
  const nodes = items.map(clause => item(clause, asked.get(clause.path) ?? []));
  $('dialog-list').append(...nodes);
  if (document.activeElement === $('dialog-more')) nodes[0].focus();
  shown += part.length;
  $('dialog-more').hidden = shown >= found.length;
}
async function requestsOf(name) {
  const byPath = new Map();
  for (const row of await page.rows('requests')) if (row.document === name) byPath.set(row.path, [...byPath.get(row.path) ?? [], row]);
  return byPath;
}

function item(clause, requests) {
  const { document: row, section, path } = clause;
  const inText = query.text !== undefined;
  const where = inText ? [element('strong', {}, path), ` \u00b7 ${section}`] : [
    element('button', { type: 'button', class: 'num', title: 'Read the whole text', onclick: () => page.openDialog({ text: row.document }) }, element('strong', {}, row.symbol ?? row.document)),
    ` \u00b7 ${path} \u00b7 ${section}${row.year ? ` \u00b7 ${row.year}` : ''}${row.title ? ` \u00b7 ${row.title}` : ''}`];
  return element('li', { class: requests.length ? 'asks' : '', tabIndex: -1 }, element('p', { class: 'where' }, ...where),
    element('blockquote', {}, ...marked(clause, requests)),
    ...requests.map(r => element('p', { class: 'request' }, element('strong', {}, page.words(r.strength)), ` \u00b7 ${page.addressee(r)}: ${r.action ?? ''}${r.due_text ? ` (${r.due_text})` : ''}${r.reports_back ? ' \u00b7 asks for a report' : ''}`)));
}

/* Offsets count UTF-16 units, as JavaScript's strings do. Of two marks that overlap, the first stays. What
   somebody is asked to do is underlined below the marks. */
function marked({ text, marks }, requests) {
  const { themes, actors, lines, themeOf, actorOf } = page.corpus;
  const theme = themeOf.get(query.theme), actor = actorOf.get(query.actor ?? query.addressee);
  /* A clause may concern an actor by naming one of its group. */
  const named = marks.some(mark => mark.kind !== 'theme' && mark.id === actor);
  const wanted = mark => mark.kind === 'theme' ? theme === undefined || lines[mark.id].includes(theme) : actor === undefined || !named || mark.id === actor;
  const actions = requests.flatMap(({ action }) => {
    const start = action === null ? -1 : text.indexOf(action);
    return start < 0 ? [] : [{ start, end: start + action.length }];
  });
  const underlined = (from, to) => {
    const inside = at => actions.some(({ start, end }) => start <= at && at < end);
    const cuts = [...new Set([from, ...actions.flatMap(({ start, end }) => [start, end]).filter(at => at > from && at < to), to])].sort((a, b) => a - b);
    return cuts.slice(1).map((cut, i) => inside(cuts[i]) ? element('u', { title: 'What is asked' }, text.slice(cuts[i], cut)) : text.slice(cuts[i], cut));
  };
  const parts = [];
  let at = 0;
  for (const mark of marks.filter(wanted).sort((a, b) => a.start - b.start || b.end - a.end || (a.kind === 'theme' ? -1 : 1))) {
    if (mark.start < at) continue;
    const title = mark.kind === 'theme' ? themes[mark.id].name : actors[mark.id].name + (mark.kind === 'addressee' ? ' (asked to act)' : '');
    parts.push(...underlined(at, mark.start), element('mark', { class: mark.kind, title }, ...underlined(mark.start, mark.end)));
    at = mark.end;
  }
  return [...parts, ...underlined(at, text.length)];
}

$('dialog-close').addEventListener('click', page.closeDialog);
$('dialog-more').addEventListener('click', more);
dialog.addEventListener('click', event => { if (event.target === dialog) page.closeDialog(); });
/* The Escape key goes through the address, too, so that Back does not open the dialog again. */
dialog.addEventListener('cancel', event => { event.preventDefault(); page.closeDialog(); });

/* On paper a dialog would be cut at the end of the sheet: its content is printed as a page. */
addEventListener('beforeprint', () => {
  document.body.classList.toggle('prints-dialog', dialog.open);
  fill($('paper'), ...(dialog.open ? [...[...dialog.children].map(child => child.cloneNode(true)), ...(shown < found.length ? [page.hint(`The first ${whole(shown)} of ${plural(found.length, 'clause')}.`)] : [])] : []));
  for (const node of $('paper').querySelectorAll('[id]')) node.removeAttribute('id');
});
addEventListener('afterprint', () => { document.body.classList.remove('prints-dialog'); fill($('paper')); });
