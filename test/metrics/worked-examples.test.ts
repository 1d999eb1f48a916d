import { describe, expect, it } from '@jest/globals';
import { VISIT_UNITS } from '../../server/domain/work-day/work-day.js';
import { NO_SUMS, type FactSums } from '../../server/metrics/catalogue/fact-sums.js';
import { metricOf, type MetricId } from '../../server/metrics/catalogue/registry.js';

const HOUR = 3600;

/** What a metric gives for sums that are at hand. */
function valueOf(id: MetricId, sums: Partial<FactSums>): number {
  const found = metricOf(id).evaluate({ ...NO_SUMS, workDays: 1, days: 1, ...sums });
  if ('unknown' in found) throw new Error(found.unknown);
  return found.value;
}

/** Examples of staffing figures, each with the id under which it is known and where it is from. */
describe('worked examples of staffing', () => {
  it('S01: 880 paid hours in two weeks are 11.0 positions (budgeting of staff, 80 h in two weeks)', () => {
    expect(valueOf('PAID_FTE', { periodDays: 14, workedSeconds: 800 * HOUR, paidLeaveSeconds: 80 * HOUR })).toBe(11);
  });

  it('S02: 30 hours against a normal week of 40 are 0.75 of a position (MGMA)', () => {
    expect(valueOf('WORKED_FTE', { periodDays: 7, workedSeconds: 30 * HOUR })).toBe(0.75);
  });

  it('S03: a medical assistant of 20 hours is 0.5, two of 30 at the front desk are 1.5 (full time 40)', () => {
    expect(valueOf('WORKED_FTE', { periodDays: 7, workedSeconds: 20 * HOUR })).toBe(0.5);
    expect(valueOf('WORKED_FTE', { periodDays: 7, workedSeconds: 2 * 30 * HOUR })).toBe(1.5);
  });

  it('S04: 260 hours with 325 visits are 0.80 hours a visit, 48 minutes', () => {
    const sums = { visitDays: 1, visitUnits: 325 * VISIT_UNITS, visitWorkedSeconds: 260 * HOUR };
    expect(valueOf('HOURS_PER_VISIT', sums)).toBeCloseTo(0.8, 10);
  });

  it('S05: 6 hours of overtime in 46 worked are 13.04 %, of all hours and not of the straight ones', () => {
    const share = valueOf('OVERTIME_RATE', { overtimeSeconds: 6 * HOUR, workedSeconds: 46 * HOUR });
    expect((share * 100).toFixed(2)).toBe('13.04');
  });
});
