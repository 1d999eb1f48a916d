/** Receipts: who looked at the data of the person who asks. */
export const receipts = {
  title: 'Who looked at my data',
  lead: 'Whenever somebody else looks at your data by name, a receipt is written that nobody can change or remove. Several looks of one person at the same page and days within an hour are one receipt.',
  none: 'Nobody has looked at your data yet',
  noneHint: 'When somebody does, it appears here with name, page and time.',
  caption: 'Looks at your data, newest first',
  when: 'When',
  who: 'Who',
  what: 'What',
  pageAndDays: '{{page}}, {{days}}',
  count_one: '{{count}} look',
  count_other: '{{count}} looks',
  page: {
    workDay: 'Work day',
    loadGrid: 'Load by day',
    violations: 'Crossed limits',
    needsAttention: 'Needs attention',
    outsideSchedule: 'When work ran past the schedule',
    explanation: 'Why this number: the days behind a figure',
    workload: 'Figures',
    staffingReport: 'Staffing report',
  },
} as const;
