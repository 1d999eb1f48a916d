import { describe, expect, it } from '@jest/globals';
import { dayNumberOf } from '../../server/domain/time/civil-date.js';
import { NO_SUMS, type FactSums } from '../../server/metrics/catalogue/fact-sums.js';
import type { OwnDays } from '../../server/metrics/strain/own-days.js';
import { strainOf } from '../../server/metrics/strain/own-strain.js';

const LAST = dayNumberOf('2026-11-22');
const DAYS = 133;

/** A workday of 9:36 on a contract of 40 h: 20 minutes outside 8 scheduled hours, its meal taken. */
const DAY: Partial<FactSums> = {
  workDays: 1,
  personDays: 1,
  days: 1,
  daysWorked: 1,
  workedSeconds: 9.6 * 3600,
  scheduledDays: 1,
  outsideDays: 1,
  outsideScheduleSeconds: 20 * 60,
  outsideOfScheduledSeconds: 8 * 3600,
  shiftsRequiringMeal: 1,
  taskDays: 1,
  coverageDays: 1,
  coveredSeconds: 9 * 3600,
  coverableSeconds: 9.6 * 3600,
  splitDays: 1,
  clinicalSeconds: 4 * 3600,
  administrativeSeconds: 3 * 3600,
  coordinationSeconds: 3600,
  switchDays: 1,
  switches: 24,
  switchWorkedSeconds: 9.6 * 3600,
};

/** Five days a week, Monday to Friday, up to the last day. */
function fiveDaysAWeek(of: (day: number) => Partial<FactSums> = () => ({}), isLong: boolean | null = false): OwnDays {
  const days = Array.from({ length: DAYS }, (_, index) => LAST - DAYS + 1 + index).filter(
    (day) => (LAST - day) % 7 >= 2,
  );
  return {
    complete: new Map(days.map((day) => [day, { ...NO_SUMS, ...DAY, ...of(day) }])),
    incomplete: new Set(),
    shifts: days.map((workday) => ({ workday, isLong })),
    planned: isLong === null ? [] : days,
    contractSecondsOn: () => 40 * 3600,
  };
}

const partOf = (strain: ReturnType<typeof strainOf>, component: string) =>
  strain.parts.find((part) => part.component === component);

describe('the strain of a person', () => {
  it('is measured from her own four weeks, and says what is missing', () => {
    const strain = strainOf(fiveDaysAWeek(), LAST, LAST);
    expect(strain.window).toEqual({ from: '2026-10-26', to: '2026-11-22' });
    expect(strain).toMatchObject({ availableWeight: 75, shifts: 20, leastShifts: 10, leftOutDays: 0, alert: null });
    expect(strain.parts.filter(({ gap }) => gap !== null).map(({ component, gap }) => [component, gap])).toEqual([
      ['STAFFING_FILL', 'NO_SESSIONS'],
      ['PATIENT_LOAD', 'NO_GROUP_BASELINE'],
    ]);
    // 48 h a week score 50 by themselves and 1.2 × the contract as well; 20 min outside score 50 + 50 × 6 ÷ 16 = 68.75.
    expect(partOf(strain, 'WEEKLY_HOURS')).toMatchObject({ score: 50, contribution: (12 * 50) / 75 });
    expect(partOf(strain, 'WORK_OUTSIDE_SCHEDULE')).toMatchObject({ score: 68.75 });
    const total = strain.parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
    expect(strain.index).toBeCloseTo((12 * 50 + 20 * 68.75) / 75, 9);
    expect(total).toBeCloseTo(strain.index ?? Number.NaN, 9);
  });

  it('leaves a week of leave out of hours a week', () => {
    const isLeave = (day: number): boolean => day > LAST - 7;
    const days = fiveDaysAWeek((day) => (isLeave(day) ? { workedSeconds: 0, leaveSeconds: 8 * 3600 } : {}));
    expect(partOf(strainOf(days, LAST, LAST), 'WEEKLY_HOURS')?.scales[0]?.value).toBeCloseTo(48, 9);
  });

  it('does not measure hours by a week that still runs', () => {
    const strain = strainOf(
      fiveDaysAWeek((day) => (day > LAST - 7 ? { workedSeconds: 0 } : {})),
      LAST,
      LAST - 3,
    );
    expect(partOf(strain, 'WEEKLY_HOURS')?.scales[0]?.value).toBeCloseTo(48, 9);
  });

  it('leaves incomplete days out and says how many', () => {
    const days = fiveDaysAWeek();
    const late = LAST - 2;
    const complete = new Map(days.complete);
    complete.delete(late);
    const strain = strainOf({ ...days, complete, incomplete: new Set([late]) }, LAST, LAST);
    expect(strain).toMatchObject({ leftOutDays: 1, shifts: 19 });
  });

  it('has too little to go by without a roster: 75 less 8 and 20', () => {
    const days = fiveDaysAWeek(() => ({ outsideDays: 0, scheduledDays: 0 }), null);
    const strain = strainOf(days, LAST, LAST);
    expect(strain).toMatchObject({ index: null, band: null, low: null, availableWeight: 47, counterfactual: null });
    expect(partOf(strain, 'LONG_SHIFTS')).toMatchObject({ gap: 'NO_ROSTER', score: null, contribution: null });
    expect(strain.weeks.map(({ index }) => index)).toEqual([null, null, null, null]);
  });

  it('lacks switches and task mix, not the index, where logs are thin', () => {
    const strain = strainOf(
      fiveDaysAWeek(() => ({ coveredSeconds: 7 * 3600 })),
      LAST,
      LAST,
    );
    expect(partOf(strain, 'SWITCHING')?.gap).toBe('LOW_COVERAGE');
    expect(partOf(strain, 'SPLIT_DISTANCE')?.gap).toBe('LOW_COVERAGE');
    expect(strain).toMatchObject({ availableWeight: 65, band: 'WATCH' });
  });

  it('compares switches with her own twelve weeks, of which six must be known', () => {
    const rising = fiveDaysAWeek((day) => ({ switches: day > LAST - 28 ? 36 : 24 }));
    expect(partOf(strainOf(rising, LAST, LAST), 'SWITCHING')?.scales[0]?.value).toBeCloseTo(1.5, 9);
    const recent = (weeks: number): OwnDays => ({
      ...rising,
      complete: new Map([...rising.complete].filter(([day]) => day > LAST - 28 - 7 * weeks)),
    });
    expect(partOf(strainOf(recent(6), LAST, LAST), 'SWITCHING')?.gap).toBeNull();
    expect(partOf(strainOf(recent(5), LAST, LAST), 'SWITCHING')?.gap).toBe('NO_BASELINE');
  });

  it('tells her when it lasts, and by what', () => {
    // 30 minutes outside, every shift long, every second meal not taken: all score 100.
    const heavy = fiveDaysAWeek(
      (day) => ({
        outsideScheduleSeconds: 30 * 60,
        shiftsMealFailed: day % 2,
      }),
      true,
    );
    const strain = strainOf(heavy, LAST, LAST);
    expect(strain.index).toBeGreaterThan(50);
    expect(strain.alert).toEqual({ component: 'WORK_OUTSIDE_SCHEDULE', weeks: 4 });
    expect(strain.counterfactual?.index).toBeLessThan(strain.index ?? 0);
  });
});
