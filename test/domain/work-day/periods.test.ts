import { describe, expect, it } from '@jest/globals';
import { US_8_80 } from '../../../server/domain/overtime/policies/us-8-80.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { addDays } from '../../../server/domain/time/civil-date.js';
import type { CivilDate } from '../../../server/domain/time/instant.js';
import type { WorkweekStart } from '../../../server/domain/time/workweek.js';
import { deriveFacts } from '../../../server/domain/work-day/derive-facts.js';
import { assignment, dayOf, HOUR, ledger, work } from '../builders.js';

const MONDAY = '2026-03-02';

/** Shifts from 08:00 of so many hours on the days that follow each other from one on. */
const days = (first: CivilDate, ...hours: number[]) =>
  hours.flatMap((length, i) =>
    length === 0 ? [] : [work(`${addDays(first, i)} 08:00`, `${String(8 + length).padStart(2, '0')}:00`)],
  );
const EIGHT = Array.from({ length: 7 }, () => 8);

describe('fourteen days counted together (29 CFR 778.601)', () => {
  const overtime = (
    clockSpans: ReturnType<typeof days>,
    weeks: CivilDate[],
    validFrom = MONDAY,
    weekStartsOn: WorkweekStart = 'MONDAY',
  ) =>
    deriveFacts(
      ledger({ policies: [assignment(US_8_80, { validFrom })], clockSpans, weekStartsOn }),
      weeks,
    ).workweeks.map(({ weekStarting, overtimeSeconds }) => [weekStarting, overtimeSeconds / HOUR]);
  // 56 and 32 hours: eight over eighty, at the end.
  const twoWeeks = [...days(MONDAY, ...EIGHT), ...days('2026-03-09', 8, 8, 8, 8)];

  it('are the two weeks from the assignment on, whichever of them is derived', () => {
    expect(overtime(twoWeeks, [MONDAY, '2026-03-09'])).toEqual([
      [MONDAY, 0],
      ['2026-03-09', 8],
    ]);
    expect([overtime(twoWeeks, ['2026-03-09']), overtime(twoWeeks, [MONDAY])]).toEqual([
      [['2026-03-09', 8]],
      [[MONDAY, 0]],
    ]);
  });

  it('follow on each other: 32 and 56 hours on either side of a period are none over eighty', () => {
    const spans = [...days('2026-03-09', 8, 8, 8, 8), ...days('2026-03-16', ...EIGHT)];
    expect(overtime(spans, ['2026-03-09', '2026-03-16', '2026-03-23'])).toEqual([
      ['2026-03-09', 0],
      ['2026-03-16', 0],
    ]);
    // A week later assigned, the same two are a period.
    expect(overtime(spans, ['2026-03-09', '2026-03-16'], '2026-03-09')).toEqual([
      ['2026-03-09', 0],
      ['2026-03-16', 8],
    ]);
  });

  it('begin with the first whole week under the policy, and four weeks on with the third', () => {
    const spans = [...days('2026-03-09', ...EIGHT), ...days('2026-03-16', 8, 8, 8, 8)];
    expect(overtime(spans, ['2026-03-09', '2026-03-16'], '2026-03-04')).toEqual([
      ['2026-03-09', 0],
      ['2026-03-16', 8],
    ]);
    const later = [...days('2026-04-06', ...EIGHT), ...days('2026-04-13', 8, 8, 8, 8)];
    expect(overtime(later, ['2026-04-06', '2026-04-13'], '2026-03-09')).toEqual([
      ['2026-04-06', 0],
      ['2026-04-13', 8],
    ]);
  });

  it('are counted anew where workweeks begin on another weekday, after the week that is cut short', () => {
    const moved = [
      { from: '1900-01-01', weekday: 'MONDAY' as const },
      { from: '2026-03-11', weekday: 'WEDNESDAY' as const },
    ];
    const spans = [...days('2026-03-09', 8, 9), ...days('2026-03-11', ...EIGHT), ...days('2026-03-18', 8, 8, 8, 8)];
    expect(overtime(spans, ['2026-03-09', '2026-03-11', '2026-03-18'], MONDAY, moved)).toEqual([
      ['2026-03-09', 1],
      ['2026-03-11', 0],
      ['2026-03-18', 8],
    ]);
  });
});

describe('workweeks', () => {
  const clockSpans = [...days(MONDAY, 8), ...days('2026-03-09', 9)];

  it('are told in order, each once, whatever the order in which they are asked for', () => {
    const facts = deriveFacts(ledger({ clockSpans }), ['2026-03-09', MONDAY, '2026-03-09']);
    expect(facts.workweeks.map(({ weekStarting }) => weekStarting)).toEqual([MONDAY, '2026-03-09']);
    expect(facts.workDays.map(({ workday, workedSeconds }) => [workday, workedSeconds / HOUR])).toEqual([
      [MONDAY, 8],
      ['2026-03-09', 9],
    ]);
  });

  it('are asked for by their first day', () => {
    expect(() => deriveFacts(ledger({ clockSpans }), ['2026-03-03'])).toThrow(
      new RangeError('a week does not begin on its first weekday'),
    );
  });

  it('leave regular time without both kinds of overtime: 13 hours are 8, 4 and 1 in California', () => {
    const day = dayOf(ledger({ policies: [assignment(US_CA)], clockSpans: days(MONDAY, 13) }), MONDAY);
    expect([day.regularSeconds, day.overtimeSeconds, day.doubletimeSeconds].map((s) => s / HOUR)).toEqual([8, 4, 1]);
  });
});
