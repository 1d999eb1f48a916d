import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Viewer } from '../../domain/viewer.js';
import { USUAL_MAIL_POLICY, type MailPolicy } from './mail-policy.js';

/** How an organization mails. */
export async function readMailPolicy(database: Queryable, organizationId: string): Promise<MailPolicy> {
  const sql = `
    select zone, delivery, sends_digests as "sendsDigests" from mail_policy where organization_id = $1`;
  const [policy] = await rowsOf<MailPolicy>(database, sql, [organizationId]);
  return policy ?? USUAL_MAIL_POLICY;
}

export async function saveMailPolicy(
  database: Queryable,
  viewer: Viewer,
  { zone, delivery, sendsDigests }: MailPolicy,
  now: Date,
): Promise<void> {
  const sql = `
    insert into mail_policy (organization_id, zone, delivery, sends_digests, changed_by_name, changed_at)
    values ($1, $2, $3, $4, $5, $6)
    on conflict (organization_id) do update
    set zone = $2, delivery = $3, sends_digests = $4, changed_by_name = $5, changed_at = $6`;
  await rowsOf(database, sql, [viewer.organizationId, zone, delivery, sendsDigests, viewer.name, now]);
}
