import { describe, expect, it } from '@jest/globals';
import { VIOLATION_KINDS, type ViolationKind } from '../../server/domain/boundaries/violation.js';
import { attentionPoints, type AttentionFacts, type ViolationCount } from '../../server/reviews/attention.js';
import { concentrationOf, frequentWeekdays } from '../../server/reviews/concentration.js';

const NOTHING: AttentionFacts = {
  missingPunchDays: 0,
  violations: [],
  overtimeSeconds: 0,
  overtimeDays: 0,
  meals: { failed: 0, required: 0, unknown: 0 },
  offClockSeconds: 0,
  outsideSchedule: [],
};
const violation = (kind: ViolationKind, given: Partial<ViolationCount> = {}): ViolationCount => ({
  kind,
  severity: 'WARNING',
  weekday: 'TUESDAY',
  isDisputed: false,
  count: 1,
  ...given,
});

describe('needs attention', () => {
  it('says nothing when there is nothing', () => {
    expect(attentionPoints(NOTHING)).toEqual([]);
  });

  it('puts days that miss a punch first, and never counts them among the seven', () => {
    const everything: AttentionFacts = {
      ...NOTHING,
      missingPunchDays: 4,
      overtimeSeconds: 3600,
      overtimeDays: 1,
      meals: { failed: 1, required: 2, unknown: 0 },
      violations: [
        violation('REST_SHORT', { severity: 'CRITICAL', isDisputed: true }),
        ...(['WEEK_LONG', 'RUN_LONG', 'OUTSIDE_SCHEDULE', 'OFF_CLOCK_WORK'] as const).map((kind) => violation(kind)),
      ],
    };
    const points = attentionPoints(everything);
    expect(points[0]).toMatchObject({ kind: 'MISSING_PUNCHES', count: 4 });
    expect(points).toHaveLength(8);
    expect(points.slice(1, 4).map((point) => point.kind)).toEqual(['CRITICAL_BREACHES', 'SHORT_RESTS', 'DISPUTES']);
  });

  it('has a point for every kind of violation', () => {
    for (const kind of VIOLATION_KINDS.filter((each) => !each.startsWith('MEAL_'))) {
      const facts = { ...NOTHING, violations: [violation(kind, { severity: 'SERIOUS', count: 2 })] };
      expect([kind, attentionPoints(facts)]).toEqual([
        kind,
        [expect.objectContaining({ severity: 'SERIOUS', count: 2 })],
      ]);
    }
  });

  it('counts meals of those that are known: 9 of 24, 5 more unknown', () => {
    const [point] = attentionPoints({ ...NOTHING, meals: { failed: 9, required: 29, unknown: 5 } });
    expect(point).toMatchObject({ kind: 'MEALS', count: 9, of: 24, unknown: 5 });
  });

  it('tells where overtime comes from: the part of work past schedule after an hour on some weekdays', () => {
    const outsideSchedule = [
      { weekday: 'TUESDAY' as const, hour: 17, seconds: 400 },
      { weekday: 'THURSDAY' as const, hour: 18, seconds: 350 },
      { weekday: 'MONDAY' as const, hour: 7, seconds: 250 },
    ];
    const [point] = attentionPoints({ ...NOTHING, overtimeSeconds: 23_400, overtimeDays: 5, outsideSchedule });
    expect(point).toMatchObject({
      seconds: 23_400,
      count: 5,
      share: 0.75,
      afterHour: 17,
      weekdays: ['TUESDAY', 'THURSDAY'],
    });
  });
});

describe('concentration', () => {
  it('is nowhere when time is spread over the week', () => {
    const spread = (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const).map((weekday) => ({
      weekday,
      hour: 18,
      seconds: 60,
    }));
    expect(concentrationOf(spread)).toEqual({ share: null, afterHour: null, weekdays: [] });
    expect(concentrationOf([])).toEqual({ share: null, afterHour: null, weekdays: [] });
  });

  it('names one weekday or two that hold two thirds, and none for a single case', () => {
    expect(
      frequentWeekdays([
        { weekday: 'TUESDAY', count: 2 },
        { weekday: 'FRIDAY', count: 1 },
      ]),
    ).toEqual(['TUESDAY']);
    expect(
      frequentWeekdays([
        { weekday: 'TUESDAY', count: 2 },
        { weekday: 'FRIDAY', count: 2 },
      ]),
    ).toEqual(['TUESDAY', 'FRIDAY']);
    expect(frequentWeekdays([{ weekday: 'TUESDAY', count: 1 }])).toEqual([]);
  });
});
