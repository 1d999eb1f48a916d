import { describe, expect, it } from '@jest/globals';
import { weeksAround } from '../../server/ledger/weeks-around.js';

const at = (text: string): number => Date.parse(text) / 1000;

describe('weeks a change can reach', () => {
  it('are the week of a midweek change and its neighbours', () => {
    // Wednesday less 8 days is Tuesday of the week before; plus 8 days, Thursday of the week after.
    expect(weeksAround(at('2026-03-11T12:00Z'), at('2026-03-11T13:00Z'), 'MONDAY')).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
    ]);
  });

  it('reach as far on a Sunday evening that is Monday in UTC', () => {
    // Sunday 22:00 in Chicago: the local week begins on 2 March, its predecessor on 23 February.
    expect(weeksAround(at('2026-03-09T03:00Z'), at('2026-03-09T04:00Z'), 'MONDAY')).toEqual([
      '2026-02-23',
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
    ]);
  });

  it('begin on the weekday on which the workweek begins', () => {
    expect(weeksAround(at('2026-03-11T12:00Z'), at('2026-03-11T13:00Z'), 'SUNDAY')).toEqual([
      '2026-03-01',
      '2026-03-08',
      '2026-03-15',
    ]);
  });

  it('cover a long stretch without a gap', () => {
    const weeks = weeksAround(at('2026-03-11T12:00Z'), at('2026-04-11T12:00Z'), 'MONDAY');
    const days = weeks.map((week) => at(week) / 86_400);
    expect(days).toEqual(days.map((_, n) => (days[0] ?? 0) + n * 7));
    expect([weeks[0], weeks.at(-1)]).toEqual(['2026-03-02', '2026-04-13']);
  });
});
