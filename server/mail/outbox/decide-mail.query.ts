import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Viewer } from '../../domain/viewer.js';

/** What people may say of a mail that is stuck. */
export const MAIL_DECISIONS = ['SEND_AGAIN', 'ARRIVED'] as const;
export type MailDecision = (typeof MAIL_DECISIONS)[number];

/**
 * Notes what somebody decided of a mail: that it arrived, of one of which nobody knows; or to send it once more, of that
 * or of one that failed. False: there is no such mail that waits for a decision.
 */
export async function decideMail(
  database: Queryable,
  viewer: Viewer,
  id: string,
  decision: MailDecision,
  now: Date,
): Promise<boolean> {
  const sql = `
    update outbox_mail
    set state = case $3 when 'ARRIVED' then 'SENT' else 'QUEUED' end,
      message = case $3 when 'ARRIVED' then null else message end,
      finished_at = case $3 when 'ARRIVED' then $5::timestamptz end,
      next_attempt_at = $5, decided_by = $4, decided_at = $5, failure_code = null, failure_text = null
    where organization_id = $1 and id = $2
      and (state = 'UNCERTAIN' or (state = 'FAILED' and $3 = 'SEND_AGAIN'))
    returning id`;
  const decided = await rowsOf(database, sql, [viewer.organizationId, id, decision, viewer.name, now]);
  return decided.length === 1;
}
