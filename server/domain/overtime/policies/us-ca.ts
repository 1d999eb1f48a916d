import type { DailyOver, OvertimeRule, WeeklyOver } from '../overtime-rule.js';
import type { Policy } from '../policy.js';

const HOUR = 3600;
const MINUTE = 60;
const DAILY = 'Cal. Labor Code 510(a)';
const ALTERNATIVE = 'Cal. Labor Code 511(b); IWC Wage Orders 4 and 5 § 3(B)';

const doubletimeOfDay: DailyOver = {
  id: 'CA-DT-D',
  kind: 'DAILY_OVER',
  limitSeconds: 12 * HOUR,
  multiplier: '2',
  clause: DAILY,
};
const overtimeOfWeek: WeeklyOver = {
  id: 'CA-OT-W',
  kind: 'WEEKLY_OVER',
  limitSeconds: 40 * HOUR,
  multiplier: '1.5',
  clause: DAILY,
};

/** On days beyond the elected schedule every hour is overtime, and the ninth and later ones twice. */
const beyondSchedule = (scheduledDays: number): readonly DailyOver[] => {
  const daysWorked = { from: scheduledDays + 1, to: 7 };
  const base = { kind: 'DAILY_OVER', clause: ALTERNATIVE, daysWorked } as const;
  return [
    { ...base, id: 'CA-DT-AWS-X', limitSeconds: 8 * HOUR, multiplier: '2' },
    { ...base, id: 'CA-OT-AWS-X', limitSeconds: 0, multiplier: '1.5' },
  ];
};

const fourTens: readonly OvertimeRule[] = [
  doubletimeOfDay,
  {
    id: 'CA-OT-AWS',
    kind: 'DAILY_OVER',
    limitSeconds: 10 * HOUR,
    multiplier: '1.5',
    clause: ALTERNATIVE,
    daysWorked: { from: 1, to: 4 },
  },
  ...beyondSchedule(4),
  overtimeOfWeek,
];

/** In health care: three days of twelve hours without overtime of the day. */
const threeTwelves: readonly OvertimeRule[] = [doubletimeOfDay, ...beyondSchedule(3), overtimeOfWeek];

const ordinary: readonly OvertimeRule[] = [
  doubletimeOfDay,
  {
    id: 'CA-DT-7',
    kind: 'DAILY_OVER',
    limitSeconds: 8 * HOUR,
    multiplier: '2',
    clause: DAILY,
    daysWorked: { from: 7, to: 7 },
  },
  {
    id: 'CA-OT-7',
    kind: 'DAILY_OVER',
    limitSeconds: 0,
    multiplier: '1.5',
    clause: DAILY,
    daysWorked: { from: 7, to: 7 },
  },
  { id: 'CA-OT-D', kind: 'DAILY_OVER', limitSeconds: 8 * HOUR, multiplier: '1.5', clause: DAILY },
  overtimeOfWeek,
];

/**
 * California: overtime of the day, of the week's straight-time hours and of the seventh day worked in the workweek, each
 * hour at its highest single rate. Meals and rests (Brinker v. Superior Court, 2012) are owed an hour's pay when missed;
 * a meal is judged by its punches as they are, never rounded (Donohue v. AMN Services, 2021).
 */
export const US_CA: Policy = {
  id: 'US-CA',
  version: 1,
  title: 'California: day, week and seventh day; meals and rests',
  jurisdiction: 'US-CA',
  basis: 'STATUTE',
  combination: 'HIGHEST_SINGLE_RATE',
  anchors: { workdayStart: '00:00', weekStartsOn: 'SUNDAY' },
  overtime: ordinary,
  agreed: { FOUR_TENS: fourTens, THREE_TWELVES: threeTwelves },
  limits: null,
  requirements: {
    meals: [
      {
        id: 'CA-MEAL1',
        clause: 'Cal. Labor Code 512(a); IWC Wage Order 5 § 11',
        severity: 'SERIOUS',
        requiredOver: 5 * HOUR,
        minimum: 30 * MINUTE,
        beginsBy: 5 * HOUR,
        waivers: [{ agreement: 'FIRST_MEAL_WAIVED', workedUpTo: 6 * HOUR, ifEarlierTaken: false }],
      },
      {
        id: 'CA-MEAL2',
        clause: 'Cal. Labor Code 512(a); IWC Wage Order 5 § 11',
        severity: 'SERIOUS',
        requiredOver: 10 * HOUR,
        minimum: 30 * MINUTE,
        beginsBy: 10 * HOUR,
        waivers: [
          { agreement: 'SECOND_MEAL_WAIVED', workedUpTo: 12 * HOUR, ifEarlierTaken: true },
          { agreement: 'HEALTH_CARE_MEAL_WAIVED', workedUpTo: null, ifEarlierTaken: true },
        ],
      },
    ],
    restBreaks: {
      id: 'CA-REST',
      clause: 'IWC Wage Order 5 § 12',
      severity: 'WARNING',
      minimum: 10 * MINUTE,
      // TRICKY: the first is owed from three and a half hours on, equality included; the others beyond their step.
      stepsOver: [3.5 * HOUR - 1, 6 * HOUR, 10 * HOUR, 14 * HOUR, 18 * HOUR, 22 * HOUR],
    },
    seventhDay: { id: 'CA-DAY-OF-REST', clause: 'Cal. Labor Code 551, 552', severity: 'WARNING' },
    spreadOfHours: {
      id: 'CA-SPLIT',
      clause: 'IWC Wage Orders 4 and 5 § 4(C)',
      over: null,
      // A gap of up to an hour may be a meal, a recorded meal always is one (§ 2(Q); DLSE manual 48.1.4).
      interruptionOver: 60 * MINUTE,
      doMealsInterrupt: false,
      coveredBy: 'DAY',
    },
    missedBreakPremium: { clause: 'Cal. Labor Code 226.7(c)' },
  },
  pay: {
    // Of employers with 26 people or more until 2022; indexed, and not known for 2027 until compared with its source.
    minimumWage: [
      { from: '2019-01-01', value: '12.00' },
      { from: '2020-01-01', value: '13.00' },
      { from: '2021-01-01', value: '14.00' },
      { from: '2022-01-01', value: '15.00' },
      { from: '2023-01-01', value: '15.50' },
      { from: '2024-01-01', value: '16.00' },
      { from: '2025-01-01', value: '16.50' },
      { from: '2026-01-01', value: '16.90' },
      { from: '2027-01-01', value: null },
    ],
    salaryCoversAtMost: { hours: 40, clause: 'Cal. Labor Code 515(d)' },
    refusesFluctuating: { clause: 'Cal. Labor Code 515(d)' },
    flatSumBonus: { clause: 'Alvarado v. Dart Container Corp. (2018) 4 Cal.5th 542' },
  },
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  source: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=510',
  verifiedOn: '2026-09-20',
  notCompared: [
    'IWC Wage Orders 4 and 5 §§ 2(Q), 4(C)',
    'DLSE manual 48.1.4',
    'Cal. Labor Code 1182.12: minimum wages',
  ],
};
