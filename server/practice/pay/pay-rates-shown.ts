import type { Queryable } from '../../database/queryable.js';
import type { PayTerms, SalaryPeriod } from '../../domain/pay/pay-terms.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { readNamedPayRates } from './pay-rates.query.js';
import { openPay } from './sealed-pay.js';

/** What somebody is paid by, opened. Whoever calls has seen that HR asks, and notes the look. */
export interface PayRateShown {
  readonly id: string;
  readonly staffMemberId: string;
  readonly staffMemberName: string;
  readonly basis: PayTerms['basis'];
  /** A rate an hour, or a salary. */
  readonly amount: string;
  readonly per: SalaryPeriod | null;
  readonly hoursCovered: string | null;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

/** Everybody's, by name and first day. */
export async function payRatesShown(database: Queryable, organizationId: string): Promise<PayRateShown[]> {
  const rows = await readNamedPayRates(database, organizationId);
  return rows.map(({ id, staffMemberId, staffMemberName, validFrom, validTo, sealed }) => ({
    id,
    staffMemberId,
    staffMemberName,
    validFrom,
    validTo,
    ...shown(openPay({ organizationId, id }, sealed)),
  }));
}

function shown(pay: PayTerms): Pick<PayRateShown, 'basis' | 'amount' | 'per' | 'hoursCovered'> {
  if (pay.basis === 'HOURLY') return { basis: pay.basis, amount: pay.rate ?? '', per: null, hoursCovered: null };
  const { basis, amount, per } = pay;
  return { basis, amount, per, hoursCovered: basis === 'SALARY' ? pay.hoursCovered : null };
}
