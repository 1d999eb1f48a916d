import { describe, expect, it } from '@jest/globals';
import { filesOf, groupedBy, rowsOf, timedRowsOf, type TimedRow } from './demonstration-records.js';
import { shortRests } from './short-rests.js';

const HOUR = 3600;
const TODAY = '2026-11-23';
const files = filesOf(TODAY);
const punches = timedRowsOf(files.get('clock-spans')!);
const tasks = timedRowsOf(files.get('task-logs')!);
const shifts = timedRowsOf(files.get('scheduled-shifts')!);
const teamOf = new Map(rowsOf(files.get('staff')!).map((row) => [row['key'], row['team']]));
const work = punches.filter((span) => span.row['kind'] === 'WORK');
const ofStaff = (rows: readonly TimedRow[], staff: string): readonly TimedRow[] =>
  rows.filter((row) => row.staff === staff);
const lengthOf = (row: TimedRow): number => (row.end ?? Number.NaN) - row.start;
const weekdayOf = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;

describe('the stories in the files', () => {
  it('gives short rests to Rosa Delgado alone, each from a Thursday to a Friday', () => {
    const found = shortRests([...work.filter((span) => span.end !== null), ...tasks]);
    expect(new Set(found.map((day) => day.slice(0, 5)))).toEqual(new Set(['MA-13']));
    expect(new Set(found.map((day) => weekdayOf(day.slice(6))))).toEqual(new Set([5]));
    expect(found.length).toBeGreaterThanOrEqual(18);
  });

  it('puts most of what Blue works past its shifts on Tuesday', () => {
    const past = new Map<number, number>();
    for (const shift of shifts.filter(({ staff }) => teamOf.get(staff) === 'blue')) {
      const last = ofStaff(work, shift.staff).findLast((span) => span.date === shift.date)?.end ?? shift.start;
      const over = Math.max(0, last - shift.end!);
      past.set(weekdayOf(shift.date), (past.get(weekdayOf(shift.date)) ?? 0) + over);
    }
    const all = [...past.values()].reduce((sum, each) => sum + each, 0);
    expect(past.get(2)! / all).toBeGreaterThan(0.8);
  });

  it('has no charting after hours before the new EHR, and some in every week after it', () => {
    const charting = tasks.filter((task) => task.row['activity'] === 'charting');
    expect(charting.every((task) => teamOf.get(task.staff) === 'green')).toBe(true);
    expect(charting.every((task) => task.date >= '2026-09-21')).toBe(true);
    const weeks = new Set(charting.map((task) => Math.floor((task.start - charting[0]!.start) / (7 * 24 * HOUR))));
    expect(weeks.size).toBeGreaterThanOrEqual(9);
  });

  it('never gives the part-timer a shift that needs a meal', () => {
    const planned = ofStaff(shifts, 'MA-07');
    expect(planned.every((shift) => lengthOf(shift) === 5 * HOUR)).toBe(true);
    expect(ofStaff(punches, 'MA-07').filter((span) => span.row['kind'] === 'MEAL')).toEqual([]);
  });

  it('takes the floater to both sites on one Wednesday', () => {
    const wednesdays = ofStaff(work, 'MA-14').filter(({ date }) => weekdayOf(date) === 3);
    for (const [, spans] of groupedBy(wednesdays, ({ date }) => date)) {
      expect(spans.map((span) => span.row['site'])).toEqual(['riverside', 'harbor']);
      const [morning, afternoon] = spans;
      expect(afternoon!.start - morning!.end!).toBeLessThan(90 * 60);
    }
  });

  it.each([
    ['2026-11-23', '2026-10-31', 9],
    ['2026-07-08', '2026-03-07', 7],
    ['2027-09-30', '2027-03-13', 7],
  ])('on %s knows the night of %s, in which the clocks changed, as %d h of work', (today, night, hours) => {
    const spans = timedRowsOf(filesOf(today).get('clock-spans')!).filter(
      (span) => span.staff === 'MA-16' && span.start >= Date.parse(`${night}T22:00-05:00`) / 1000,
    );
    const shift = spans.filter((span) => span.start < spans[0]!.start + 12 * HOUR);
    const worked = shift.filter((span) => span.row['kind'] === 'WORK').reduce((sum, span) => sum + lengthOf(span), 0);
    expect(worked).toBe(hours * HOUR);
  });

  it('works one person seven days in a row, and no other', () => {
    const days = groupedBy(work, (span) => span.staff);
    const runs = [...days].filter(([, spans]) => longestRun([...new Set(spans.map((span) => span.date))]) > 6);
    expect(runs.map(([staff]) => staff)).toEqual(['MA-11']);
  });

  it('has five wrong punches, three of them in the last whole week', () => {
    const wrong = work.filter((span) => span.end === null || span.end <= span.start);
    expect(wrong).toHaveLength(5);
    expect(wrong.filter(({ date }) => date >= '2026-11-16')).toHaveLength(3);
  });

  it('has one person who works without being in the staff file, and one activity without a category', () => {
    const unknown = new Set(work.map((span) => span.staff).filter((staff) => !teamOf.has(staff)));
    expect(unknown).toEqual(new Set(['AGENCY-17']));
    const mapped = new Set(rowsOf(files.get('activities')!).map((row) => row['key']));
    const unmapped = new Set(tasks.map((task) => task.row['activity']!).filter((activity) => !mapped.has(activity)));
    expect(unmapped).toEqual(new Set(['kiosk-support']));
  });
});

function longestRun(dates: readonly string[]): number {
  let longest = 0;
  let run = 0;
  let before = '';
  for (const date of dates.toSorted()) {
    run = before !== '' && Temporal.PlainDate.from(before).add({ days: 1 }).toString() === date ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = date;
  }
  return longest;
}
