/* Uses the page as a reader does. */
globalThis.reader = {
  pause: () => new Promise(resolve => { setTimeout(resolve); }),
  async until(is) { while (!is()) await reader.pause(); },
  all: selector => [...document.querySelectorAll(selector)],
  text: selector => document.querySelector(selector)?.innerText.trim() ?? null,
  isOpen: () => document.querySelector('#dialog').open,

  /* Goes to a view by its link and waits until it is there. */
  async open(view) {
    document.querySelector(`#views [data-view="${view}"]`).click();
    await reader.until(() => location.hash.startsWith(`#${view}`) && reader.text('#view-title') === page.views.find(each => each.id === view).title);
  },
  /* The first table of the view, its cells as texts. */
  table: () => [...document.querySelector('#view table').rows].map(row => [...row.cells].map(cell => (cell.querySelector('.sort span') ?? cell).innerText.trim())),
  async clauses() {
    await reader.until(reader.isOpen);
    const count = Number(reader.text('#dialog-count').split(' ')[0].replaceAll(',', ''));
    await reader.until(() => reader.all('#dialog-list > li').length >= Math.min(count, 25));
    return count;
  },
  async close() {
    document.querySelector('#dialog-close').click();
    await reader.until(() => !reader.isOpen());
  },

  /* Opens every number of the view; returns those that lead to another number of clauses than they say. */
  async wrongNumbers() {
    const wrong = [];
    let opened = 0;
    for (const button of reader.all('#view td button.num')) {
      const said = /: ([\d,]+) clauses?$/.exec(button.title)?.[1] ?? button.innerText;
      button.click();
      const found = await reader.clauses();
      opened++;
      if (Number(said.replaceAll(',', '')) !== found) wrong.push(`${button.title}: ${said}, but ${found}`);
      await reader.close();
    }
    return { wrong, opened };
  },

  /* What the first table of the view gives the clipboard. */
  async copied() {
    let copied = null;
    navigator.clipboard.writeText = async text => { copied = text; };
    reader.all('#view button').find(button => button.innerText === 'Copy').click();
    await reader.until(() => copied !== null);
    return copied;
  },
  /* What it gives a file. */
  async saved() {
    let saved = null;
    const { createObjectURL } = URL, { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = blob => { saved = blob; return createObjectURL(blob); };
    HTMLAnchorElement.prototype.click = () => {};
    reader.all('#view button').find(button => button.innerText === 'CSV').click();
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    return saved.text();
  },

  /* Uses every control of the view: the last and first option of each list, each box, each button that opens no clause. */
  async useControls() {
    let used = 0;
    const controls = () => reader.all('main select, main input[type=checkbox], main input[type=search], main input[type=date], main button:not(.num)');
    for (let i = 0; i < controls().length; i++) {
      for (const k of controls()[i].options ? [controls()[i].options.length - 1, 0] : [0]) {
        const control = controls()[i];
        if (!control || control.disabled) continue;
        if (control.options) { control.selectedIndex = Math.min(k, control.options.length - 1); control.dispatchEvent(new Event('change')); }
        else if (control.type === 'date') { control.value = '2012-09-18'; control.dispatchEvent(new Event('change')); }
        else if (control.type === 'search') { control.value = 're*'; control.dispatchEvent(new Event('input')); control.value = ''; control.dispatchEvent(new Event('input')); }
        else control.click();
        used++;
        await reader.pause();
      }
    }
    return used;
  },

  /* Of all rules, or of some. */
  async accessibility(...rules) {
    const options = { resultTypes: ['violations'], selectors: false, preload: false };
    const { violations } = await axe.run(rules.length ? { ...options, runOnly: rules } : options);
    return violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 120)}`));
  },

  /* How much wider than its place something is: the page, and the tables that need no scrolling. */
  tooWide: selector => [document.documentElement, ...reader.all(selector)].map(node => node.scrollWidth - node.clientWidth).filter(more => more > 0),
};
