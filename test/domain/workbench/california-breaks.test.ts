import { describe, expect, it } from '@jest/globals';
import { MONDAY, ask, clock, meal, onlyWeek, rest, statutory, work } from './ask.js';

/** A shift of so many worked minutes from 06:00 on without a meal. */
const shift = (minutes: number) => work(`${MONDAY} 06:00`, clock(360 + minutes));
const california = (spans: Parameters<typeof ask>[1], more = {}) => ask('US-CA', spans, more);
const missedMeals = (minutes: number): number =>
  statutory(california([shift(minutes)])).filter((each) => each.startsWith('MEAL_MISSED')).length;
/** Rests owed: those missed when one too short to count was logged. */
const restsOwed = (minutes: number): number =>
  statutory(california([shift(minutes), rest(`${MONDAY} 06:30`, '06:31')])).filter((each) => each.startsWith('REST_'))
    .length;

describe('worked examples B2: California meals and rests (Labor Code 512, 226.7; derived from the rule text)', () => {
  it.each([
    ['M01', 3 * 60 + 29, 0, 0],
    ['M02', 3 * 60 + 30, 0, 1],
    ['M03', 5 * 60, 0, 1],
    ['M04', 5 * 60 + 1, 1, 1],
    ['M04', 6 * 60, 1, 1],
    ['M05', 6 * 60 + 1, 1, 2],
    ['M05', 10 * 60, 1, 2],
    ['M06 boundary', 10 * 60 + 1, 2, 3],
    ['M07', 12 * 60 + 1, 2, 3],
    ['M07', 14 * 60, 2, 3],
  ])('%s: %d minutes require %d meals and %d rests', (_id, minutes, meals, rests) => {
    expect(missedMeals(minutes)).toBe(meals);
    expect(restsOwed(minutes)).toBe(rests);
  });

  it('M04, M05: a meal may be given up by consent up to six hours and no longer', () => {
    const waived = { agreements: ['FIRST_MEAL_WAIVED'] };
    expect(statutory(california([shift(360)], waived))).toEqual([]);
    expect(statutory(california([shift(361)], waived))).toEqual(['MEAL_MISSED CA-MEAL1']);
  });

  it('M06, M07: the second up to twelve hours when the first was taken; in health care one of two beyond (M)', () => {
    const long = (minutes: number) => [work(`${MONDAY} 06:00`, clock(360 + minutes)), meal(`${MONDAY} 10:00`, '10:30')];
    const second = { agreements: ['SECOND_MEAL_WAIVED'] };
    expect(statutory(california(long(12 * 60 + 30), second))).toEqual([]);
    expect(statutory(california(long(12 * 60 + 31), second))).toEqual(['MEAL_MISSED CA-MEAL2']);
    const healthCare = { agreements: ['HEALTH_CARE_MEAL_WAIVED'] };
    expect(statutory(california(long(13 * 60), healthCare))).toEqual([]);
    // The first was missed: nothing may be given up.
    expect(statutory(california([shift(11 * 60)], second))).toEqual(['MEAL_MISSED CA-MEAL1', 'MEAL_MISSED CA-MEAL2']);
  });

  it('M08: a meal from 13:00 in a shift from 08:00 is on time, from 13:01 it is late', () => {
    const day = (from: string, to: string) => [work(`${MONDAY} 08:00`, '16:30'), meal(`${MONDAY} ${from}`, to)];
    expect(statutory(california(day('13:00', '13:30')))).toEqual([]);
    const late = california(day('13:01', '13:31'));
    expect(late.violations).toMatchObject([
      { kind: 'MEAL_LATE', rule: 'CA-MEAL1', basis: 'STATUTE', limitSeconds: 18_000, actualSeconds: 18_060 },
    ]);
  });

  it('M10: a missed meal and a missed rest at 20.00 are two hours of pay, 40.00, proposed and not in the wages', () => {
    const answer = california([work(`${MONDAY} 08:00`, '16:00'), rest(`${MONDAY} 10:00`, '10:10')], {
      pay: { basis: 'HOURLY', rate: '20.00' },
    });
    const { premiums, pay } = onlyWeek(answer);
    expect(premiums.map(({ kind, hours, amount, state }) => [kind, hours, amount, state])).toEqual([
      ['MEAL', '1', '20.00', 'PROPOSED'],
      ['REST', '1', '20.00', 'PROPOSED'],
    ]);
    expect(pay?.total).toBe('160.00');
  });

  it('M11: two meals missed on one day are two violations and one hour', () => {
    const answer = california([shift(11 * 60)]);
    expect(statutory(answer)).toEqual(['MEAL_MISSED CA-MEAL1', 'MEAL_MISSED CA-MEAL2']);
    expect(onlyWeek(answer).premiums).toMatchObject([{ kind: 'MEAL', hours: '1', day: MONDAY, amount: null }]);
  });

  it('M12 (Brinker): an early lunch needs no second meal: five hours do not roll', () => {
    const answer = california([work(`${MONDAY} 08:00`, '17:30'), meal(`${MONDAY} 10:00`, '10:30')]);
    expect(onlyWeek(answer).workedSeconds).toBe(9 * 3600);
    expect(statutory(answer)).toEqual([]);
  });

  it('one kind for each meal: interrupted before short before late before missed', () => {
    const day = (...breaks: Parameters<typeof ask>[1]) =>
      statutory(california([work(`${MONDAY} 06:00`, '17:30'), ...breaks]));
    expect(day(meal(`${MONDAY} 10:00`, '10:20'), meal(`${MONDAY} 14:00`, '14:30'))).toEqual(['MEAL_SHORT CA-MEAL1']);
    expect(day(meal(`${MONDAY} 12:00`, '12:30'))).toEqual(['MEAL_MISSED CA-MEAL2', 'MEAL_LATE CA-MEAL1']);
    expect(
      day(meal(`${MONDAY} 10:00`, '10:30'), { start: `${MONDAY}T10:10`, end: `${MONDAY}T10:20`, kind: 'TASK' }),
    ).toEqual(['MEAL_MISSED CA-MEAL2', 'MEAL_INTERRUPTED CA-MEAL1']);
  });

  it('a clock that deducts meals unseen proves neither that one was taken nor that it was missed', () => {
    const spans = [work(`${MONDAY} 08:00`, '17:00'), meal(`${MONDAY} 12:00`, '12:30')];
    expect(statutory(california(spans, { mealRecording: 'AUTO_DEDUCT' }))).toEqual([]);
    expect(statutory(california([shift(9 * 60)], { mealRecording: 'NONE' }))).toEqual([]);
  });

  it('rests are judged only where they are logged, and a gap of ten minutes is one', () => {
    expect(statutory(california([work(`${MONDAY} 08:00`, '12:00')]))).toEqual([]);
    const gap = [work(`${MONDAY} 08:00`, '10:00'), work(`${MONDAY} 10:10`, '12:10'), rest(`${MONDAY} 11:00`, '11:05')];
    expect(statutory(california(gap))).toEqual([]);
  });

  it('the seventh day of the workweek is a violation of its own', () => {
    const days = Array.from({ length: 7 }, (_, i) => work(`2026-03-0${2 + i} 08:00`, '12:00'));
    const answer = california(days);
    expect(answer.violations).toMatchObject([
      { kind: 'SEVENTH_DAY', rule: 'CA-DAY-OF-REST', basis: 'STATUTE', day: '2026-03-08', actualDays: 7 },
      { kind: 'RUN_LONG', basis: 'WELLBEING', limitDays: 6, actualDays: 7, limitSeconds: null },
    ]);
    expect(onlyWeek(answer).overtimeSeconds).toBe(4 * 3600);
  });
});
