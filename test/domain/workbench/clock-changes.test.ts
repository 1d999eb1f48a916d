import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ask } from './ask.js';

/** Nights over clock changes: local times, and the seconds that pass on each local date. Each names where it is from. */
interface Night {
  readonly id: string;
  readonly zone: string;
  /** Local; with an offset where the local time happens twice and the second is meant. */
  readonly from: string;
  readonly to: string;
  readonly secondsByDate: Readonly<Record<string, number>>;
  readonly source: string;
}

const NIGHTS = JSON.parse(
  readFileSync(new URL('../../fixtures/domain/clock-changes.json', import.meta.url), 'utf8'),
) as readonly Night[];

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const weekdayOf = (date: string): string => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe('work over a clock change', () => {
  it.each(NIGHTS)(
    '$id: the seconds that pass, on the dates on which they pass',
    ({ zone, from, to, secondsByDate }) => {
      const spans = [{ start: from, end: to, kind: 'WORK' as const }];
      for (const date of Object.keys(secondsByDate)) {
        // A workweek that begins on the date tells what passed before it from what passed on it and after.
        const { weeks } = ask('US-FLSA-40', spans, {
          zone,
          workweekStart: { weekday: weekdayOf(date), time: '00:00' },
          wellbeing: false,
        });
        const since = weeks.filter(({ weekStarting }) => weekStarting >= date).map((week) => week.workedSeconds);
        const due = Object.entries(secondsByDate).filter(([other]) => other >= date);
        expect([date, sumOf(weeks.map((week) => week.workedSeconds)), sumOf(since)]).toEqual([
          date,
          sumOf(Object.values(secondsByDate)),
          sumOf(due.map(([, seconds]) => seconds)),
        ]);
      }
    },
  );
});
