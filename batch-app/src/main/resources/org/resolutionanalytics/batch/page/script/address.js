/* The address says what is shown, so that it can be mailed and Back works: #view?name=value&... Filters of
   the whole page are body, from, to and theme; names that start with "show." are the open dialog; all
   others belong to the view. */
const FILTERS = ['body', 'from', 'to', 'theme'];

const parsed = () => {
  const [view, query = ''] = location.hash.slice(1).split('?');
  return { view: page.views.some(each => each.id === view) ? view : page.views[0].id, params: new URLSearchParams(query) };
};
const href = (view, params) => `#${view}${String(params) && `?${params}`}`;
const changed = (params, changes) => {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '' || value === undefined) next.delete(key); else next.set(key, value);
  }
  return next;
};
const kept = (params, keep) => new URLSearchParams([...params].filter(([key]) => keep(key)));
const isShown = key => key.startsWith('show.');

page.param = (key, otherwise = '') => parsed().params.get(key) ?? otherwise;

page.filters = () => {
  const { params } = parsed();
  const year = key => Number(params.get(key)) || null;
  const theme = page.corpus.themeOf.get(params.get('theme')) ?? null;
  return { body: params.get('body'), from: year('from'), to: year('to'), theme };
};

/* Changes values of the address; an empty one is removed. What is typed replaces the entry in the history. */
page.change = (changes, { replace = false } = {}) => {
  const { view, params } = parsed();
  const next = href(view, changed(params, changes));
  if (replace) history.replaceState(history.state, '', next); else history.pushState(null, '', next);
  page.show();
};

/* Opens another view with the same filters. */
page.open = (view, changes = {}) => {
  history.pushState(null, '', href(view, changed(kept(parsed().params, key => FILTERS.includes(key)), changes)));
  return page.show();
};

/* The dialog: a query for clauses, or a document. */
page.dialogQuery = () => Object.fromEntries([...parsed().params].filter(([key]) => isShown(key)).map(([key, value]) => [key.slice(5), value]));
page.openDialog = query => {
  const { view, params } = parsed();
  const changes = Object.fromEntries(Object.entries(query).map(([key, value]) => [`show.${key}`, value]));
  history.pushState({ dialog: true }, '', href(view, changed(kept(params, key => !isShown(key)), changes)));
  page.show();
};
page.closeDialog = () => {
  if (history.state?.dialog) { history.back(); return; }
  const { view, params } = parsed();
  history.replaceState(null, '', href(view, kept(params, key => !isShown(key))));
  page.show();
};

/* Shows what the address says. A view is drawn anew only if something of it has changed. */
let drawn = null;
page.show = async () => {
  const { view, params } = parsed();
  const key = href(view, kept(params, each => !isShown(each)));
  if (key !== drawn) {
    const other = drawn === null || drawn.split('?')[0] !== `#${view}`;
    drawn = key;
    for (const link of document.querySelectorAll('#views a')) {
      const id = link.dataset.view;
      link.href = href(id, kept(params, each => FILTERS.includes(each)));
      if (id === view) { link.setAttribute('aria-current', 'page'); link.parentElement.scrollLeft = link.offsetLeft - 40; } else link.removeAttribute('aria-current');
    }
    page.drawFilters();
    await page.drawView(page.views.find(each => each.id === view), other);
  }
  await page.drawDialog();
};
addEventListener('popstate', () => page.show());
/* A link of this page, or an address typed by hand, has been followed. */
addEventListener('hashchange', () => page.show());
/* What only the controls of a view have changed: the address, not the page. */
page.remember = changes => {
  const { view, params } = parsed();
  const next = changed(params, changes);
  history.replaceState(history.state, '', href(view, next));
  drawn = href(view, kept(next, each => !isShown(each)));
};
