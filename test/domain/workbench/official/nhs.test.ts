import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../../server/domain/time/civil-date.js';
import type { Span } from '../ask.js';
import { MONDAY, meal, statutory, work } from '../ask.js';
import type { Official } from './week.js';
import { answerTo } from './week.js';

const LONDON = { zone: 'Europe/London' };
const TUESDAY = '2026-03-03';

interface Judged extends Official {
  readonly found: readonly string[];
}

/** A day from 08:00 on with meals, each `'12:00-12:30'`. */
const dayWith = (to: string, ...meals: string[]): Span[] => [
  work(`${MONDAY} 08:00`, to),
  ...meals.map((each) => meal(`${MONDAY} ${each.slice(0, 5)}`, each.slice(6))),
];

const CASES: readonly Judged[] = [
  {
    id: 'sch. 3, thirteen hours',
    source: 'O trigger: over thirteen',
    spans: dayWith('21:00', '12:00-12:30', '17:00-17:30'),
    more: LONDON,
    found: [],
  },
  {
    id: 'sch. 3, 13 h 05',
    source: 'O trigger',
    spans: dayWith('21:05', '12:00-12:30', '17:00-17:30'),
    more: LONDON,
    found: ['SHIFT_LONG NHS-SHIFT-13'],
  },
  {
    id: 'sch. 3, a night of thirteen hours as the clocks go back',
    source: 'D: 20:00 to 08:00 are thirteen hours on 25 October 2026, and no minute more',
    spans: [
      work('2026-10-24 20:00', '2026-10-25 08:00'),
      meal('2026-10-25 00:00', '00:30'),
      meal('2026-10-25 04:00', '04:30'),
    ],
    more: LONDON,
    found: [],
  },
  {
    id: 'sch. 3, 72 hours in 168',
    source: 'O trigger: six days of twelve hours are 72',
    spans: Array.from({ length: 6 }, (_, i) => addDays(MONDAY, i)).flatMap((date) => [
      work(`${date} 07:00`, '20:00'),
      meal(`${date} 11:00`, '11:30'),
      meal(`${date} 16:00`, '16:30'),
    ]),
    more: { ...LONDON, agreements: ['AVERAGE_WEEK_OPT_OUT'] },
    found: [],
  },
  {
    id: 'sch. 3, 72 hours and a minute',
    source: 'O trigger: across two workweeks',
    spans: [2, 3, 4, 5, 6, 7].flatMap((day, i) => {
      const date = addDays(MONDAY, day);
      return [
        work(`${date} 07:00`, i === 5 ? '20:01' : '20:00'),
        meal(`${date} 11:00`, '11:30'),
        meal(`${date} 16:00`, i === 5 ? '16:31' : '16:30'),
        ...(i === 5 ? [work(`${addDays(date, 1)} 07:00`, '07:01')] : []),
      ];
    }),
    more: { ...LONDON, agreements: ['AVERAGE_WEEK_OPT_OUT'] },
    found: ['SHIFT_LONG NHS-SHIFT-13', 'WEEK_LONG NHS-72-IN-168', 'REST_SHORT NHS-REST-11'],
  },
  {
    id: 'sch. 3, 10 h 45 of rest',
    source: 'O trigger',
    spans: [work(`${MONDAY} 16:00`, '20:15'), work(`${TUESDAY} 07:00`, '11:00')],
    more: LONDON,
    found: ['REST_SHORT NHS-REST-11'],
  },
  {
    id: 'sch. 3, breaks',
    source: 'M: half an hour over five hours, a second over nine',
    spans: dayWith('17:31', '12:00-12:30'),
    more: LONDON,
    found: ['MEAL_SHORT NHS-BREAK-2'],
  },
  {
    id: 'sch. 3, five hours',
    source: 'M: need no break',
    spans: dayWith('13:00'),
    more: LONDON,
    found: [],
  },
];

describe('NHS terms of 2016, through the contract: shifts, rests, breaks', () => {
  it.each(CASES)('$id ($source)', ({ found, ...official }) => {
    expect(statutory(answerTo('UK-NHS', official))).toEqual(found);
  });
});
