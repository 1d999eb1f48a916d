import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deriveFacts } from '../../../server/domain/work-day/derive-facts.js';
import type { StaffLedger } from '../../../server/domain/work-day/staff-ledger.js';
import type { WorkDay } from '../../../server/domain/work-day/work-day.js';
import { FROM, GRID, TO, clockSpans, taskLogs } from '../arbitraries.js';
import { HOUR, NORTH, SOUTH, at, ledger, rest, shift, task, work } from '../builders.js';
import type { OracleDay } from '../oracle/facts.js';
import { oracleFacts } from '../oracle/facts.js';

const WEEKS = ['2026-03-02', '2026-03-09'];
const roster = new Map([NORTH, SOUTH].map((site) => [site, new Set(WEEKS)]));
const shifts = [
  shift('2026-03-06 08:00', '16:30'),
  shift('2026-03-07 22:00', '06:00'),
  shift('2026-03-09 08:00', '12:00'),
];

/** Counted per workday and site. */
const BY_SITE = [
  'workedSeconds',
  'restSeconds',
  'mealSeconds',
  'travelSeconds',
  'multitaskedSeconds',
  'overtimeSeconds',
] as const;

/** Counted per workday: off-clock work may lie at a site where nothing was worked. */
const BY_DAY = ['offClockSeconds', 'outsideScheduleSeconds'] as const;

const KINDS = {
  CLINICAL: 'clinicalSeconds',
  ADMINISTRATIVE: 'administrativeSeconds',
  COORDINATION: 'coordinationSeconds',
  OTHER: 'otherSeconds',
  UNMAPPED: 'unmappedSeconds',
} as const;

const siteOf = (key: string): string => key.slice(11);
const dateOf = (key: string): string => key.slice(0, 10);

function sumByDate(days: ReadonlyMap<string, WorkDay | OracleDay>, fact: (typeof BY_DAY)[number]): object {
  const sums: Record<string, number> = {};
  for (const [key, day] of days) sums[dateOf(key)] = (sums[dateOf(key)] ?? 0) + (day[fact] ?? 0);
  return Object.fromEntries(Object.entries(sums).filter(([, seconds]) => seconds > 0));
}

function compare(facts: ReadonlyMap<string, WorkDay>, oracle: ReadonlyMap<string, OracleDay>): void {
  for (const key of new Set([...facts.keys(), ...oracle.keys()])) {
    const day = facts.get(key);
    const expected = oracle.get(key);
    for (const fact of BY_SITE) {
      expect([key, siteOf(key), fact, day?.[fact] ?? 0]).toEqual([key, siteOf(key), fact, expected?.[fact] ?? 0]);
    }
    for (const [kind, fact] of Object.entries(KINDS)) {
      // Divided time is given out in whole seconds: less than one second from the exact share.
      expect(Math.abs((day?.[fact] ?? 0) - (expected?.tasks[kind] ?? 0))).toBeLessThan(1);
    }
  }
  for (const fact of BY_DAY) expect([fact, sumByDate(facts, fact)]).toEqual([fact, sumByDate(oracle, fact)]);
}

const factsOf = (paper: StaffLedger): Map<string, WorkDay> =>
  new Map(deriveFacts(paper, WEEKS).workDays.map((day) => [`${day.workday} ${day.siteId}`, day]));

describe('facts, counted by intervals and counted tick by tick', () => {
  it('agree on random punches, breaks, tasks and sites over a change of the clocks', () => {
    fc.assert(
      fc.property(clockSpans(), taskLogs, (spans, tasks) => {
        const paper = ledger({ clockSpans: spans, taskLogs: tasks, shifts, rosterWeeksOfSite: roster });
        compare(factsOf(paper), oracleFacts(paper, FROM, TO + 86_400, GRID));
      }),
      { numRuns: 60 },
    );
  });

  it('agree second by second on a day whose times are no round minutes', () => {
    const paper = ledger({
      clockSpans: [
        work('2026-03-06 07:58:13', '12:01:59'),
        work('2026-03-06 12:31:59', '16:44:07'),
        rest('2026-03-06 10:00:01', '10:14:59'),
      ],
      taskLogs: [
        task('2026-03-06 08:00:00', '09:17:01'),
        task('2026-03-06 09:00:00', '09:30:02', { category: 'ADMINISTRATIVE' }),
        task('2026-03-06 09:16:58', '09:17:03', { category: 'COORDINATION' }),
        task('2026-03-06 12:10:00', '12:10:30'),
        task('2026-03-06 17:00:00', '17:05:01'),
      ],
      shifts,
      rosterWeeksOfSite: roster,
    });
    const start = at('2026-03-06 07:00');
    compare(factsOf(paper), oracleFacts(paper, start, start + 12 * HOUR, 1));
  });
});
