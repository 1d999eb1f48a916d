import { addDays } from '../../format/civil-date.js';
import { NO_PAY, NOTHING_CARRIED, type SpanRow, type WeekDraft } from './week-draft.js';

type Shift = readonly [day: number, start: string, end: string, kind?: SpanRow['kind']];

/** Shifts of the week of Monday, March 2, 2026; an end not after its start lies on the next day. */
const week = (shifts: readonly Shift[]): readonly SpanRow[] =>
  shifts.map(([day, start, end, kind = 'WORK'], i) => {
    const date = addDays('2026-03-02', day);
    const endDate = end > start ? date : addDays(date, 1);
    return { id: i + 1, start: `${date}T${start}`, end: `${endDate}T${end}`, kind, rate: '' };
  });

const days = (count: number, ...shifts: readonly Shift[]): readonly Shift[] =>
  Array.from({ length: count }, (_, day) => shifts.map(([, ...rest]): Shift => [day, ...rest])).flat();

const hourly = (rate: string) => ({ ...NO_PAY, basis: 'HOURLY', rate }) as const;

const plain = {
  weekday: null,
  dayStart: '00:00',
  employer: 'OUTPATIENT',
  agreements: [],
  wellbeing: true,
  carried: NOTHING_CARRIED,
} as const;

/** Weeks to begin from, one for what each kind of rule does. */
export const EXAMPLES = {
  california: {
    ...plain,
    policy: 'US-CA',
    zone: 'America/Los_Angeles',
    rows: week(days(5, [0, '08:00', '18:30'], [0, '12:00', '12:30', 'MEAL'])),
    pay: hourly('25.00'),
  },
  federal: {
    ...plain,
    policy: 'US-FLSA-40',
    zone: 'America/Chicago',
    rows: week(days(5, [0, '08:00', '17:30'], [0, '12:00', '12:30', 'MEAL'])),
    pay: hourly('20.00'),
  },
  spread: {
    ...plain,
    policy: 'US-NY-SPREAD',
    zone: 'America/New_York',
    rows: week([
      [0, '07:00', '11:00'],
      [0, '15:00', '19:00'],
    ]),
    pay: hourly('18.00'),
  },
  night: {
    ...plain,
    policy: 'US-CO',
    zone: 'America/Denver',
    rows: week([[0, '19:00', '08:00']]),
    pay: hourly('24.00'),
  },
} as const satisfies Record<string, WeekDraft>;

export const EXAMPLE_NAMES = ['california', 'federal', 'spread', 'night'] as const;
