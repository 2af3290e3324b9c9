/* What falls due: each report with the days and sessions for which it is asked. */
const { element, card, hint, controls, whole } = page;
const monthOf = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const LAST = '9999', UNDATED = 'none';

const reporter = row => row.reporter === 'other' ? row.reporter_text ?? 'others' : page.body(row.reporter);

/* When a report falls due: a day or session each, `period` what is due together, `order` its place in time. */
function times(row) {
  const { due_date: date, due_session: sessions, due_body: body, due_year: years } = row;
  const days = row.days?.split('|') ?? [];
  if (date !== null) return [{ period: date.slice(0, 7), name: monthOf.format(new Date(date)), order: date, from: date.slice(0, 7), day: date, when: date }];
  if (sessions !== null) {
    return sessions.split('|').map((session, i) => {
      const day = days[i] ?? null;
      return { period: `${body} ${session}`, name: `${page.body(body)}, session ${session}`, from: day, order: day ?? `${LAST} ${body} ${session.padStart(4, '0')}`, day, when: `Session ${session}` };
    });
  }
  if (years !== null) return years.split('|').map(year => ({ period: year, name: year, order: year, from: year, day: `${year}-12-31`, when: year }));
  return [{ period: UNDATED, name: 'Without a date', order: `${LAST}~`, from: null, day: null, when: '' }];
}

const newest = () => page.corpus.documents.reduce((last, row) => row.adopted_on !== null && row.adopted_on > last ? row.adopted_on : last, '');

const STATES = {
  coming: ['from that day on', entry => entry.day !== null && !entry.overdue],
  overdue: ['overdue', entry => entry.overdue],
  session: ['at sessions without a known day', entry => entry.day === null && entry.period !== UNDATED],
  undated: ['without a date', entry => entry.period === UNDATED],
};

page.view({
  id: 'calendar',
  title: 'Calendar',
  async draw() {
    const asOf = page.param('as_of') || newest();
    const { documents, documentOf } = page.corpus;
    const rows = page.selected(await page.rows('reporting'));
    const entries = rows.flatMap(row => times(row).map(time => ({ ...time, row, overdue: time.day !== null && time.day < asOf })));
    const [who, state, period] = ['reporter', 'state', 'period'].map(key => page.param(key));
    const wanted = entries.filter(({ row, ...entry }) => (!who || row.reporter === who) && (!state || STATES[state]?.[1](entry)));
    const periods = new Map();
    for (const entry of wanted) {
      const { period: id, name, order, from } = entry;
      if (!periods.has(id)) periods.set(id, { id, name, from, order: from ?? order, all: 0, overdue: 0, reporters: new Map() });
      const counts = periods.get(id);
      counts.all++;
      if (entry.overdue) counts.overdue++;
      counts.reporters.set(reporter(entry.row), (counts.reporters.get(reporter(entry.row)) ?? 0) + 1);
    }
    const inTime = [...periods.values()].sort((a, b) => a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
    const shown = wanted.filter(entry => !period || entry.period === period).sort((a, b) => a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
    const names = new Map(rows.map(row => [row.reporter, row.reporter === 'other' ? 'others, in the words of the text' : page.body(row.reporter)]));
    const set = key => value => page.change({ [key]: value });
    const pick = id => { page.change({ period: id, 'find.calendar': null }); page.$('due').scrollIntoView({ block: 'start' }); };
    const first = counts => [...counts].sort((a, b) => b[1] - a[1]).map(([name, n]) => `${name} (${whole(n)})`);
    const chosen = inTime.find(each => each.id === period);
    return [card('When reports fall due',
      hint('A report for two sessions is in both. A session of the General Assembly counts from the day on which it opens; other sessions have no known day. ',
        `Overdue is what was due before ${asOf || 'that day'}${page.param('as_of') ? '' : ', the newest date of adoption'}: the page does not know which reports were submitted. reporting.ics has the same days for a calendar.`),
      controls(
        page.choice({ label: 'Reporter', value: who, options: [['', 'all'], ...[...names].sort((a, b) => a[1].localeCompare(b[1], 'en'))], onpick: set('reporter') }),
        page.day({ label: 'As of', value: asOf, onpick: set('as_of') }),
        page.choice({ label: 'Due', value: state, options: [['', 'all'], ...Object.entries(STATES).map(([key, [label]]) => [key, label])], onpick: set('state') }),
        element('button', { type: 'button', class: 'quiet', onclick: () => page.change({ reporter: null, as_of: null, state: null, period: null, 'find.calendar': null }) }, 'Clear')),
      page.table({
        id: 'periods', label: 'Reports by month and session', rows: inTime, size: 25, empty: 'No report has these properties.',
        columns: [
          { name: 'Month or session', value: each => each.name, head: true },
          { name: 'From', value: each => each.from, className: () => 'date' },
          { name: 'Reports', value: each => each.all, number: true, cell: each => element('button', { type: 'button', class: 'num', title: `Reports due: ${each.name}`, onclick: () => pick(each.id) }, whole(each.all)) },
          { name: 'Overdue', value: each => each.overdue, number: true },
          { name: 'Reporters', value: each => first(each.reporters).join('; '), cell: each => [...first(each.reporters).slice(0, 3), ...(each.reporters.size > 3 ? [`${each.reporters.size - 3} more`] : [])].join('; ') },
        ],
      })),
    element('div', { class: 'card', id: 'due' }, element('h3', {}, chosen ? `Due: ${chosen.name}` : 'Reports, by due date'),
      hint('The rhythm is what the clause says, else that of its series. Read the clause before you quote it. ', ...(period ? [element('button', { type: 'button', class: 'num', onclick: () => page.change({ period: null }) }, 'Show all months and sessions')] : [])),
      page.table({
        id: 'calendar', label: 'Reports by due date', rows: shown, className: 'cards', noun: 'report', size: 25, empty: 'No report has these properties.',
        columns: [
          { name: 'Due', value: entry => entry.day ?? (entry.when || null), className: () => 'date', cell: entry => [entry.when || '\u2013', entry.overdue ? element('span', { class: 'tag' }, 'overdue') : ''] },
          { name: 'Reporter', value: ({ row }) => reporter(row), cell: ({ row }) => element('strong', {}, reporter(row)) },
          { name: 'Reports on', value: ({ row }) => row.subject, className: () => 'main' },
          { name: 'To', value: ({ row }) => row.report_to?.split('|').map(page.body).join('; ') ?? null },
          { name: 'Words', value: ({ row }) => row.due_text },
          { name: 'Rhythm', value: ({ row }) => row.periodicity !== 'once' && row.periodicity !== 'unstated' ? page.words(row.periodicity) : row.series_periodicity && `${page.words(row.series_periodicity)} (series)` },
          { name: 'Form', value: ({ row }) => [row.mode === 'unspecified' ? '' : row.mode, row.form === 'new' ? '' : 'in another report'].filter(part => part).join(', ') },
          { name: 'Resolution', value: ({ row }) => documents[documentOf.get(row.document)].title },
          { name: 'Clause', value: ({ row }) => `${row.symbol ?? row.document} ${row.path}`, cell: ({ row }) => page.link(row.document, row.path) },
        ],
      }))];
  },
});
