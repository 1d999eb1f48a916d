import type { PayRules } from '../overtime/policy.js';
import type { WorkedSpan } from '../overtime/worked-span.js';
import { total } from '../intervals/total.js';
import type { CivilDate } from '../time/instant.js';
import type { PayTerms } from './pay-terms.js';
import { ratedTime, type RatedSpan } from './rated-time.js';
import { regularRate } from './regular-rate.js';

/** What somebody is paid by from a day on; both days are included, `validTo` null: until another begins. */
export interface DatedPay {
  readonly pay: PayTerms;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/** What holds on a day: the latest that has begun, unless it has ended. Null: it is not known. */
export function payOn(rates: readonly DatedPay[], date: CivilDate): PayTerms | null {
  const begun = rates.filter(({ validFrom }) => validFrom <= date);
  const latest = begun.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1);
  return latest === undefined || (latest.validTo !== null && latest.validTo < date) ? null : latest.pay;
}

const NOTHING_BESIDE = { bonuses: [], premiumsPaid: [] };

/**
 * The regular rate of a workweek as far as contracts state it: wages for the hours worked, each at the rate of its day,
 * without bonuses. Null where the pay of a day worked is not known, or changes its basis within the week.
 */
export function statedRegularRate(
  rates: readonly DatedPay[],
  worked: readonly WorkedSpan[],
  rules: PayRules | undefined,
): string | null {
  const pays = worked.map(({ workday }) => payOn(rates, workday));
  const [first] = pays;
  if (first === undefined || first === null) return null;
  const rated: RatedSpan[] = [];
  for (const [i, { start, end }] of worked.entries()) {
    const pay = pays[i] ?? null;
    if (pay === null || pay.basis !== first.basis) return null;
    if (pay.basis !== 'HOURLY' && JSON.stringify(pay) !== JSON.stringify(first)) return null;
    rated.push({ start, end, rate: pay.basis === 'HOURLY' ? pay.rate : null });
  }
  if (first.basis === 'HOURLY' && rated.some(({ rate }) => rate === null)) return null;
  const hours = { rated: ratedTime(worked, rated), workedSeconds: total(worked) };
  return regularRate(first, hours, NOTHING_BESIDE, rules, 'CENTS_LAST')?.toString() ?? null;
}
