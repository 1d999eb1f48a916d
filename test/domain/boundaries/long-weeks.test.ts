import { describe, expect, it } from '@jest/globals';
import { UK_NHS } from '../../../server/domain/overtime/policies/uk-nhs.js';
import { addDays } from '../../../server/domain/time/civil-date.js';
import { deriveFacts } from '../../../server/domain/work-day/derive-facts.js';
import { HOUR, SOUTH, assignment, factsOfWeek, ledger, work } from '../builders.js';

const MONDAY = '2026-03-02';
const NEXT = '2026-03-09';
/** So many hours from 07:00 on a day, counted from the first Monday. */
const day = (index: number, hours: number) =>
  work(`${addDays(MONDAY, index)} 07:00`, `${String(7 + hours).padStart(2, '0')}:00`);
const days = (from: number, to: number, hours: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => day(from + i, hours));
const weekLong = (clockSpans: ReturnType<typeof days>, week: string) =>
  factsOfWeek(ledger({ clockSpans }), week)
    .violations.filter(({ kind }) => kind === 'WEEK_LONG')
    .map(({ rule, workday, severity, limit, actual, evidence }) => [
      rule,
      workday,
      severity,
      limit / HOUR,
      actual / HOUR,
      evidence.length,
    ]);

describe('sixty hours in any 168', () => {
  it('are no crossing when worked exactly, in a workweek or over the end of one', () => {
    // 6 × 10 h: over 48 and not over 60.
    expect(weekLong(days(0, 5, 10), MONDAY)).toEqual([['WORKWEEK', '2026-03-06', 'WARNING', 48, 60, 6]]);
    expect(weekLong([...days(3, 5, 10), ...days(7, 9, 10)], NEXT)).toEqual([]);
  });

  it('end with the work of Sunday: the next Monday belongs to another workweek', () => {
    expect(weekLong([...days(0, 5, 8), day(7, 8)], MONDAY)).toEqual([]);
  });

  it('that were exceeded before the week began belong to the week before', () => {
    // 66 h; on the next Monday 63 of them lie in the last 168 hours, fewer than before.
    const spans = [...days(0, 5, 11), day(7, 8)];
    expect(weekLong(spans, MONDAY)).toEqual([['WORKWEEK', '2026-03-07', 'SERIOUS', 60, 66, 6]]);
    expect(weekLong(spans, NEXT)).toEqual([]);
  });

  it('that were only reached before the week began are exceeded in it', () => {
    // 60 h, and then 11 on Monday while ten of them have left the window: 61.
    expect(weekLong([...days(0, 5, 10), day(7, 11)], NEXT)).toEqual([
      ['ROLLING_168_HOURS', NEXT, 'SERIOUS', 60, 61, 6],
    ]);
  });

  it('are shown by the fullest window, on the day that exceeded them first', () => {
    // Friday to Sunday and Monday to Wednesday 11 h each: 66 on Wednesday. On Friday 6 h more, Friday's 11 being gone: 61.
    const friday = work('2026-03-13 12:00', '18:00');
    const spans = [...days(4, 6, 11), ...days(7, 9, 11), friday];
    expect(weekLong(spans, NEXT)).toEqual([['ROLLING_168_HOURS', '2026-03-11', 'SERIOUS', 60, 66, 6]]);
  });
});

describe('the 72 hours in 168 of the NHS', () => {
  it('are crossed once, in the week of the day that crosses them', () => {
    // Tuesday to Sunday 12 h each, 72 exactly; one more hour on Monday.
    const clockSpans = [...days(1, 6, 12), day(7, 1)];
    const nhs = ledger({ clockSpans, policies: [assignment(UK_NHS)] });
    const found = (...weeks: string[]) =>
      deriveFacts(nhs, weeks)
        .violations.filter(({ rule }) => rule === 'NHS-72-IN-168')
        .map(({ workday, actual }) => [workday, actual / HOUR]);
    expect([found(MONDAY), found(NEXT), found(MONDAY, NEXT)]).toEqual([[], [[NEXT, 73]], [[NEXT, 73]]]);
  });
});

describe('a run of days at two sites', () => {
  it('belongs to the site of the day that makes it too long', () => {
    const clockSpans = [...days(0, 5, 4), { ...day(6, 4), siteId: SOUTH }, day(7, 4)];
    const facts = deriveFacts(ledger({ clockSpans }), [MONDAY]);
    expect(facts.violations.filter(({ kind }) => kind === 'RUN_LONG')).toMatchObject([
      { workday: addDays(MONDAY, 6), siteId: SOUTH, actual: 8, limit: 6, unit: 'DAYS' },
    ]);
  });
});
