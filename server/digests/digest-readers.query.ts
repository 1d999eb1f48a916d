import { rowsOf, type Queryable } from '../database/queryable.js';
import type { DigestTopic } from '../mail/wishes/topics.js';

/** Practices that have digests sent. */
export async function practicesWithDigests(database: Queryable): Promise<string[]> {
  const sql = `
    select id from organization
    where not exists (select from mail_policy where organization_id = organization.id and not sends_digests)
    order by id`;
  const rows = await rowsOf<{ id: string }>(database, sql);
  return rows.map(({ id }) => id);
}

/** Somebody who gets a digest. */
export interface DigestReader {
  readonly loginId: string;
  readonly topic: DigestTopic;
}

/**
 * Who gets a digest of a week: managers of a place who did not say no, and staff members who said yes; each of them
 * before it was due.
 */
export function digestReaders(database: Queryable, organizationId: string, dueAt: Date): Promise<DigestReader[]> {
  const sql = `
    select login.id as "loginId", digest.topic
    from login
    cross join (values ('MANAGER_DIGEST', true), ('OWN_DIGEST', false)) as digest (topic, comes_unasked)
    left join mail_wish as wish
      on wish.organization_id = login.organization_id and wish.login_id = login.id and wish.topic = digest.topic
    where login.organization_id = $1 and login.disabled_at is null and login.created_at < $2
      and coalesce(wish.is_wanted, comes_unasked) and (wish.changed_at is null or wish.changed_at < $2)
      and case digest.topic
        when 'MANAGER_DIGEST' then exists (select from login_role where login_id = login.id and role = 'MANAGER')
          and exists (select from login_responsibility where login_id = login.id)
        else login.staff_member_id is not null
          and exists (select from login_role where login_id = login.id and role = 'STAFF_MEMBER') end
    order by 1, 2`;
  return rowsOf<DigestReader>(database, sql, [organizationId, dueAt]);
}
