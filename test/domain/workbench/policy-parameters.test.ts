import { describe, expect, it } from '@jest/globals';
import { listedPolicies } from '../../../server/domain/workbench/policy-list.js';
import { policyParameters } from '../../../server/domain/workbench/policy-parameters.js';

/* The numbers of metrics.md §§ 4 and 5, as a policy tells them about itself. Hours, and days or weeks where it counts. */

const inHours = (seconds: number | null): number | null => (seconds === null ? null : seconds / 3600);
const policy = (id: string) => policyParameters().find((each) => each.id === id)!;

/** Topic, id, least or greatest hours, hours from which it is asked for, hours after which it begins at latest, count. */
const requirements = (id: string) =>
  policy(id).requirements.map((each) => [
    each.topic,
    each.id,
    inHours(each.seconds),
    inHours(each.overSeconds),
    inHours(each.beginsBySeconds),
    each.count,
  ]);

describe('what a policy requires, in numbers', () => {
  it.each([
    [
      'US-CA',
      [
        ['MEAL', 'CA-MEAL1', 0.5, 5, 5, null],
        ['MEAL', 'CA-MEAL2', 0.5, 10, 10, null],
        ['REST_BREAK', 'CA-REST', 1 / 6, null, null, null],
        ['SEVENTH_DAY', 'CA-DAY-OF-REST', null, null, null, null],
        ['SPLIT_SHIFT', 'CA-SPLIT', null, null, null, null],
      ],
    ],
    ['US-NY-SPREAD', [['SPREAD_OF_HOURS', 'NY-SPREAD', 10, null, null, null]]],
    [
      'UK-WTR',
      [
        ['BREAK_IN_SHIFT', 'UK-BREAK', 1 / 3, 6, null, null],
        ['DAILY_REST', 'UK-REST-D', 11, null, null, null],
        ['WEEKLY_REST', 'UK-REST-W', 24, null, null, null],
        ['AVERAGE_WEEK', 'UK-48', 48, null, null, 17],
      ],
    ],
    [
      'DE-ARBZG',
      [
        ['BREAK_IN_SHIFT', 'DE-PAUSE-45', 0.75, 9, null, null],
        ['BREAK_IN_SHIFT', 'DE-PAUSE-30', 0.5, 6, null, null],
        ['BREAK_IN_STRETCH', 'DE-PAUSE-6H', 0.25, 6, null, null],
        ['DAILY_REST', 'DE-REST-D', 11, null, null, null],
        ['DAY_WORKED', 'DE-DAY-10', 10, null, null, null],
      ],
    ],
    [
      'UK-NHS',
      [
        ['BREAK_IN_SHIFT', 'NHS-BREAK-2', 1, 9, null, null],
        ['BREAK_IN_SHIFT', 'NHS-BREAK-1', 0.5, 5, null, null],
        ['DAILY_REST', 'NHS-REST-11', 11, null, null, null],
        ['SHIFT_ELAPSED', 'NHS-SHIFT-13', 13, null, null, null],
        ['ROLLING_WEEK', 'NHS-72-IN-168', 72, null, null, null],
        ['AVERAGE_WEEK', 'NHS-48', 48, null, null, 26],
      ],
    ],
    [
      'WELLBEING-DEFAULT',
      [
        ['SEVENTH_DAY', 'SEVEN_DAYS_WORKED', null, null, null, null],
        ['SCHEDULE_NOTICE', 'SCHEDULE_NOTICE', 14 * 24, null, null, null],
        ['MEAL', 'MEAL_AT_LEAST', 0.5, 6, 6, null],
        ['DAILY_REST', 'REST_BETWEEN_WORKDAYS', 11, null, null, null],
        ['SHIFT_WORKED', 'SHIFT_WORKED', 10, null, null, null],
        ['SHIFT_ELAPSED', 'SHIFT_ELAPSED', 13, null, null, null],
        ['WEEK_WORKED', 'WORKWEEK', 48, null, null, null],
        ['ROLLING_WEEK', 'ROLLING_168_HOURS', 60, null, null, null],
        ['RUN_OF_DAYS', 'CONSECUTIVE_WORKDAYS', null, null, null, 6],
      ],
    ],
    ['US-FLSA-40', []],
  ])('%s', (id, expected) => {
    expect(requirements(id)).toEqual(expected);
  });

  it('cites a clause for what a law asks, and none for a limit that the practice set', () => {
    const clauses = (id: string) => new Map(policy(id).requirements.map((each) => [each.id, each.clause]));
    expect(clauses('DE-ARBZG').get('DE-PAUSE-45')).toBe('ArbZG § 4');
    expect(clauses('WELLBEING-DEFAULT').get('WORKWEEK')).toBeNull();
  });
});

