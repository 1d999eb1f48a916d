import { describe, expect, it } from '@jest/globals';
import { MONDAY, meal, work } from '../ask.js';
import type { Official } from './week.js';
import { answerTo, days, hourly, hoursOf, payOf, salary } from './week.js';

interface Counted extends Official {
  readonly policy: string;
  /** Regular and overtime hours of each week. */
  readonly hours: readonly (readonly [number, number])[];
}

const FIFTEEN = hourly('15.00');
const TUESDAY = '2026-03-03';

const HOURS: readonly Counted[] = [
  {
    policy: 'US-NV',
    id: 'AO 2025-05',
    source: 'Q: ten hours of overtime of the days and four of the week are ten, not fourteen',
    spans: days(11, 11, 11, 9, 2),
    more: FIFTEEN,
    hours: [[34, 10]],
  },
  {
    policy: 'US-NV',
    id: 'AO 2025-05, the week is more',
    source: 'D: two hours of a day and eight of the week are eight',
    spans: days(10, 8, 8, 8, 8, 6),
    more: FIFTEEN,
    hours: [[40, 8]],
  },
  {
    policy: 'US-NV',
    id: 'NRS 608.018(1)',
    source: 'T legalclarity.org: ten hours on Monday and thirty in the week',
    spans: days(10, 8, 8, 4),
    more: FIFTEEN,
    hours: [[28, 2]],
  },
  {
    policy: 'US-NV',
    id: 'NRS 608.018(1), the 24 hours from the start',
    source: 'D: 14:00 to 22:00 and 08:00 to 14:00 are fourteen hours in 24',
    spans: [work(`${MONDAY} 14:00`, '22:00'), work(`${TUESDAY} 08:00`, '14:00')],
    more: FIFTEEN,
    hours: [[8, 6]],
  },
  {
    policy: 'US-NV',
    id: 'NRS 608.018(1), the next 24 hours',
    source: 'D: 14:00 to 22:00 twice are two days of eight hours',
    spans: [work(`${MONDAY} 14:00`, '22:00'), work(`${TUESDAY} 14:00`, '22:00')],
    more: FIFTEEN,
    hours: [[16, 0]],
  },
  {
    policy: 'US-NV',
    id: 'NRS 608.018(1), the 24 hours end in the middle of a shift',
    source: 'D: of 12:00 to 20:00 the first two hours lie in the 24 that began at 14:00',
    spans: [work(`${MONDAY} 14:00`, '22:00'), work(`${TUESDAY} 12:00`, '20:00')],
    more: FIFTEEN,
    hours: [[14, 2]],
  },
  {
    policy: 'US-NV',
    id: 'NRS 608.018(1), a week begins in the middle of 24 hours',
    source: 'D: Sunday 16:00 to 24:00 and Monday 08:00 to 12:00: the four hours are overtime of the second week',
    spans: [work('2026-03-08 16:00', '2026-03-09 00:00'), work('2026-03-09 08:00', '12:00')],
    more: FIFTEEN,
    hours: [
      [8, 0],
      [0, 4],
    ],
  },
  {
    policy: 'US-NV',
    id: 'NRS 608.018(3), a bonus lifts the rate',
    source: 'D: 17.50 and a bonus of 20.00 in forty hours are 18.00: the day does not count',
    spans: days(10, 10, 10, 10),
    more: hourly('17.50', { bonuses: [{ amount: '20.00' }] }),
    hours: [[40, 0]],
  },
  {
    policy: 'US-AK',
    id: 'AS 23.10.060(b)',
    source: 'D: ten hours twice and eight on four days: four of the days, eight of the week',
    spans: days(10, 10, 8, 8, 8, 8),
    hours: [[40, 12]],
  },
  { policy: 'US-AK', id: 'AS 23.10.060(b), one day', source: 'D', spans: days(13), hours: [[8, 5]] },
  {
    policy: 'US-AK',
    id: 'AS 23.10.060(b), a seventh day',
    source: 'D: Alaska knows no seventh day: 16 of the week',
    spans: days(8, 8, 8, 8, 8, 8, 8),
    hours: [[40, 16]],
  },
  {
    policy: 'US-AK',
    id: 'AS 23.10.060(d)(14)',
    source: 'D: an approved plan of four tens; the eleventh hour is overtime',
    spans: days(10, 11, 10, 10),
    more: { agreements: ['FOUR_TENS'] },
    hours: [[40, 1]],
  },
  {
    policy: 'US-CO',
    id: 'Rule 4.1.1(B)',
    source: 'D: three days of thirteen hours',
    spans: days(13, 13, 13),
    hours: [[36, 3]],
  },
  {
    policy: 'US-CO',
    id: 'Rule 4.1.2',
    source: 'M COMPS: the greatest of the three: four of the days, twelve of the week',
    spans: days(13, 13, 13, 13),
    hours: [[40, 12]],
  },
  {
    policy: 'US-CO',
    id: 'Rule 4.1.1(C)',
    source: 'M INFO #1: 18:00 to 08:00 without regard to midnight',
    spans: [work(`${MONDAY} 18:00`, `${TUESDAY} 08:00`)],
    hours: [[12, 2]],
  },
  {
    policy: 'US-CO',
    id: 'Rule 4.1.1(C), without duty-free meals',
    source: 'D: the half hour neither counts nor ends the run',
    spans: [work(`${MONDAY} 18:00`, `${TUESDAY} 08:30`), meal(`${TUESDAY} 01:00`, '01:30')],
    hours: [[12, 2]],
  },
  {
    policy: 'US-CO',
    id: 'Rule 4.1.1(C), two shifts',
    source: 'D: seven hours, two off, seven hours are no twelve in a row, nor of a workday',
    spans: [work(`${MONDAY} 17:00`, `${TUESDAY} 00:00`), work(`${TUESDAY} 02:00`, '09:00')],
    hours: [[14, 0]],
  },
  {
    policy: 'US-CO',
    id: 'Rule 4.1.1(A)',
    source: 'D: forty-five hours without a long day',
    spans: days(9, 9, 9, 9, 9),
    hours: [[40, 5]],
  },
  {
    policy: 'US-NY-SPREAD',
    id: '142-2.2',
    source: 'D: over forty a week alone',
    spans: days(11, 11, 11, 11),
    hours: [[40, 4]],
  },
  {
    policy: 'US-OR-REST',
    id: 'the federal floor',
    source: 'D: a preset of rests pays what the FLSA requires',
    spans: days(11, 11, 11, 11),
    hours: [[40, 4]],
  },
];

