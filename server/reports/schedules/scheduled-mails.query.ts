import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Period } from '../../domain/time/period.js';
import type { MailFailure, MailState } from '../../mail/outbox/mail-state.js';

/** A mail of a schedule's latest period. */
export interface ScheduledMail {
  readonly scheduleId: string;
  readonly period: Period;
  readonly recipientName: string;
  readonly state: MailState;
  readonly failure: MailFailure | null;
  readonly finishedAt: Date | null;
}

/** The mails of the latest period of every schedule of an organization, by recipient. */
export function latestMailsOf(database: Queryable, organizationId: string): Promise<ScheduledMail[]> {
  const sql = `
    with mail as (
      select payload ->> 'scheduleId' as schedule_id, payload ->> 'from' as period_from, payload ->> 'to' as period_to,
        recipient_name, state, failure_code, finished_at,
        max(payload ->> 'from') over (partition by payload ->> 'scheduleId') as latest_from
      from outbox_mail
      where organization_id = $1 and kind = 'STAFFING_REPORT'
    )
    select schedule_id as "scheduleId", json_build_object('from', period_from, 'to', period_to) as period,
      recipient_name as "recipientName", state, failure_code as failure, finished_at as "finishedAt"
    from mail
    where period_from = latest_from
    order by recipient_name`;
  return rowsOf<ScheduledMail>(database, sql, [organizationId]);
}
