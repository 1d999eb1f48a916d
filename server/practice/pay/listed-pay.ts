import { decimal } from '../../domain/pay/decimal.js';
import type { PayTerms, SalaryPeriod } from '../../domain/pay/pay-terms.js';
import type { StoredContract } from '../contract.table.js';

/** What a line of a list says of pay: exact decimals, as written. Null where it says nothing. */
export interface ListedPay {
  /** A rate an hour, or a salary. */
  readonly amount: string;
  readonly per: 'HOUR' | SalaryPeriod | null;
  /** Hours a week that a salary is for. */
  readonly hoursCovered: string | null;
}

/** Why a line's pay cannot be taken. */
export interface PayProblem {
  readonly field: 'pay_rate' | 'pay_per' | 'pay_hours';
  readonly reason: string;
}

/** The pay of a line by the basis of its contract. A salary that states no hours is for those of the contract. */
export function payTermsOf(
  { amount, per, hoursCovered }: ListedPay,
  { payBasis, weeklySeconds }: Pick<StoredContract, 'payBasis' | 'weeklySeconds'>,
): PayTerms | PayProblem {
  if (payBasis === 'HOURLY') {
    if (per === null || per === 'HOUR') return { basis: 'HOURLY', rate: amount };
    return { field: 'pay_per', reason: 'by the hour pays HOUR; for a salary the pay basis is SALARY or FLUCTUATING' };
  }
  if (per === null || per === 'HOUR') {
    return { field: 'pay_per', reason: 'a salary is per WEEK, MONTH or SEMIMONTH' };
  }
  if (payBasis === 'FLUCTUATING') return { basis: 'FLUCTUATING', amount, per };
  const ofContract = weeklySeconds === null ? null : decimal(weeklySeconds).dividedBy(3600).toString();
  const covered = hoursCovered ?? ofContract;
  if (covered === null) return { field: 'pay_hours', reason: 'no hours are stated that the salary is for' };
  return { basis: 'SALARY', amount, per, hoursCovered: covered };
}

export const isPayProblem = (pay: PayTerms | PayProblem): pay is PayProblem => 'reason' in pay;

/** The digits of an amount or of hours, up to four decimals and more than nothing, a comma for the point; null: it is none. */
export function amountIn(text: string): string | null {
  const amount = text.trim().replace(',', '.');
  return /^\d{1,7}(\.\d{1,4})?$/.test(amount) && Number(amount) > 0 ? amount : null;
}
