import { describe, expect, it } from '@jest/globals';
import { computedExample } from '../../server/metrics/catalogue/computed-example.js';
import { NO_SUMS } from '../../server/metrics/catalogue/fact-sums.js';
import { METRICS, metricOf } from '../../server/metrics/catalogue/registry.js';
import type { FactSums } from '../../server/metrics/catalogue/fact-sums.js';

const sums = (given: Partial<FactSums>): FactSums => ({ ...NO_SUMS, ...given });

describe('metric catalogue', () => {
  it.each(METRICS.map((metric) => [metric.id, metric] as const))('%s: its example runs', (_, metric) => {
    expect(computedExample(metric)).toHaveProperty('value', metric.example.value);
    expect(computedExample(metric).terms.some(({ amount }) => amount > 0)).toBe(true);
  });

  it.each(METRICS.map((metric) => [metric.id, metric] as const))(
    '%s: is unknown, not zero, when nobody worked',
    (_, metric) => {
      expect(metric.evaluate(NO_SUMS)).toEqual({ unknown: 'NO_WORK_DAYS' });
    },
  );

  it.each(METRICS.map((metric) => [metric.id, metric] as const))(
    '%s: is never a number that is not finite, whatever is zero',
    (_, metric) => {
      const result = metric.evaluate(
        sums({
          workDays: 1,
          days: 0,
          scheduledDays: 1,
          outsideDays: 1,
          coverageDays: 1,
          splitDays: 1,
          visitDays: 1,
          timedVisitDays: 1,
        }),
      );
      if ('value' in result) expect(Number.isFinite(result.value)).toBe(true);
    },
  );

  it.each(METRICS.map((metric) => [metric.id, metric] as const))(
    '%s: reads the sums it names, no others',
    (_, metric) => {
      const given: Partial<FactSums>[] = [{}, metric.example.sums, { workDays: 1 }];
      for (const name of metric.sums) given.push({ ...metric.example.sums, [name]: 0 });
      const read = new Set<string>();
      for (const some of given) {
        metric.evaluate(
          new Proxy(sums(some), { get: (from, name) => (read.add(String(name)), from[name as keyof FactSums]) }),
        );
      }
      expect([...read].sort()).toEqual([...metric.sums].sort());
    },
  );

  it('says which share each category has, and they sum to one', () => {
    const day = sums(metricOf('CLINICAL_SHARE').example.sums);
    const shares = (['CLINICAL_SHARE', 'ADMINISTRATIVE_SHARE', 'COORDINATION_SHARE'] as const).map((id) => {
      const result = metricOf(id).evaluate(day);
      return 'value' in result ? result.value : Number.NaN;
    });
    expect(shares).toEqual([0.5, 0.4375, 0.0625]);
    expect(shares.reduce((one, other) => one + other)).toBe(1);
  });

  it('S06: the split 240 / 210 / 30 min is 0.0875 from the reference', () => {
    expect(metricOf('SPLIT_DISTANCE').evaluate(sums(metricOf('CLINICAL_SHARE').example.sums))).toHaveProperty(
      'value',
      0.0875,
    );
  });

  it('S08: 70 minutes outside 5 shifts of 8 h are 14.0 minutes per 8 h', () => {
    const week = sums({
      workDays: 5,
      days: 5,
      outsideDays: 5,
      outsideScheduleSeconds: 4200,
      outsideOfScheduledSeconds: 144_000,
    });
    expect(metricOf('WORK_OUTSIDE_SCHEDULE_8').evaluate(week)).toEqual({ value: 14, numerator: 70, denominator: 2400 });
  });

  it('tells no task source, no roster and thin logs apart', () => {
    const share = metricOf('CLINICAL_SHARE');
    expect(share.evaluate(sums({ workDays: 5, days: 5 }))).toEqual({ unknown: 'NO_SOURCE' });
    expect(share.evaluate(sums({ workDays: 5, days: 5, taskDays: 5, rosterlessDays: 5 }))).toEqual({
      unknown: 'NO_ROSTER',
    });
    expect(share.evaluate(sums({ workDays: 5, days: 5, taskDays: 5, coverageDays: 5 }))).toEqual({
      unknown: 'LOW_COVERAGE',
    });
  });

  it('is all unknown, not zero, when every meal is unknown', () => {
    const meals = sums({ workDays: 5, days: 5, shiftsRequiringMeal: 4, shiftsMealUnknown: 4 });
    expect(metricOf('MEALS_NOT_TAKEN_IN_FULL').evaluate(meals)).toEqual({ unknown: 'ALL_UNKNOWN' });
  });
});