describe('how a policy counts overtime, in numbers', () => {
  const rules = (id: string) =>
    policy(id).rules.map((rule) => [
      rule.id,
      rule.kind,
      inHours(rule.limitSeconds),
      rule.multiplier,
      rule.agreement,
      rule.firstDayWorked,
      rule.lastDayWorked,
      rule.onlyBelowMinimumWageTimes,
    ]);

  it('California: of the day, of the seventh day worked and of the week; elected schedules last', () => {
    const always = [null, null, null, null];
    expect(rules('US-CA')).toEqual([
      ['CA-DT-D', 'DAILY_OVER', 12, '2', ...always],
      ['CA-DT-7', 'DAILY_OVER', 8, '2', null, 7, 7, null],
      ['CA-OT-7', 'DAILY_OVER', 0, '1.5', null, 7, 7, null],
      ['CA-OT-D', 'DAILY_OVER', 8, '1.5', ...always],
      ['CA-OT-W', 'WEEKLY_OVER', 40, '1.5', ...always],
      ['CA-DT-D', 'DAILY_OVER', 12, '2', 'FOUR_TENS', null, null, null],
      ['CA-OT-AWS', 'DAILY_OVER', 10, '1.5', 'FOUR_TENS', 1, 4, null],
      ['CA-DT-AWS-X', 'DAILY_OVER', 8, '2', 'FOUR_TENS', 5, 7, null],
      ['CA-OT-AWS-X', 'DAILY_OVER', 0, '1.5', 'FOUR_TENS', 5, 7, null],
      ['CA-OT-W', 'WEEKLY_OVER', 40, '1.5', 'FOUR_TENS', null, null, null],
      ['CA-DT-D', 'DAILY_OVER', 12, '2', 'THREE_TWELVES', null, null, null],
      ['CA-DT-AWS-X', 'DAILY_OVER', 8, '2', 'THREE_TWELVES', 4, 7, null],
      ['CA-OT-AWS-X', 'DAILY_OVER', 0, '1.5', 'THREE_TWELVES', 4, 7, null],
      ['CA-OT-W', 'WEEKLY_OVER', 40, '1.5', 'THREE_TWELVES', null, null, null],
    ]);
  });

  it('Nevada: eight hours in a rolling day are for rates below one and a half minimum wages', () => {
    expect(rules('US-NV')).toEqual([
      ['NV-OT-W', 'WEEKLY_OVER', 40, '1.5', null, null, null, null],
      ['NV-OT-24H', 'ROLLING_DAY_OVER', 8, '1.5', null, null, null, '1.5'],
      ['NV-OT-W', 'WEEKLY_OVER', 40, '1.5', 'FOUR_TENS', null, null, null],
    ]);
  });

  it('begins its week where the policy says', () => {
    expect(['US-CA', 'US-FLSA-40'].map((id) => policy(id).weekStartsOn)).toEqual(['SUNDAY', 'MONDAY']);
  });
});

describe('what may be agreed on, and for whom a policy is', () => {
  const agreements = (id: string) => [
    policy(id).agreements,
    listedPolicies().find((each) => each.id === id)!.agreements,
  ];

  it.each([
    ['US-CA', ['FOUR_TENS', 'THREE_TWELVES', 'FIRST_MEAL_WAIVED', 'SECOND_MEAL_WAIVED', 'HEALTH_CARE_MEAL_WAIVED']],
    ['DE-ARBZG', ['REST_COMPENSATED']],
    ['UK-WTR', ['AVERAGE_WEEK_OPT_OUT']],
    ['EU-WTD', ['AVERAGE_WEEK_OPT_OUT']],
    ['US-CO', []],
    ['US-FLSA-40', []],
  ])('%s', (id, names) => {
    expect(agreements(id)).toEqual([names, names]);
  });

  it('US-8-80 is for hospitals and residential care alone, the others for all', () => {
    expect(policy('US-8-80').onlyFor).toEqual(['HOSPITAL', 'RESIDENTIAL_CARE']);
    expect(policy('US-CA').onlyFor).toBeNull();
  });

  it('the list names every requirement by its clause, and not the premium that a missed one is owed', () => {
    const listed = (id: string) => listedPolicies().find((each) => each.id === id)!.requirements;
    expect(listed('US-CA').map((each) => each.id)).toEqual([
      'CA-MEAL1',
      'CA-MEAL2',
      'CA-REST',
      'CA-DAY-OF-REST',
      'CA-SPLIT',
    ]);
    expect(listed('US-OR-REST')).toEqual([{ id: 'OR-REST10', clause: 'OAR 839-026-0040' }]);
    expect(listed('US-FLSA-40')).toEqual([]);
  });
});
