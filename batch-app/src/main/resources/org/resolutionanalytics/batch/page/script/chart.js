/* Charts by Chart.js. They are drawn anew when the colours change: dark mode, or paper, which is white. */
const darkMode = matchMedia('(prefers-color-scheme: dark)');
let onPaper = false, drawn = [];
const css = name => onPaper ? { '--soft': '#333', '--line': '#bbb', '--card': '#fff' }[name] : getComputedStyle(document.documentElement).getPropertyValue(name).trim();
page.isDark = () => darkMode.matches && !onPaper;

/* Three colours for sections; a scale of one colour for what has an order; none is used twice. */
const SECTIONS = [['#0a5c8f', '#6db8ea'], ['#c8642b', '#f0976a'], ['#2b8a6e', '#5fcfa9']];
page.sectionColour = i => SECTIONS[i][page.isDark() ? 1 : 0];
page.scaleColour = (i, of) => {
  const share = of < 2 ? 0 : i / (of - 1);
  return page.isDark() ? `hsl(${205 + 20 * share} 75% ${82 - 54 * share}%)` : `hsl(${205 + 20 * share} 80% ${22 + 58 * share}%)`;
};

page.forgetCharts = () => { drawn.forEach(each => each.chart?.destroy()); drawn = []; };
/* A chart of a fixed height; config is a function, called again when the colours change. */
page.chart = (label, height, config, { later = false } = {}) => {
  const canvas = page.element('canvas', { role: 'img', 'aria-label': `${label}; the table has the numbers` });
  const plot = page.element('div', { class: 'plot' }, canvas);
  plot.style.height = `${height}px`;
  const each = { canvas, config, chart: null };
  drawn.push(each);
  if (later) whenIdle(each); else requestAnimationFrame(() => draw(each));
  return plot;
};
/* Many charts are drawn one at a time, so that the page answers meanwhile. */
let queue = Promise.resolve();
const whenIdle = each => { queue = queue.then(() => new Promise(done => setTimeout(() => { draw(each); done(); }))); };
function draw(each) {
  if (!each.canvas.isConnected) return;
  each.chart?.destroy();
  Object.assign(Chart.defaults, { color: css('--soft'), borderColor: css('--line'), animation: false });
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  each.chart = new Chart(each.canvas, each.config());
}
const redraw = () => { drawn.forEach(draw); };
darkMode.addEventListener('change', redraw);
addEventListener('beforeprint', () => { onPaper = true; redraw(); });
addEventListener('afterprint', () => { onPaper = false; redraw(); });

const broken = text => text.length <= 26 ? text : text.split(' ').reduce((lines, word) => {
  if (lines.length && (lines.at(-1) + ' ' + word).length <= 26) lines[lines.length - 1] += ' ' + word; else lines.push(word);
  return lines;
}, []);
/* Stacked bars, a row each: series [{ name, values, colour: () => css }]. */
page.bars = ({ label, names, series, onpick }) => page.chart(label, Math.max(160, 70 + 26 * names.length), () => ({
  type: 'bar',
  data: { labels: names.map(broken), datasets: series.map(s => ({ label: s.name, data: s.values, backgroundColor: s.colour(), borderColor: css('--card'), borderWidth: { right: 1 }, maxBarThickness: 20 })) },
  options: {
    indexAxis: 'y', responsive: true, maintainAspectRatio: false, locale: 'en', onClick: (event, hits) => { if (hits.length) onpick(hits[0].index, hits[0].datasetIndex); },
    scales: { x: { stacked: true, ticks: { precision: 0, maxTicksLimit: innerWidth < 500 ? 3 : 11, callback: n => page.whole(n) } }, y: { stacked: true, grid: { display: false }, ticks: { autoSkip: false, font: { size: 11 } } } },
    plugins: { legend: { position: 'bottom', labels: { boxWidth: 12 } } },
  },
}));

/* A small chart of a value by year: labels and values, which years are few, the end of the axis. */
page.yearLine = ({ title, labels, values, few, max, format, heading = i => labels[i] }) => {
  const colour = () => page.sectionColour(0);
  const config = () => ({
    type: 'line',
    data: { labels, datasets: [{ data: values, borderColor: colour(), pointBackgroundColor: few.map(is => is ? 'transparent' : colour()), borderWidth: 1.5, pointRadius: labels.length > 40 ? 1.8 : 3 }] },
    options: {
      responsive: true, maintainAspectRatio: false, interaction: { mode: 'index', intersect: false },
      scales: { y: { beginAtZero: true, max, ticks: { count: 3, callback: v => format(v).replace('.0%', '%') } }, x: { grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 12 } } },
      plugins: { legend: { display: false }, tooltip: { callbacks: { title: hits => heading(hits[0].dataIndex), label: hit => format(hit.parsed.y) } } },
    },
  });
  return page.panel(title, config, 130);
};
page.panel = (title, config, height) => page.element('figure', { class: 'panel' }, page.element('figcaption', {}, title), page.chart(`Chart of ${title} by year`, height, config, { later: true }));

/* The end of an axis: 1, 2, 4, 6, 8 or 10 times a power of ten. */
page.roundedUp = value => {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return power * [1, 2, 4, 6, 8, 10].find(times => times * power >= (value || 1));
};

/* A bar to the left or right of the middle, from -4 to 4, with a line for an interval. */
page.diverging = (value, low, high) => {
  const place = v => 50 + 12.5 * Math.max(-4, Math.min(4, v));
  const bar = page.element('i', { class: value < 0 ? 'neg' : '' });
  bar.style.left = `${Math.min(50, place(value))}%`; bar.style.width = `${Math.abs(place(value) - 50)}%`;
  const box = page.element('div', { class: 'diverge', 'aria-hidden': 'true' }, bar);
  if (low !== undefined) {
    const line = page.element('b');
    line.style.left = `${place(low)}%`; line.style.width = `${place(high) - place(low)}%`;
    box.append(line);
  }
  return box;
};
