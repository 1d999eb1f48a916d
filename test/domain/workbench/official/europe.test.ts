import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../server/domain/time/civil-date.js';
import type { Span } from '../ask.js';
import { MONDAY, meal, rest, statutory, task, work } from '../ask.js';
import type { Official } from './week.js';
import { answerTo } from './week.js';

const LONDON = { zone: 'Europe/London' };
const BERLIN = { zone: 'Europe/Berlin' };
const PARIS = { zone: 'Europe/Paris' };
const TUESDAY = '2026-03-03';

interface Judged extends Official {
  readonly policy: string;
  readonly found: readonly string[];
}

/** So many days of a few hours, the first of them so many days after Monday. */
const shortDays = (from: number, count: number): Span[] =>
  Array.from({ length: count }, (_, i) => work(`${addDays(MONDAY, from + i)} 09:00`, '13:00'));
const gap = (end: string, start: string): Span[] => [
  work(`${MONDAY} 14:00`, end),
  work(`${TUESDAY} ${start}`, '12:00'),
];
/** A day from 08:00 on with meals, each `'12:00-12:30'`. */
const dayWith = (to: string, ...meals: string[]): Span[] => [
  work(`${MONDAY} 08:00`, to),
  ...meals.map((each) => meal(`${MONDAY} ${each.slice(0, 5)}`, each.slice(6))),
];

