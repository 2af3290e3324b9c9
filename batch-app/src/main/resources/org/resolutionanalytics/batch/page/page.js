'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const { totals, themes, actors, documents, clauses, requests } = data;
  const strengths = data.strengths.map(id => id.replaceAll('_', ' '));
  const $ = id => document.getElementById(id);
  const whole = new Intl.NumberFormat('en');
  const percent = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const two = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'negative' });
  const PAGE = 25;

  /* Everything that comes from a text enters the page as a text node. */
  const element = (name, properties = {}, ...children) => {
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
  const fill = (node, ...children) => { node.replaceChildren(...children); return node; };
  const number = (value, title, query) => value > 0
    ? element('button', { type: 'button', class: 'num', 'aria-label': `${whole.format(value)} clauses: ${title}`, onclick: () => drill(title, value, query) }, whole.format(value))
    : '0';
  const themeName = i => themes[i].id;
  const actorName = i => actors[i].name;
  const isChild = i => themes[i].parent !== null;
  const below = themes.map((theme, i) => new Set(themes.flatMap((other, j) =>
    j === i || other.id.startsWith(theme.id + '.') ? [j] : [])));
  const hasTheme = (clause, theme) => clause.themes.some(m => below[theme].has(m[2]));
  const sections = ['preambular', 'operative', 'annex'];
  const quietMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const dark = matchMedia('(prefers-color-scheme: dark)');

  /* Drill-down: from a number to its clauses. */
  let found = [], shown = 0, marks = () => true;
  function matches(clause, query) {
    return (query.theme === undefined || hasTheme(clause, query.theme))
      && (query.section === undefined || clause.section === query.section)
      && (query.year === undefined || documents[clause.document].year === query.year)
      && (query.actor === undefined || clause.actors.some(m => m[2] === query.actor))
      && (query.addressee === undefined || clause.actors.some(m => m[2] === query.addressee && m[3]));
  }
  function drill(title, total, query) {
    found = query.only === undefined ? clauses.filter(c => matches(c, query)) : query.only;
    const actor = query.actor ?? query.addressee;
    marks = m => m.kind === 'theme' ? query.theme === undefined || below[query.theme].has(m.id) : actor === undefined || m.id === actor;
    shown = 0;
    $('drill-title').textContent = title;
    $('drill-count').textContent = found.length === total || total === undefined
      ? `${whole.format(found.length)} ${found.length === 1 ? 'clause' : 'clauses'}`
      : `${whole.format(found.length)} of ${whole.format(total)} clauses: this page holds a sample of the texts`;
    fill($('drill-list'));
    more();
    if (!$('drill').open) $('drill').showModal();
    $('drill').scrollTop = 0;
    $('drill-title').focus();
  }
  function more() {
    const next = found.slice(shown, shown + PAGE);
    $('drill-list').append(...next.map(clauseItem));
    shown += next.length;
    $('drill-more').hidden = shown >= found.length;
  }
  function clauseItem(clause) {
    const doc = documents[clause.document];
    return element('li', {},
      element('p', { class: 'where' }, element('strong', {}, doc.symbol || doc.name), ` · ${clause.path} · ${clause.section}${doc.year ? ' · ' + doc.year : ''}`,
        doc.title ? element('span', {}, ' · ' + doc.title) : ''),
      element('blockquote', {}, ...marked(clause)));
  }
  /* Offsets count UTF-16 units, as JavaScript's strings do. Of two marks that overlap, the first stays. */
  function marked(clause) {
    const all = [
      ...clause.themes.map(m => ({ start: m[0], end: m[1], id: m[2], kind: 'theme', title: themeName(m[2]) })),
      ...clause.actors.map(m => ({ start: m[0], end: m[1], id: m[2], kind: m[3] ? 'addressee' : 'actor', title: actorName(m[2]) + (m[3] ? ' (asked to act)' : '') })),
    ].filter(marks).sort((a, b) => a.start - b.start || b.end - a.end || (a.kind === 'theme' ? -1 : 1));
    const parts = [];
    let at = 0;
    for (const m of all) {
      if (m.start < at) continue;
      parts.push(clause.text.slice(at, m.start), element('mark', { class: m.kind, title: m.title }, clause.text.slice(m.start, m.end)));
      at = m.end;
    }
    parts.push(clause.text.slice(at));
    return parts;
  }
  $('drill-close').addEventListener('click', () => $('drill').close());
  $('drill-more').addEventListener('click', more);
  $('drill').addEventListener('click', event => { if (event.target === $('drill')) $('drill').close(); });

  /* Charts: Chart.js, redrawn when the colour scheme changes. */
  const light8 = ['#0a5c8f', '#c8642b', '#2b8a6e', '#8a5aa8', '#b08900', '#b23a5e', '#4b7bd1', '#5f6b76'];
  const dark8 = ['#6db8ea', '#f0976a', '#5fcfa9', '#c39be0', '#e0bd4a', '#f083a1', '#9db9f5', '#b5c0ca'];
  /* Paper is white, whatever the screen is. */
  let onPaper = false;
  const isDark = () => dark.matches && !onPaper;
  const colour = i => (isDark() ? dark8 : light8)[i % 8];
  const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const charts = new Map();
  const drawn = [];
  function chart(id, config) {
    const draw = () => {
      charts.get(id)?.destroy();
      Chart.defaults.color = onPaper ? '#333' : css('--soft');
      Chart.defaults.borderColor = onPaper ? '#bbb' : css('--line');
      Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
      Chart.defaults.animation = false;
      charts.set(id, new Chart($(id), config()));
    };
    drawn.push(draw);
    draw();
  }
  const redraw = () => { drawn.forEach(draw => draw()); matrix(); };
  dark.addEventListener('change', redraw);
  addEventListener('beforeprint', () => { onPaper = true; redraw(); });
  addEventListener('afterprint', () => { onPaper = false; redraw(); });
  const bars = (labels, series, onpick) => ({
    type: 'bar',
    data: { labels: labels.map(wrapped), datasets: series.map((s, i) => ({ label: s.name, data: s.values, backgroundColor: colour(s.colour ?? i), borderWidth: 0, maxBarThickness: 22 })) },
    options: {
      indexAxis: 'y', responsive: true, maintainAspectRatio: false, onClick: (e, hits) => { if (hits.length) onpick(hits[0].index, hits[0].datasetIndex); },
      scales: { x: { stacked: true, ticks: { precision: 0 } }, y: { stacked: true, grid: { display: false }, ticks: { autoSkip: false, font: { size: 11 } } } },
      plugins: { legend: { position: 'bottom', labels: { boxWidth: 12 } } },
    },
  });
  /* On a narrow page, a long label continues on a second line. */
  const wrapped = label => innerWidth > 480 || label.length <= 16 ? label : label.split(/(?<=[_ ])/).reduce((lines, word) => {
    if ((lines[lines.length - 1] + word).length <= 16) lines[lines.length - 1] += word; else lines.push(word);
    return lines;
  }, ['']);
  const height = (id, rows) => { $(id).style.height = `${Math.min(60, Math.max(11, 5 + rows * 1.5))}rem`; };

  /* Overview. */
  function overview() {
    const span = totals.firstYear === null ? '' : totals.firstYear === totals.lastYear ? ` from ${totals.firstYear}` : ` from ${totals.firstYear} to ${totals.lastYear}`;
    const plural = (n, word) => `${whole.format(n)} ${n === 1 ? word : word + 's'}`;
    $('lead').textContent = totals.documents === 1 && documents.length
      ? `${documents[0].symbol || documents[0].name}: ${documents[0].title}. ${plural(totals.clauses, 'clause')}.`
      : `${plural(totals.documents, 'document')}${span}, analysed clause by clause: which themes they mention, which actors they name, and who is asked to do what, by when.`;
    $('lead').textContent += ` ${plural(totals.repairs, 'repaired word')} (see repairs.csv); ${plural(totals.remarks, 'doubtful passage')} (see remarks.csv).`;
    if (totals.sampled) {
      $('sample').hidden = false;
      $('sample').textContent = `Every number on this page is of the whole corpus. To stay small, the page holds the texts of only ${whole.format(clauses.length)} of ${whole.format(totals.tagged)} clauses with a theme or an actor, and ${whole.format(requests.length)} of ${whole.format(totals.requests)} requests, chosen by a fixed rule. All texts are in clauses.csv, all requests in requests.csv.`;
    }
    const tile = (name, value) => element('div', {}, element('dt', {}, name), element('dd', {}, whole.format(value)));
    fill($('tiles'), tile('Documents', totals.documents), tile('Clauses', totals.clauses), tile('Words', totals.words),
      tile('Theme mentions', totals.themeMentions), tile('Actor mentions', totals.actorMentions), tile('Requests', totals.requests),
      tile('Repairs', totals.repairs), tile('Remarks', totals.remarks), tile('Files rejected', totals.rejected));

    const by = themes.map((t, i) => ({ theme: i, sections: sections.map(() => null) }));
    for (const f of data.frequency) by[f.theme].sections[sections.indexOf(f.section)] = f;
    const used = sections.filter((s, k) => by.some(row => row.sections[k]?.clauses));
    const sum = row => row.sections.reduce((n, f) => n + (f ? f.clauses : 0), 0);
    const tops = by.filter(row => !isChild(row.theme)).sort((a, b) => sum(b) - sum(a));
    const rows = tops.flatMap(row => [row, ...by.filter(r => themes[r.theme].parent === themeName(row.theme))]);
    for (const row of by) if (!rows.includes(row)) rows.push(row);
    fill($('frequency-table'),
      element('thead', {}, element('tr', {}, element('th', {}, 'Theme'), ...used.flatMap(s => [element('th', { class: 'n' }, s), element('th', { class: 'n' }, 'share')]))),
      element('tbody', {}, ...rows.map(row => element('tr', {},
        element('th', { scope: 'row', class: isChild(row.theme) ? 'child' : '' }, isChild(row.theme) ? themeName(row.theme).split('.').slice(1).join('.') : themeName(row.theme)),
        ...used.flatMap(s => {
          const f = row.sections[sections.indexOf(s)];
          return [element('td', { class: 'n' }, number(f ? f.clauses : 0, `${themeName(row.theme)}, ${s}`, { theme: row.theme, section: s })), element('td', { class: 'n' }, percent.format(f ? f.share : 0))];
        })))));
    const plotted = tops.filter(row => sum(row) > 0);
    height('frequency-plot', plotted.length);
    chart('frequency-chart', () => bars(plotted.map(r => themeName(r.theme)),
      used.map(s => ({ name: s, values: plotted.map(r => r.sections[sections.indexOf(s)]?.clauses ?? 0) })),
      (row, k) => drill(`${themeName(plotted[row].theme)}, ${used[k]}`, plotted[row].sections[sections.indexOf(used[k])]?.clauses, { theme: plotted[row].theme, section: used[k] })));
    return tops.map(row => row.theme);
  }

  /* Trend. */
  function trend(order) {
    const years = [...new Set(data.byYear.filter(r => r.year !== null).map(r => r.year))].sort((a, b) => a - b);
    const cell = new Map(data.byYear.map(r => [`${r.year} ${r.theme}`, r]));
    const measures = { share: 'Share of the year\u2019s clauses', rate: 'Mentions in 1,000 words', clauses: 'Clauses', resolutions: 'Documents' };
    fill($('trend-measure'), ...Object.entries(measures).map(([key, name]) => element('option', { value: key }, name)));
    const chosen = new Set(order.slice(0, 4));
    fill($('trend-themes'), ...order.map(i => element('label', {}, element('input', { type: 'checkbox', checked: chosen.has(i), onchange: e => { if (e.target.checked) chosen.add(i); else chosen.delete(i); draw(); } }), themeName(i))));
    const value = (year, theme) => cell.get(`${year} ${theme}`)?.[$('trend-measure').value] ?? 0;
    const show = v => ({ share: percent, rate: two }[$('trend-measure').value] ?? whole).format(v);
    if (years.length < 2) {
      $('trend-plot').hidden = true;
      $('trend-note').textContent = years.length ? `All documents are from ${years[0]}; a line needs at least two years. The table has the numbers of that year.` : 'No document has a date.';
    } else $('trend-note').textContent = 'Years with few documents vary widely: check the number of documents before you interpret a peak.';
    const config = () => ({
      type: 'line',
      data: { labels: years, datasets: [...chosen].map(i => ({ label: themeName(i), data: years.map(y => value(y, i)), borderColor: colour(order.indexOf(i)), backgroundColor: colour(order.indexOf(i)), borderWidth: 2, pointRadius: years.length > 40 ? 1.5 : 3, tension: 0 })) },
      options: { responsive: true, maintainAspectRatio: false, interaction: { mode: 'index', intersect: false }, scales: { y: { beginAtZero: true, ticks: { callback: v => $('trend-measure').value === 'share' ? percent.format(v) : v } }, x: { grid: { display: false } } }, plugins: { legend: { position: 'bottom', labels: { boxWidth: 12 } }, tooltip: { callbacks: { label: c => `${c.dataset.label}: ${show(c.parsed.y)}` } } } },
    });
    function draw() {
      if (years.length > 1) chart('trend-chart', config);
      const columns = [...chosen];
      fill($('trend-table'), element('thead', {}, element('tr', {}, element('th', {}, 'Year'), ...columns.flatMap(i => [element('th', { class: 'n' }, themeName(i)), element('th', { class: 'n' }, 'clauses')]))),
        element('tbody', {}, ...years.map(y => element('tr', {}, element('th', { scope: 'row' }, String(y)), ...columns.flatMap(i => [element('td', { class: 'n' }, show(value(y, i))), element('td', { class: 'n' }, number(cell.get(`${y} ${i}`)?.clauses ?? 0, `${themeName(i)}, ${y}`, { theme: i, year: y }))])))));
    }
    $('trend-measure').addEventListener('change', draw);
    draw();
    if (years.length < 2) document.querySelector('#trend details').open = true;
  }

  /* Themes and actors. */
  const matrixMeasures = {
    both: ['Clauses with both', 'Clauses that name the actor and mention the theme. Darker: more.'],
    addressed: ['Clauses that ask the actor', 'Clauses that ask the actor to act and mention the theme. Darker: more.'],
    npmi: ['Association (npmi)', 'Whether actor and theme occur in the same clauses more often than by chance (blue) or less often (red). Pairs without a common clause are blank.'],
  };
  function matrix() {
    const measure = $('matrix-measure').value, kind = $('matrix-kind').value;
    const cell = new Map(data.matrix.map(r => [`${r.actor} ${r.theme}`, r]));
    const columns = themes.map((t, i) => i).filter(i => !isChild(i) && data.matrix.some(r => r.theme === i));
    const rows = actors.map((a, i) => i).filter(i => (!kind || actors[i].kind === kind) && data.matrix.some(r => r.actor === i))
      .sort((a, b) => actors[b].clauses - actors[a].clauses).slice(0, 25);
    const greatest = Math.max(1, ...rows.flatMap(a => columns.map(t => cell.get(`${a} ${t}`)?.[measure] ?? 0)));
    $('matrix-hint').textContent = `${matrixMeasures[measure][1]} The ${rows.length} most frequently named actors.`;
    const shade = r => {
      if (!r) return 'transparent';
      const strength = measure === 'npmi' ? Math.min(1, Math.abs(r.npmi) * 2.2) : Math.sqrt(r[measure] / greatest);
      return `rgba(var(${measure === 'npmi' && r.npmi < 0 ? '--heat-neg' : '--heat'}), ${(strength * (isDark() ? .45 : .6)).toFixed(3)})`;
    };
    fill($('matrix-table'),
      element('thead', {}, element('tr', {}, element('th', {}, 'Actor'), ...columns.map(t => element('th', { scope: 'col' }, element('span', {}, themeName(t)))))),
      element('tbody', {}, ...rows.map(a => element('tr', {}, element('th', { scope: 'row', title: actorName(a) }, actorName(a)), ...columns.map(t => {
        const r = cell.get(`${a} ${t}`);
        const value = r ? r[measure] : 0;
        const background = shade(r);
        const td = element('td');
        td.style.background = background;
        if (r && (measure === 'npmi' || value > 0)) {
          const count = measure === 'addressed' ? r.addressed : r.both;
          td.append(element('button', { type: 'button', 'aria-label': `${actorName(a)} and ${themeName(t)}: ${measure === 'npmi' ? two.format(value) : whole.format(value)}`,
            onclick: () => drill(`${actorName(a)} and ${themeName(t)}`, count, measure === 'addressed' ? { addressee: a, theme: t } : { actor: a, theme: t }) }, measure === 'npmi' ? two.format(value) : whole.format(value)));
        }
        return td;
      })))));
  }
  function matrixControls() {
    fill($('matrix-measure'), ...Object.entries(matrixMeasures).map(([key, [name]]) => element('option', { value: key }, name)));
    fill($('matrix-kind'), element('option', { value: '' }, 'all'), ...[...new Set(actors.map(a => a.kind))].sort().map(k => element('option', { value: k }, k.replaceAll('_', ' '))));
    $('matrix-measure').addEventListener('change', matrix);
    $('matrix-kind').addEventListener('change', matrix);
    matrix();
  }

  /* Acknowledged or acted upon. */
  function balance() {
    const rows = data.balance.filter(r => r.logRatio !== null).sort((a, b) => a.logRatio - b.logRatio);
    const reach = 4;
    const place = v => 50 + 50 * Math.max(-reach, Math.min(reach, v)) / reach;
    fill($('balance-table'),
      element('thead', {}, element('tr', {}, element('th', {}, 'Theme'), element('th', { class: 'n' }, 'preambular'), element('th', { class: 'n' }, 'share'), element('th', { class: 'n' }, 'operative'), element('th', { class: 'n' }, 'share'), element('th', {}, 'acknowledged \u2190 \u2192 acted upon'), element('th', { class: 'n' }, 'log ratio'), element('th', { class: 'n' }, '95 % interval'))),
      element('tbody', {}, ...rows.map(r => {
        const bar = element('i', { class: r.logRatio < 0 ? 'neg' : '' }), line = element('b');
        bar.style.left = `${Math.min(50, place(r.logRatio))}%`; bar.style.width = `${Math.abs(place(r.logRatio) - 50)}%`;
        line.style.left = `${place(r.low)}%`; line.style.width = `${place(r.high) - place(r.low)}%`;
        return element('tr', {}, element('th', { scope: 'row' }, themeName(r.theme)),
          element('td', { class: 'n' }, number(r.preambular, `${themeName(r.theme)}, preambular`, { theme: r.theme, section: 'preambular' })), element('td', { class: 'n' }, r.preambularShare === null ? '' : percent.format(r.preambularShare)),
          element('td', { class: 'n' }, number(r.operative, `${themeName(r.theme)}, operative`, { theme: r.theme, section: 'operative' })), element('td', { class: 'n' }, r.operativeShare === null ? '' : percent.format(r.operativeShare)),
          element('td', {}, element('div', { class: 'diverge', 'aria-hidden': 'true' }, bar, line)), element('td', { class: 'n' }, two.format(r.logRatio)), element('td', { class: 'n' }, `${two.format(r.low)} to ${two.format(r.high)}`));
      })));
  }

  /* Typical themes: those that distinguish a group of documents from all others. */
  const SIGNIFICANT = 0.001, MOST = 12;
  function keyness() {
    const group = $('keyness-group').value;
    const rows = data.keyness.filter(r => r.grouping === $('keyness-grouping').value && r.group === group && r.p !== null && r.p < SIGNIFICANT)
      .sort((a, b) => Math.abs(b.g2) - Math.abs(a.g2)).slice(0, MOST).sort((a, b) => b.effect - a.effect);
    $('keyness-note').textContent = rows.length
      ? `Themes in the clauses of ${group} compared with all other documents: the ${MOST} strongest among the differences that chance alone would produce in less than 1 of 1,000 cases. Log ratio: 1 is twice as frequent, \u22121 half as frequent.`
      : data.keyness.length ? `No theme distinguishes ${group} from the other documents.` : 'There is nothing to compare: all documents are from one body, session and year.';
    const reach = 4, place = v => 50 + 50 * Math.max(-reach, Math.min(reach, v)) / reach;
    fill($('keyness-table'), ...(rows.length ? [
      element('thead', {}, element('tr', {}, element('th', {}, 'Theme'), element('th', { class: 'n' }, 'clauses'), element('th', { class: 'n' }, 'share'), element('th', { class: 'n' }, 'share elsewhere'), element('th', {}, 'rarer \u2190 \u2192 more frequent'), element('th', { class: 'n' }, 'log ratio'))),
      element('tbody', {}, ...rows.map(r => {
        const bar = element('i', { class: r.effect < 0 ? 'neg' : '' });
        bar.style.left = `${Math.min(50, place(r.effect))}%`; bar.style.width = `${Math.abs(place(r.effect) - 50)}%`;
        return element('tr', {}, element('th', { scope: 'row' }, themeName(r.theme)), element('td', { class: 'n' }, whole.format(r.target)),
          element('td', { class: 'n' }, percent.format(r.target / r.targetTotal)), element('td', { class: 'n' }, percent.format(r.reference / r.referenceTotal)),
          element('td', {}, element('div', { class: 'diverge', 'aria-hidden': 'true' }, bar)), element('td', { class: 'n' }, two.format(r.effect)));
      }))] : []));
  }
  function keynessControls() {
    const options = (id, values) => fill($(id), ...values.map(v => element('option', { value: v }, v.replaceAll('_', ' '))));
    const groups = () => options('keyness-group', [...new Set(data.keyness.filter(r => r.grouping === $('keyness-grouping').value).map(r => r.group))]);
    options('keyness-grouping', [...new Set(data.keyness.map(r => r.grouping))]);
    groups();
    $('keyness-grouping').addEventListener('change', () => { groups(); keyness(); });
    $('keyness-group').addEventListener('change', keyness);
    keyness();
  }

  /* Obligations register. */
  let page = 0;
  function strengthChart() {
    const byActor = new Map();
    for (const r of data.requestCounts) {
      if (!byActor.has(r.actor)) byActor.set(r.actor, strengths.map(() => 0));
      byActor.get(r.actor)[r.strength] = r.requests;
    }
    const rows = [...byActor].map(([actor, counts]) => ({ actor, counts, all: counts.reduce((a, b) => a + b, 0) })).sort((a, b) => b.all - a.all);
    const top = rows.slice(0, 14);
    const used = strengths.map((s, k) => k).filter(k => rows.some(r => r.counts[k]));
    height('strength-plot', top.length);
    chart('strength-chart', () => bars(top.map(r => actorName(r.actor)), used.map((k, i) => ({ name: strengths[k], colour: i, values: top.map(r => r.counts[k]) })),
      (row, k) => pick(top[row].actor, used[k])));
    const go = (n, actor, strength) => n ? element('button', { type: 'button', class: 'num', 'aria-label': `${n} requests: ${actorName(actor)}${strength === undefined ? '' : ', ' + strengths[strength]}`, onclick: () => pick(actor, strength) }, whole.format(n)) : '0';
    fill($('strength-table'), element('thead', {}, element('tr', {}, element('th', {}, 'Addressee'), ...used.map(k => element('th', { class: 'n' }, strengths[k])), element('th', { class: 'n' }, 'all'))),
      element('tbody', {}, ...rows.map(r => element('tr', {}, element('th', { scope: 'row' }, actorName(r.actor)), ...used.map(k => element('td', { class: 'n' }, go(r.counts[k], r.actor, k))), element('td', { class: 'n' }, go(r.all, r.actor))))));
  }
  function pick(actor, strength) {
    $('filters').reset();
    $('f-actor').value = String(actor);
    $('f-strength').value = strength === undefined ? '' : String(strength);
    page = 0;
    register();
    $('filters').scrollIntoView({ behavior: quietMotion.matches ? 'auto' : 'smooth', block: 'center' });
    $('f-text').focus({ preventScroll: true });
  }
  const lower = requests.map(r => `${r.action} ${documents[r.document].symbol ?? ''} ${documents[r.document].title ?? ''} ${r.other ?? actorName(r.actor)} ${r.due ?? ''}`.toLowerCase());
  function register() {
    const words = $('f-text').value.toLowerCase().split(/\s+/).filter(w => w);
    const [actor, theme, strength, due] = ['f-actor', 'f-theme', 'f-strength', 'f-due'].map(id => $(id).value);
    const rows = requests.filter((r, i) => (actor === '' || r.actor === +actor) && (strength === '' || r.strength === +strength)
      && (due === '' || (due === 'any' ? r.year !== null || r.due !== null : r.year === +due)) && (theme === '' || r.themes.some(t => below[+theme].has(t)))
      && (!$('f-reports').checked || r.reports) && words.every(w => lower[i].includes(w)));
    const pages = Math.max(1, Math.ceil(rows.length / PAGE));
    page = Math.min(page, pages - 1);
    $('register-count').textContent = `${whole.format(rows.length)} of ${whole.format(requests.length)} requests`;
    const view = rows.slice(page * PAGE, (page + 1) * PAGE);
    fill($('register-table'), element('thead', {}, element('tr', {}, ...['Addressee', 'Is asked to', 'Strength', 'Due', 'Clause'].map(h => element('th', { scope: 'col' }, h)))),
      element('tbody', {}, ...view.map(requestRow)));
    const turn = (label, to, off) => element('button', { type: 'button', class: 'quiet', disabled: off, onclick: () => { page = to; register(); } }, label);
    fill($('register-pager'), turn('Back', page - 1, page === 0), element('span', {}, `Page ${page + 1} of ${pages}`), turn('Next', page + 1, page >= pages - 1));
  }
  function requestRow(r) {
    const doc = documents[r.document], where = `${doc.symbol || doc.name} ${r.path}`;
    const clause = r.clause === null ? null : clauses[r.clause];
    return element('tr', {}, element('td', { 'data-label': 'Addressee' }, element('strong', {}, r.other ?? actorName(r.actor))),
      element('td', { class: 'main' }, r.action ?? '', r.reports ? element('span', { class: 'tag' }, 'report') : '', ...r.themes.map(t => element('span', { class: 'tag' }, themeName(t)))),
      element('td', { 'data-label': 'Strength' }, strengths[r.strength]),
      element('td', { 'data-label': 'Due' }, r.due === null ? '\u2013' : `${r.year ?? ''} ${r.due}`.trim()),
      element('td', { 'data-label': 'Clause' }, clause ? element('button', { type: 'button', class: 'num', onclick: () => drill(where, 1, { only: [clause] }) }, where) : where));
  }
  function registerControls() {
    const options = (id, all, list) => fill($(id), element('option', { value: '' }, all), ...list.map(([value, name]) => element('option', { value: String(value) }, name)));
    const present = key => [...new Set(requests.map(r => r[key]))].filter(v => v !== null);
    options('f-actor', 'all', present('actor').map(i => [i, actorName(i)]).sort((a, b) => a[1].localeCompare(b[1], 'en')));
    options('f-theme', 'all', themes.map((t, i) => i).filter(i => requests.some(r => r.themes.some(t => below[i].has(t)))).map(i => [i, themeName(i)]));
    options('f-strength', 'all', present('strength').sort((a, b) => a - b).map(i => [i, strengths[i]]));
    options('f-due', 'all', [['any', 'with a date'], ...present('year').sort((a, b) => b - a).map(y => [y, y])]);
    const changed = () => { page = 0; register(); };
    $('filters').addEventListener('input', changed);
    $('filters').addEventListener('submit', event => event.preventDefault());
    $('filters').addEventListener('reset', () => setTimeout(changed));
    register();
  }

  trend(overview());
  matrixControls();
  balance();
  keynessControls();
  strengthChart();
  registerControls();
})();
