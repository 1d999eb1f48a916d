import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { MailFailure, MailKind, MailState, MailWay } from './mail-state.js';

/** A mail as the outbox lists it: everything but what stands in it. */
export interface ListedMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly recipientName: string;
  readonly recipientAddress: string;
  readonly subject: string | null;
  readonly state: MailState;
  readonly way: MailWay | null;
  readonly queuedAt: Date;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly finishedAt: Date | null;
  readonly failure: MailFailure | null;
  readonly failureText: string | null;
  readonly decidedBy: string | null;
}

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Mails of an organization, the newest first; of some states, or of all. */
export async function listOutbox(
  database: Queryable,
  organizationId: string,
  states: readonly MailState[],
  { offset, limit }: Page,
): Promise<ListedMail[]> {
  const sql = `
    select id, kind, recipient_name as "recipientName", recipient_address as "recipientAddress", subject, state, way,
      queued_at as "queuedAt", attempts,
      case when state = 'QUEUED' then next_attempt_at end as "nextAttemptAt", finished_at as "finishedAt",
      failure_code as failure, failure_text as "failureText", decided_by as "decidedBy"
    from outbox_mail
    where organization_id = $1 and state = any($2::text[])
    order by queued_at desc, id
    offset $3 limit $4`;
  return rowsOf<ListedMail>(database, sql, [organizationId, states, offset, limit]);
}

export async function countOutbox(
  database: Queryable,
  organizationId: string,
  states: readonly MailState[],
): Promise<number> {
  const sql = `
    select count(*)::integer as count from outbox_mail where organization_id = $1 and state = any($2::text[])`;
  const [row] = await rowsOf<{ count: number }>(database, sql, [organizationId, states]);
  return row?.count ?? 0;
}