const CASES: readonly Judged[] = [
  {
    policy: 'UK-WTR',
    id: 'reg. 10(1)',
    source: 'D: eleven hours',
    spans: gap('20:00', '07:00'),
    more: LONDON,
    found: [],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 10(1), a minute short',
    source: 'D',
    spans: gap('20:00', '06:59'),
    more: LONDON,
    found: ['REST_SHORT UK-REST-D'],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 10(1), over the night in which the clocks go forward',
    source: 'D: from 20:00 to 07:00 are ten hours on 29 March 2026',
    spans: [work('2026-03-28 14:00', '20:00'), work('2026-03-29 07:00', '12:00')],
    more: LONDON,
    found: ['REST_SHORT UK-REST-D'],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 10(1), over the night in which the clocks go back',
    source: 'D: from 20:00 to 06:00 are eleven hours on 25 October 2026',
    spans: [work('2026-10-24 15:00', '20:00'), work('2026-10-25 06:00', '12:00')],
    more: LONDON,
    found: [],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 10(1), after a night shift',
    source: 'D: 06:00 to 16:59 are a minute short, though both lie on Tuesday',
    spans: [work(`${MONDAY} 22:00`, `${TUESDAY} 04:00`), work(`${TUESDAY} 14:59`, '20:00')],
    more: LONDON,
    found: ['REST_SHORT UK-REST-D'],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 11(1)',
    source: 'D: six days and a day off',
    spans: shortDays(0, 6),
    more: LONDON,
    found: [],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 11(2)(a)',
    source: 'D: eleven days and two days off in the fortnight, each of 24 hours',
    spans: [...shortDays(0, 7), ...shortDays(7, 4)],
    more: LONDON,
    found: [],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 11, a fortnight without a day off',
    source: 'D: one a week',
    spans: shortDays(0, 14),
    more: LONDON,
    found: ['WEEKLY_REST_MISSED UK-REST-W', 'WEEKLY_REST_MISSED UK-REST-W'],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 12(1), six hours',
    source: 'Q gov.uk: more than six hours a day',
    spans: dayWith('14:00'),
    more: LONDON,
    found: [],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 12(1), six and a half',
    source: 'Q gov.uk: one uninterrupted break of twenty minutes',
    spans: dayWith('14:30'),
    more: LONDON,
    found: ['MEAL_MISSED UK-BREAK'],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 12(3), two of ten minutes',
    source: 'Q gov.uk: the break is uninterrupted: two short ones are none',
    spans: [...dayWith('14:30'), rest(`${MONDAY} 10:00`, '10:10'), rest(`${MONDAY} 12:00`, '12:10')],
    more: LONDON,
    found: ['MEAL_MISSED UK-BREAK'],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 12(3), a paid break',
    source: 'D: a break may be paid',
    spans: [...dayWith('14:30'), rest(`${MONDAY} 11:00`, '11:20')],
    more: LONDON,
    found: [],
  },
  {
    policy: 'UK-WTR',
    id: 'reg. 12(3), a break with a task in it',
    source: 'M Gallagher v. Alpha Catering (2004): time at the employer’s call is no break',
    spans: [...dayWith('14:30', '11:00-11:25'), task(`${MONDAY} 11:10`, '11:15')],
    more: LONDON,
    found: ['MEAL_MISSED UK-BREAK'],
  },
  {
    policy: 'EU-WTD',
    id: 'art. 3',
    source: 'D: eleven hours in 24',
    spans: gap('20:00', '06:30'),
    more: PARIS,
    found: ['REST_SHORT EU-REST-D'],
  },
  {
    policy: 'EU-WTD',
    id: 'art. 4',
    source: 'D: more than six hours and any break',
    spans: dayWith('14:30', '11:00-11:30'),
    more: PARIS,
    found: [],
  },
  {
    policy: 'EU-WTD',
    id: 'art. 5, twelve days between two days off',
    source: 'O C-306/16 Maio Marques da Rosa: Monday of one week and Sunday of the next',
    spans: shortDays(1, 12),
    more: PARIS,
    found: [],
  },
  {
    policy: 'EU-WTD',
    id: 'art. 5, without a day off',
    source: 'D: two weeks',
    spans: shortDays(0, 14),
    more: PARIS,
    found: ['WEEKLY_REST_MISSED EU-REST-W', 'WEEKLY_REST_MISSED EU-REST-W'],
  },
  {
    policy: 'DE-ARBZG',
    id: '§ 4, six hours',
    source: 'D: bis zu sechs Stunden ohne Pause',
    spans: dayWith('14:00'),
    more: BERLIN,
    found: [],
  },
  {
    policy: 'DE-ARBZG',
    id: '§ 4, nine hours and thirty minutes of pause',
    source: 'D',
    spans: dayWith('17:30', '12:00-12:30'),
    more: BERLIN,
    found: [],
  },
  {
    policy: 'DE-ARBZG',
    id: '§ 4, a minute over nine hours',
    source: 'D: 45 minutes',
    spans: dayWith('17:31', '12:00-12:30'),
    more: BERLIN,
    found: ['MEAL_SHORT DE-PAUSE-45'],
  },
  {
    policy: 'DE-ARBZG',
    id: '§ 4, three quarters of an hour in three pieces',
    source: 'D: pieces of fifteen minutes count',
    spans: [
      work(`${MONDAY} 08:00`, '10:00'),
      work(`${MONDAY} 10:15`, '12:30'),
      work(`${MONDAY} 12:45`, '15:00'),
      work(`${MONDAY} 15:15`, '18:15'),
    ],
    more: BERLIN,
    found: [],
  },
  {
    policy: 'DE-ARBZG',
    id: '§ 4, pieces of fourteen minutes',
    source: 'D: count for nothing',
    spans: [
      work(`${MONDAY} 08:00`, '10:00'),
      work(`${MONDAY} 10:14`, '12:30'),
      work(`${MONDAY} 12:44`, '15:00'),
      work(`${MONDAY} 15:14`, '17:00'),
    ],
    more: BERLIN,
    found: ['MEAL_MISSED DE-PAUSE-30'],
  },
  {
    policy: 'DE-ARBZG',
    id: '§ 5(1)',
    source: 'D: eleven hours',
    spans: gap('20:00', '06:59'),
    more: BERLIN,
    found: ['REST_SHORT DE-REST-D'],
  },
  {
    policy: 'DE-ARBZG',
    id: '§ 5(2)',
    source: 'D: ten in care with compensation, and no minute less',
    spans: [work(`${MONDAY} 14:00`, '20:00'), work(`${TUESDAY} 05:59`, '11:00')],
    more: { ...BERLIN, agreements: ['REST_COMPENSATED'] },
    found: ['REST_SHORT DE-REST-D'],
  },
  {
    policy: 'DE-ARBZG',
    id: '§ 3, ten hours',
    source: 'D: 08:00 to 18:45 less 45 minutes',
    spans: dayWith('18:45', '12:00-12:45'),
    more: BERLIN,
    found: [],
  },
  {
    policy: 'DE-ARBZG',
    id: '§ 3, a minute over ten hours',
    source: 'D',
    spans: dayWith('18:46', '13:00-13:45'),
    more: BERLIN,
    found: ['SHIFT_LONG DE-DAY-10'],
  },
];

describe('Europe, through the contract: rests, breaks, lengths', () => {
  it.each(CASES)('$policy $id ($source)', ({ policy, found, ...official }) => {
    expect(statutory(answerTo(policy, official))).toEqual(found);
  });
});
