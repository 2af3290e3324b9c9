/* A table that can be sorted and searched, copied and saved as CSV.

     page.table({
       id: 'themes',                    its name in the address and of its CSV file
       label: 'Themes by section',
       rows,                            any objects
       columns: [{
         name: 'Clauses',
         value: row => row.clauses,     what is sorted, searched, copied; null where nothing is known
         cell: row => node,             what is shown instead of the value, if anything
         number: true,                  right, with thousands marks; sorted from the largest
         format: page.percent,          how a value is written
         head: true,                    names the row
         plain: true,                   neither sorted nor copied: a bar
         copied: true,                  copied, not shown
       }],
       size: 25,                        rows at a time; without it, all
     }) */
const SIZES = [25, 100, 500];

page.table = ({ id, label, rows, columns, size, className = 'cards', sort = null, noun = 'row', empty = 'There is nothing to show.' }) => {
  const { element, fill, whole } = page;
  const text = (row, column) => {
    const value = column.value(row);
    return value === null || value === undefined ? '' : column.format ? column.format(value) : typeof value === 'number' && column.number ? whole(value) : String(value);
  };
  const copied = columns.filter(column => !column.plain), visible = columns.filter(column => !column.copied), textual = copied.filter(column => !column.copied);
  let lines = null;
  const line = i => (lines ??= rows.map(row => textual.map(column => text(row, column)).join(' ').toLowerCase()))[i];

  let [down, by] = (page.param(`sort.${id}`) || sort || '').split(':');
  let query = page.param(`find.${id}`);
  let at = 0, shown = [];

  const body = element('tbody'), head = element('tr'), count = element('p', { class: 'hint count', 'aria-live': 'polite' });
  const pager = element('div', { class: 'pager' });
  const table = element('table', { class: visible.length > 10 ? `${className} dense` : className, 'aria-label': label }, element('thead', {}, head), body);

  function order() {
    const matches = page.matcher(query);
    shown = query.trim() ? rows.filter((row, i) => matches(line(i))) : [...rows];
    const column = textual.find(each => each.name === by);
    if (!column) return;
    const sign = down === 'down' ? -1 : 1;
    const compare = column.number ? (a, b) => a - b : (a, b) => String(a).localeCompare(String(b), 'en', { numeric: true });
    // Collation is slow: each text is compared by its place among the different texts.
    const values = new Map(shown.map(row => [row, column.value(row)]));
    const places = column.number ? null : new Map([...new Set(values.values())].filter(v => v !== null).sort(compare).map((v, i) => [v, i]));
    const place = row => { const v = values.get(row) ?? null; return v === null ? null : places ? places.get(v) : v; };
    shown.sort((a, b) => {
      const [x, y] = [place(a), place(b)];
      return x === null || y === null ? (x === null) - (y === null) : sign * (x - y);
    });
  }
  function headings() {
    fill(head, ...visible.map(column => {
      const th = element('th', { scope: 'col', class: column.number ? 'n' : '' });
      if (column.plain) { th.append(column.name); return th; }
      const is = by === column.name;
      th.setAttribute('aria-sort', is ? (down === 'down' ? 'descending' : 'ascending') : 'none');
      th.append(element('button', { type: 'button', class: 'sort', onclick: () => {
        const first = column.number ? 'down' : 'up';
        down = is ? (down === 'down' ? 'up' : 'down') : first;
        by = column.name;
        page.remember({ [`sort.${id}`]: `${down}:${by}` });
        at = 0;
        headings(); draw();
        head.querySelector('[aria-sort="ascending"] button, [aria-sort="descending"] button').focus();
      } }, element('span', {}, column.name), element('i', { 'aria-hidden': 'true' }, is ? (down === 'down' ? '\u25be' : '\u25b4') : '')));
      return th;
    }));
  }
  function draw() {
    order();
    const pages = size ? Math.max(1, Math.ceil(shown.length / size)) : 1;
    at = Math.min(at, pages - 1);
    const view = size ? shown.slice(at * size, (at + 1) * size) : shown;
    fill(body, ...view.map(row => element('tr', {}, ...visible.map(column => {
      const content = column.cell ? column.cell(row) : text(row, column);
      const cell = element(column.head ? 'th' : 'td', { class: [column.number ? 'n' : '', column.className?.(row) ?? ''].join(' ').trim(), 'data-label': column.name }, ...[content].flat());
      if (column.head) cell.scope = 'row';
      if (column.shade) cell.style.background = column.shade(row);
      return cell;
    }))));
    rove(body);
    const part = size && pages > 1 ? `, rows ${whole(at * size + 1)} to ${whole(at * size + view.length)} shown` : '';
    count.textContent = rows.length === 0 ? empty : shown.length === rows.length ? `${page.plural(rows.length, noun)}${part}` : `${whole(shown.length)} of ${page.plural(rows.length, noun)}${part}`;
    const turn = (name, to, off) => element('button', { type: 'button', class: 'quiet', disabled: off, onclick: () => { at = to; draw(); pager.querySelector(to >= pages - 1 ? 'button' : 'button:last-of-type').focus(); } }, name);
    if (size) {
      fill(pager, turn('Previous', at - 1, at === 0), element('span', {}, `Page ${whole(at + 1)} of ${whole(pages)}`), turn('Next', at + 1, at >= pages - 1),
        page.choice({ label: 'Rows', value: size, options: SIZES.map(n => [n, n]), onpick: n => { size = Number(n); at = 0; draw(); pager.querySelector('select').focus(); } }));
      pager.hidden = shown.length <= SIZES[0];
    }
  }
  const cells = () => [copied.map(column => column.name), ...shown.map(row => copied.map(column => { const v = column.value(row); return v === null || v === undefined ? '' : String(v); }))];
  const said = element('span', { class: 'hint', role: 'status' });
  const tools = element('div', { class: 'tools' },
    element('label', { class: 'grow' }, 'Search', element('input', { type: 'search', value: query, autocomplete: 'off', placeholder: 'words, * and ?', oninput: event => {
      query = event.target.value; at = 0; page.remember({ [`find.${id}`]: query }); draw();
    } })),
    element('button', { type: 'button', class: 'quiet', onclick: async () => {
      await copy(cells().map(row => row.map(cell => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n'));
      said.textContent = `${page.plural(shown.length, noun)} copied`;
    } }, 'Copy'),
    element('button', { type: 'button', class: 'quiet', onclick: () => save(`${id}.csv`, cells().map(row => row.map(quoted).join(',')).join('\r\n') + '\r\n') }, 'CSV'), said);
  headings();
  draw();
  return element('div', { class: 'table' }, tools, count, element('div', { class: size || rows.length <= 30 ? 'scroll' : 'scroll tall', tabindex: '0', role: 'region', 'aria-label': `${label}, table` }, table), ...(size ? [pager] : []));
};

/* A cell that a spreadsheet would run as a formula starts with an apostrophe, as in the CSV files. */
const quoted = cell => {
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^-?[\d.]+(e-?\d+)?$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
function save(name, text) {
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  const link = page.element('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without that right, as in a page of a mail program: the older way.
    const area = page.element('textarea', { value: text, class: 'away', 'aria-label': 'Copied rows' });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}

/* The numbers of a table are one stop of the Tab key; the arrow keys go from one to the next. */
function rove(body) {
  const buttons = [...body.querySelectorAll('button')];
  buttons.forEach((button, i) => { button.tabIndex = i ? -1 : 0; });
  body.onkeydown = event => {
    const button = event.target.closest('button');
    if (!button) return;
    const cell = button.closest('td, th'), row = cell.parentElement;
    const own = [...row.querySelectorAll('button')];
    const column = way => { for (let next = row[way]; next; next = next[way]) { const found = next.cells[cell.cellIndex]?.querySelector('button'); if (found) return found; } return null; };
    const to = {
      ArrowRight: () => own[own.indexOf(button) + 1], ArrowLeft: () => own[own.indexOf(button) - 1],
      ArrowDown: () => column('nextElementSibling'), ArrowUp: () => column('previousElementSibling'),
      Home: () => own[0], End: () => own.at(-1),
    }[event.key]?.();
    if (!to) return;
    event.preventDefault();
    buttons.forEach(each => { each.tabIndex = each === to ? 0 : -1; });
    to.focus();
  };
}

/* The address of a clause, which opens it. */
page.link = (document, path) => {
  const { documents, documentOf } = page.corpus;
  return page.element('button', { type: 'button', class: 'num', onclick: () => page.openDialog({ document, path }) }, `${documents[documentOf.get(document)]?.symbol ?? document} ${path}`);
};

/* A number that opens its clauses. */
page.number = (value, query) => value > 0
  ? page.element('button', { type: 'button', class: 'num', title: `Read: ${page.title(query)}`, onclick: () => page.openDialog(query) }, page.whole(value))
  : '0';