describe('other states, through the contract: hours', () => {
  it.each(HOURS)('$policy $id ($source)', ({ policy, hours, ...official }) => {
    const expected = hours.map(([regular, overtime]) => [regular, overtime, 0]);
    expect(hoursOf(answerTo(policy, official))).toEqual(expected);
  });

  const paid = (policy: string, spans: Official['spans'], more: Official['more']) =>
    payOf(answerTo(policy, { id: '', source: '', spans, more }));

  it('Nevada pays 15.00 for the hours of the opinion and half of it for ten: 44 × 15 + 10 × 7.50', () => {
    expect(paid('US-NV', days(11, 11, 11, 9, 2), FIFTEEN)).toEqual([['15.00', '735.00']]);
  });

  it('Alaska takes a salary to be for eight hours a day and forty a week (O 8 AAC 15.100(a)(2), as republished)', () => {
    // 900 ÷ 40 = 22.50, and five hours at 33.75; four days of ten are eight hours beside the salary.
    expect(paid('US-AK', days(9, 9, 9, 9, 9), salary('900', 'WEEK', '45'))).toEqual([['22.50', '1068.75']]);
    expect(paid('US-AK', days(10, 10, 10, 10), salary('800', 'WEEK', '40'))).toEqual([['20.00', '1040.00']]);
  });

  it('Colorado divides a salary by the hours it is for, and pays half again (federal method)', () => {
    expect(paid('US-CO', days(9, 9, 9, 9, 9), salary('900', 'WEEK', '45'))).toEqual([['20.00', '950.00']]);
  });
});
