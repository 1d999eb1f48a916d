import type { PayRules, WorkweekResult } from '../overtime/policy.js';
import type { Amount } from './decimal.js';
import { ZERO, decimal, hoursOf, sumOf, toCents } from './decimal.js';
import type { Extras, PaidHours, PayTerms, Rounding } from './pay-terms.js';
import { flatSumRate, hoursCovered, weeklySalary } from './regular-rate.js';

/**
 * One line of a week's pay. Hours and rate are absent where there are none: a salary, a bonus, a credit.
 * OVERTIME and DOUBLETIME are what comes on top of straight time: half the regular rate, and once more the whole.
 */
export interface PayLine {
  readonly kind:
    'STRAIGHT' | 'SALARY' | 'BONUS' | 'PREMIUM_PAID' | 'OVERTIME' | 'DOUBLETIME' | 'FLAT_SUM_BONUS_OVERTIME' | 'CREDIT';
  readonly hours: Amount | null;
  readonly rate: Amount | null;
  readonly amount: Amount;
}

/** What a workweek pays. `total` is rounded to cents; the lines are exact. Proposed premiums are not in it. */
export interface WeeklyPay {
  /** With what a flat sum adds to it where the law divides one by the hours that are not overtime. */
  readonly regularRate: Amount | null;
  readonly total: Amount;
  readonly lines: readonly PayLine[];
}

/** How many seconds earn what. */
export type PremiumHours = Pick<WorkweekResult, 'regularSeconds' | 'overtimeSeconds' | 'doubletimeSeconds'>;

/**
 * What a workweek pays: straight time for all hours, and on top of it what the overtime hours are due, less premiums
 * already paid that count against it (29 CFR 778.110, 113, 114, 115, 205).
 */
export function weeklyPay(
  terms: PayTerms,
  hours: PaidHours,
  premium: PremiumHours,
  extras: Extras,
  rules: PayRules | undefined,
  rounding: Rounding,
  regularRate: Amount | null,
): WeeklyPay {
  const flat = flatSumRate(extras, rules, premium.regularSeconds);
  const due = premiumLines(premium, rounding, regularRate ?? ZERO, flat);
  const lines = [
    ...straightLines(terms, hours, premium, rules, rounding),
    ...extraLines(extras),
    ...due,
    ...creditLines(extras, due),
  ];
  return {
    regularRate: regularRate?.plus(flat) ?? null,
    total: toCents(sumOf(lines.map(({ amount }) => amount))),
    lines,
  };
}

function straightLines(
  terms: PayTerms,
  hours: PaidHours,
  premium: PremiumHours,
  rules: PayRules | undefined,
  rounding: Rounding,
): PayLine[] {
  if (terms.basis === 'HOURLY') {
    return hours.rated.map(({ rate, seconds }) =>
      timed('STRAIGHT', hoursOf(seconds), decimal(rate ?? terms.rate ?? 0)),
    );
  }
  const salary = weeklySalary(terms);
  const lines: PayLine[] = [{ kind: 'SALARY', hours: null, rate: null, amount: salary }];
  if (terms.basis === 'FLUCTUATING') return lines;
  const covered = hoursCovered(terms, rules);
  const beyond = beyondSalary(premium, covered, rules);
  const rate = salary.dividedBy(covered);
  const paidAt = rounding === 'RATE_TO_CENTS' ? toCents(rate) : rate;
  return beyond.greaterThan(0) ? [...lines, timed('STRAIGHT', beyond, paidAt)] : lines;
}

/** Hours that a salary does not pay: those beyond the ones it is for; where the law says so, all that are overtime too. */
function beyondSalary(
  { regularSeconds, overtimeSeconds, doubletimeSeconds }: PremiumHours,
  covered: Amount,
  rules: PayRules | undefined,
): Amount {
  const paysOvertime = rules?.salaryCoversAtMost === undefined;
  const premium = hoursOf(overtimeSeconds + doubletimeSeconds);
  const regular = hoursOf(regularSeconds);
  if (paysOvertime) return regular.plus(premium).minus(covered);
  return premium.plus(regular.greaterThan(covered) ? regular.minus(covered) : ZERO);
}

const extraLines = ({ bonuses, premiumsPaid }: Extras): PayLine[] => [
  ...bonuses.map(({ amount }) => untimed('BONUS', decimal(amount))),
  ...premiumsPaid.map(({ amount }) => untimed('PREMIUM_PAID', decimal(amount))),
];

function premiumLines(
  { overtimeSeconds, doubletimeSeconds }: PremiumHours,
  rounding: Rounding,
  rate: Amount,
  flat: Amount,
): PayLine[] {
  const half = rounding === 'RATE_TO_CENTS' ? toCents(rate.times('0.5')) : rate.times('0.5');
  const overtime = hoursOf(overtimeSeconds);
  const doubletime = hoursOf(doubletimeSeconds);
  return [
    timed('OVERTIME', overtime, half),
    timed('DOUBLETIME', doubletime, rate),
    // A flat sum is no pay for overtime hours yet: they earn the full multiple of its rate, not the half.
    timed('FLAT_SUM_BONUS_OVERTIME', overtime, flat.times('1.5')),
    timed('FLAT_SUM_BONUS_OVERTIME', doubletime, flat.times(2)),
  ].filter(({ amount }) => !amount.isZero());
}

/** Premiums already paid count against what is due, and no further. */
function creditLines({ premiumsPaid }: Extras, due: readonly PayLine[]): PayLine[] {
  const paid = sumOf(premiumsPaid.filter(({ isCreditable }) => isCreditable).map(({ amount }) => decimal(amount)));
  const owed = sumOf(due.map(({ amount }) => amount));
  const credit = paid.lessThan(owed) ? paid : owed;
  return credit.isZero() ? [] : [untimed('CREDIT', credit.negated())];
}

const timed = (kind: PayLine['kind'], hours: Amount, rate: Amount): PayLine => ({
  kind,
  hours,
  rate,
  amount: hours.times(rate),
});

const untimed = (kind: PayLine['kind'], amount: Amount): PayLine => ({ kind, hours: null, rate: null, amount });
