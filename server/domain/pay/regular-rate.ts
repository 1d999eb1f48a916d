import type { PayRules } from '../overtime/policy.js';
import type { Amount } from './decimal.js';
import { ZERO, decimal, hoursOf, sumOf, toCents } from './decimal.js';
import type { Extras, PaidHours, PayTerms, Rounding, SalaryPeriod } from './pay-terms.js';

const PERIODS_A_YEAR: Record<SalaryPeriod, number> = { WEEK: 52, MONTH: 12, SEMIMONTH: 24 };
const WEEKS_A_YEAR = 52;

/** A salary as that of one week: a month's × 12 ÷ 52 (29 CFR 778.113(b)). */
export const weeklySalary = ({ amount, per }: { amount: string; per: SalaryPeriod }): Amount =>
  decimal(amount).times(PERIODS_A_YEAR[per]).dividedBy(WEEKS_A_YEAR);

/** The hours a week that a salary is for; the law may cap them. */
export function hoursCovered({ hoursCovered: stated }: { hoursCovered: string }, rules: PayRules | undefined): Amount {
  const cap = rules?.salaryCoversAtMost?.hours;
  return cap === undefined || decimal(stated).lessThan(cap) ? decimal(stated) : decimal(cap);
}

/** Bonuses that are divided by all hours; a flat sum is, unless the law divides it otherwise. */
const isInRate = (kind: string, rules: PayRules | undefined): boolean =>
  kind === 'PRODUCTION' || rules?.flatSumBonus === undefined;

/** Everything paid beside wages that belongs to the regular rate. */
export const otherRemuneration = ({ bonuses, premiumsPaid }: Extras, rules: PayRules | undefined): Amount =>
  sumOf([
    ...bonuses.filter(({ kind }) => isInRate(kind, rules)).map(({ amount }) => decimal(amount)),
    ...premiumsPaid.filter(({ isCreditable }) => !isCreditable).map(({ amount }) => decimal(amount)),
  ]);

/** Wages for the hours at their own rates. Throws where an hour has no rate. */
export const wagesAtRates = (hours: PaidHours, rate: string | null): Amount =>
  sumOf(
    hours.rated.map((time) => {
      const own = time.rate ?? rate;
      if (own === null) throw new Error('an hour without a rate');
      return decimal(own).times(hoursOf(time.seconds));
    }),
  );

/**
 * The regular rate an hour: all remuneration for the hours, divided by them (29 CFR 778.109). Two rates give their
 * weighted average (778.115); a salary is divided by the hours it is for (778.113), a fixed salary for fluctuating hours
 * by those worked (778.114). `weeks` workweeks are taken together. Zero hours have no rate: the one stated, or null.
 */
export function regularRate(
  terms: PayTerms,
  hours: PaidHours,
  extras: Extras,
  rules: PayRules | undefined,
  rounding: Rounding,
  weeks = 1,
): Amount | null {
  const worked = hoursOf(hours.workedSeconds);
  if (worked.isZero()) return null;
  const exact = baseRate(terms, hours, rules, weeks).plus(otherRemuneration(extras, rules).dividedBy(worked));
  return rounding === 'RATE_TO_CENTS' ? toCents(exact) : exact;
}

function baseRate(terms: PayTerms, hours: PaidHours, rules: PayRules | undefined, weeks: number): Amount {
  const worked = hoursOf(hours.workedSeconds);
  switch (terms.basis) {
    case 'HOURLY':
      return wagesAtRates(hours, terms.rate).dividedBy(worked);
    case 'SALARY':
      return weeklySalary(terms).dividedBy(hoursCovered(terms, rules));
    case 'FLUCTUATING':
      return weeklySalary(terms).times(weeks).dividedBy(worked);
  }
}

/** What of the bonuses is divided by the hours that are not overtime (Alvarado v. Dart), as a rate an hour. */
export function flatSumRate({ bonuses }: Extras, rules: PayRules | undefined, regularSeconds: number): Amount {
  const flat = sumOf(bonuses.filter(({ kind }) => !isInRate(kind, rules)).map(({ amount }) => decimal(amount)));
  return flat.isZero() || regularSeconds === 0 ? ZERO : flat.dividedBy(hoursOf(regularSeconds));
}
