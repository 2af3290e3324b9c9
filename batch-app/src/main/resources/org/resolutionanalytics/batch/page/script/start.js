/* The frame: links to the views, filters of the whole page, what it was made from. Then the first view. */
const { $, element, fill, whole, plural } = page;

fill($('views'), ...page.views.map(view => element('a', { href: `#${view.id}`, 'data-view': view.id }, view.title)));
$('skip').addEventListener('click', event => { event.preventDefault(); $('main').focus(); });

const describe = () => {
  const { body, from, to, theme } = page.filters();
  return [body && page.body(body), (from || to) && (from === to ? `${from}` : `${from ?? 'first'} to ${to ?? 'last year'}`), theme !== null && page.corpus.themes[theme].name].filter(part => part);
};

/* The same controls stay where only their values change, so that the focus stays, too. */
const set = key => value => page.change({ [key]: value });
page.drawFilters = () => {
  const { bodies, years, themes } = page.corpus;
  const filters = page.filters(), focus = document.activeElement?.dataset.filter;
  const choice = (key, label, all, options) => {
    const made = page.choice({ label, value: options.some(([value]) => String(value) === String(page.param(key))) ? page.param(key) : '', options: [['', all], ...options], onpick: set(key) });
    made.querySelector('select').dataset.filter = key;
    return made;
  };
  fill($('filters'),
    choice('body', 'Body', 'all', bodies.map(id => [id, page.body(id)])),
    choice('from', 'From', 'first year', years.map(year => [year, year])),
    choice('to', 'To', 'last year', years.map(year => [year, year])),
    choice('theme', 'Theme', 'all', themes.map(theme => [theme.id, theme.name])),
    element('button', { type: 'button', class: 'quiet', 'data-filter': 'none', disabled: !describe().length, onclick: () => page.change({ body: null, from: null, to: null, theme: null }) }, 'Clear'));
  if (focus) $('filters').querySelector(`[data-filter="${focus}"]`)?.focus();
  const { documentCount, count } = page.selection();
  const all = page.corpus.documents.length;
  $('selected').textContent = `${describe().length ? `${whole(documentCount)} of ` : ''}${plural(all, 'document')}, ${plural(count, 'clause')}${filters.theme === null ? '' : ' that mention the theme'}.`;
  $('paper-filters').textContent = describe().length ? `Filters: ${describe().join('; ')}.` : 'No filters: the whole corpus.';
};

/* What a control is called, to find it again when its view is drawn anew. */
const called = node => node?.closest('label')?.firstChild.textContent ?? node?.textContent;

let turn = 0;
page.drawView = async (view, other) => {
  const mine = ++turn;
  const focus = $('view').contains(document.activeElement) ? called(document.activeElement) : null;
  page.forgetCharts();
  const content = await view.draw();
  // Another view has been asked for meanwhile.
  if (mine !== turn) return;
  document.title = `${view.title}: themes, actors and requests in resolutions`;
  fill($('view'), element('h2', { id: 'view-title' }, view.title), ...content);
  if (other) scrollTo(0, 0);
  else if (focus !== null) [...$('view').querySelectorAll('select, input, button')].find(node => called(node) === focus)?.focus({ preventScroll: true });
};

addEventListener('unhandledrejection', ({ reason }) => {
  fill($('view'), element('p', { class: 'note', role: 'alert' }, reason.message));
});
(async () => {
  if (!('DecompressionStream' in globalThis)) throw new Error('This browser cannot read the page: it is too old to decompress its data. Open it in a current version of Chrome, Edge, Firefox or Safari; the CSV files have the same tables.');
  await page.load();
  const { about, documents, years } = page.corpus;
  const span = years.length === 0 ? '' : years[0] === years.at(-1) ? ` of ${years[0]}` : ` from ${years[0]} to ${years.at(-1)}`;
  $('lead').textContent = documents.length === 1
    ? `${documents[0].symbol ?? documents[0].document}: ${documents[0].title ?? ''}. ${plural(page.corpus.clauses.count, 'clause')}.`
    : `${plural(documents.length, 'document')}${span}, analysed clause by clause: which themes they mention, which actors they name, and who is asked to do what, by when.`;
  $('origin').textContent = `Source folder: ${about.source}. Lexicon: ${about.lexicon}. Program: resolution-analytics ${about.version}.`;
  await page.show();
  // While the first view is read: what takes another view long to decode, unless it is in other files.
  const idle = globalThis.requestIdleCallback ?? (work => setTimeout(work, 500));
  if (!document.querySelector('script[data-file]')) page.views.forEach(view => view.ahead && idle(view.ahead));
})();
