import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isoLocalToInstant } from '../../../server/domain/time/local-time.js';
import { deriveFacts } from '../../../server/domain/work-day/derive-facts.js';
import { weekStarting } from '../../../server/domain/time/workweek.js';
import { MA, NORTH, contract, ledger } from '../builders.js';

interface ShiftOverChange {
  readonly id: string;
  readonly zone: string;
  readonly from: string;
  readonly to: string;
  readonly fromUtc: string;
  readonly toUtc: string;
  readonly resolved: readonly [boolean, boolean];
  readonly laterOfTwo: boolean;
  readonly workedSeconds: number;
  readonly byLocalDate: Record<string, number>;
}

const { shifts } = JSON.parse(
  readFileSync(new URL('../../fixtures/domain/clock-changes.json', import.meta.url), 'utf8'),
) as { shifts: readonly ShiftOverChange[] };

const epoch = (utc: string): number => Date.parse(utc) / 1000;

describe('a night on which the clocks change', () => {
  // The later of two equal local times can only be stated with an offset; without one the earlier is taken.
  it.each(shifts.filter((shift) => !shift.laterOfTwo))('$id: local times become these instants', (shift) => {
    expect(isoLocalToInstant(shift.from, shift.zone)).toEqual({
      instant: epoch(shift.fromUtc),
      isResolved: shift.resolved[0],
    });
    expect(isoLocalToInstant(shift.to, shift.zone)).toEqual({
      instant: epoch(shift.toUtc),
      isResolved: shift.resolved[1],
    });
  });

  it.each(shifts)('$id: is worked as long as it lasted, split at local midnight', (shift) => {
    const start = epoch(shift.fromUtc);
    const end = epoch(shift.toUtc);
    const punches = ledger({
      contracts: [contract({ homeZone: shift.zone })],
      zoneOfSite: new Map([[NORTH, shift.zone]]),
      clockSpans: [{ id: '1', staffMemberId: MA, siteId: NORTH, kind: 'WORK', mealRecording: 'NONE', start, end }],
    });
    const weeks = new Set(Object.keys(shift.byLocalDate).map((date) => weekStarting(date, 'MONDAY')));
    const { workDays } = deriveFacts(punches, [...weeks]);
    expect(Object.fromEntries(workDays.map((day) => [day.workday, day.workedSeconds]))).toEqual(shift.byLocalDate);
    expect(workDays.reduce((sum, day) => sum + day.workedSeconds, 0)).toBe(shift.workedSeconds);
  });
});
