import type { Queryable } from '../../database/queryable.js';
import type { PayPeriodSetting } from '../../domain/time/pay-period.js';

/** Says how the organization counts its pay periods. No fact follows from it. */
export async function setPayPeriod(
  database: Queryable,
  organizationId: string,
  { kind, anchorDate }: PayPeriodSetting,
): Promise<void> {
  await database.query('update organization set pay_period_kind = $2, pay_period_anchor = $3 where id = $1', [
    organizationId,
    kind,
    anchorDate,
  ]);
}
