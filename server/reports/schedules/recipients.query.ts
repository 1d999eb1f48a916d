import { rowsOf, type Queryable } from '../../database/queryable.js';
import { reportTopic } from '../../mail/wishes/topics.js';

/** Somebody to whom a report may be mailed, or was meant to be. */
export interface ReportRecipient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** She may sign in and is HR: without that she gets nothing. */
  readonly isEntitled: boolean;
  /** False: she has ended these mails herself. */
  readonly isWanted: boolean;
}

const READ = `
  select login.id, login.name, login.email,
    login.disabled_at is null
      and exists (select from login_role where login_id = login.id and role = 'HR') as "isEntitled",
    coalesce((select is_wanted from mail_wish as wish
      where wish.organization_id = login.organization_id and wish.login_id = login.id and wish.topic = $2), true)
      as "isWanted"
  from login
  where login.organization_id = $1`;
const BY_NAME = 'order by login.name collate "und-x-icu", login.id';

/** Logins by id, whether or not they may have a schedule's reports. */
export function recipientsOf(
  database: Queryable,
  organizationId: string,
  scheduleId: string,
  ids: readonly string[],
): Promise<ReportRecipient[]> {
  const sql = `${READ} and login.id = any($3::uuid[]) ${BY_NAME}`;
  return rowsOf(database, sql, [organizationId, reportTopic(scheduleId), ids]);
}

/** Everybody a report may be mailed to. */
export async function possibleRecipients(database: Queryable, organizationId: string): Promise<ReportRecipient[]> {
  const all = await rowsOf<ReportRecipient>(database, `${READ} ${BY_NAME}`, [organizationId, '']);
  return all.filter(({ isEntitled }) => isEntitled);
}
