/* What every script of the page shares is a property of `page`. Everything that comes from a text
   enters the page as a text node. */
globalThis.page = { views: [] };

/* Declares a view: page.view({ id, title, draw }), and `ahead`, which decodes what it needs while the page is
   idle, if that takes long. Views are in the order of their scripts in page.html. */
page.view = view => { page.views.push(view); };

page.$ = id => document.getElementById(id);

page.element = (name, properties = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === 'class') made.className = value;
    else if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
};

page.fill = (node, ...children) => { node.replaceChildren(...children); return node; };

const whole = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' });
page.whole = n => whole.format(n);
page.percent = n => percent.format(n);
page.decimal = n => decimal.format(n);
page.plural = (n, one, many = `${one}s`) => `${whole.format(n)} ${n === 1 ? one : many}`;

/* An id as a person writes it: human_rights is Human rights; names stay as they are. */
page.words = id => {
  if (id === '' || id !== id.toLowerCase()) return id;
  const words = id.replaceAll('_', ' ').replaceAll('.', ': ');
  return words[0].toUpperCase() + words.slice(1);
};

page.theme = id => page.corpus.themes[page.corpus.themeOf.get(id)]?.name ?? page.words(id);

/* A body's name is that of the actor, if the lexicon of actors names it. */
page.body = id => page.corpus.actors[page.corpus.actorOf.get(id)]?.name ?? page.words(id);

/* A control with a label: page.choice({ label, value, options: [[value, name]], onpick }). */
page.choice = ({ label, value, options, onpick }) => {
  const select = page.element('select', { onchange: event => onpick(event.target.value) },
    ...options.map(([key, name]) => page.element('option', { value: String(key) }, name)));
  select.value = String(value);
  return page.element('label', {}, label, select);
};

/* A day, in a control with a label. */
page.day = ({ label, value, onpick }) => page.element('label', {}, label, page.element('input', { type: 'date', value, onchange: event => onpick(event.target.value) }));

page.hint = (...text) => page.element('p', { class: 'hint' }, ...text);
page.card = (title, ...children) => page.element('div', { class: 'card' }, ...(title ? [page.element('h3', {}, title)] : []), ...children);
page.controls = (...children) => page.element('div', { class: 'controls' }, ...children);
