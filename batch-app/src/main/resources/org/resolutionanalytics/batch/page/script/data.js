/* The data of the page: sections, as the class PageSections declares them. A section is a number of
   blocks, each compressed; a block is decoded when a view asks for it.

     await page.rows('requests')      the rows of a section, with the names of the columns of its CSV file
     await page.columns('lineage')    its columns, for much data
     for await (const columns of await page.blocks('clauses'))   those of one block after the other, which are not kept
     await page.block('texts', 3)     the columns of one block */

const DECODED_BLOCKS = 64, BLOCKS_AHEAD = 8, SCRIPTS = 16;

/* A value that is costly to get, the most recently used ones. */
const remembering = (limit, get) => {
  const known = new Map();
  return key => {
    const value = known.get(key) ?? get(key);
    known.delete(key);
    known.set(key, value);
    if (known.size > limit) known.delete(known.keys().next().value);
    return value;
  };
};

/* The blocks of a section. Those that the first view needs are before the scripts; the page waits for the
   others until the browser has read it to its end. */
const parsed = new Promise(resolve => { document.addEventListener('DOMContentLoaded', resolve, { once: true }); });
const known = new Map();
async function blocksOf(section) {
  if (!known.has(section)) {
    const find = () => [...document.querySelectorAll(`script[data-section="${section}"]`)];
    if (document.readyState === 'loading' && !find().some(node => 'first' in node.dataset)) await parsed;
    const count = new Map();
    known.set(section, find().map(node => {
      const { file } = node.dataset, index = count.get(file) ?? 0;
      count.set(file, index + 1);
      return { node, file, index };
    }));
  }
  return known.get(section);
}

/* Of a page that is a folder, the blocks are in scripts, each of which calls page.loaded. */
const waiting = new Map();
page.loaded = (file, blocks) => { waiting.get(file)(blocks); };
const script = remembering(SCRIPTS, file => new Promise((resolve, reject) => {
  waiting.set(file, resolve);
  const node = page.element('script', { src: file, onload: () => node.remove(), onerror: () => reject(new Error(`The file ${file} cannot be read. It belongs beside this page: keep the folder whole.`)) });
  document.head.append(node);
}));

/* A column of lists of texts: the texts, and the places of each row's texts among them. Empty lists are
   written as such. */
page.lists = column => Array.isArray(column) ? { values: [], rows: column } : column;

async function decode(base64) {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const columns = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
  for (const [name, column] of Object.entries(columns)) {
    // Texts that repeat are written once; a list of texts stays as it is, for the few that read one.
    if (!Array.isArray(column) && !column.rows.some(Array.isArray)) columns[name] = column.rows.map(i => i === null ? null : column.values[i]);
  }
  return columns;
}

const read = async ({ node, file, index }) => decode(file ? (await script(file))[index] : node.textContent);
const decoded = remembering(DECODED_BLOCKS, async key => {
  const [section, number] = key.split(' ');
  return read((await blocksOf(section))[number]);
});
page.block = (section, number) => decoded(`${section} ${number}`);

/* A row of a block as an object. In a loop, as there are many rows. */
page.row = (columns, names, i) => {
  const row = {};
  for (const name of names) row[name] = columns[name][i];
  return row;
};

/* Whole sections stay: they are few, and views share them. */
const kept = new Map();
const once = (key, get) => {
  if (!kept.has(key)) kept.set(key, get());
  return kept.get(key);
};
page.columns = section => once(section, async () => Promise.all((await blocksOf(section)).map(read)));
/* Some blocks are decoded ahead of the one that is used. */
page.blocks = async section => {
  const all = await blocksOf(section), next = all.slice(0, BLOCKS_AHEAD).map(read);
  return (async function* () {
    for (let i = 0; i < all.length; i++) {
      if (i + BLOCKS_AHEAD < all.length) next.push(read(all[i + BLOCKS_AHEAD]));
      yield await next.shift();
    }
  })();
};
page.rows = section => once(`${section} rows`, async () => (await page.columns(section)).flatMap(columns => {
  const names = Object.keys(columns);
  return columns[names[0]].map((first, i) => page.row(columns, names, i));
}));
