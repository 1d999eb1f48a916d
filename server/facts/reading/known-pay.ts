import type { ClientBase } from 'pg';
import { readsRate } from '../../domain/overtime/reads-rate.js';
import type { DatedPay } from '../../domain/pay/dated-pay.js';
import type { PolicyAssignment } from '../../domain/work-day/staff-ledger.js';
import { readPayRatesOf } from '../../practice/pay/pay-rates.query.js';
import { openPay } from '../../practice/pay/sealed-pay.js';

/** What these people are paid by, the earliest first. Nothing is opened unless one of the policies asks for it. */
export async function readKnownPay(
  client: ClientBase,
  organizationId: string,
  staffMemberIds: readonly string[],
  policies: readonly Pick<PolicyAssignment, 'policy'>[],
): Promise<ReadonlyMap<string, readonly DatedPay[]>> {
  if (!policies.some(({ policy }) => readsRate(policy))) return new Map();
  const rows = await readPayRatesOf(client, organizationId, staffMemberIds);
  const opened = rows.map((row) => ({ ...row, pay: openPay(row, row.sealed) }));
  return Map.groupBy(opened, ({ staffMemberId }) => staffMemberId);
}
