import { rowsOf, type Queryable } from '../../database/queryable.js';
import { comesUnasked, type MailTopic } from './topics.js';

/** Whose wish it is. */
export interface WishingLogin {
  readonly organizationId: string;
  readonly loginId: string;
}

/** Whether she wants mails about this. */
export async function isWanted(
  database: Queryable,
  { organizationId, loginId }: WishingLogin,
  topic: MailTopic,
): Promise<boolean> {
  const sql = `
    select is_wanted as "isWanted" from mail_wish where organization_id = $1 and login_id = $2 and topic = $3`;
  const [wish] = await rowsOf<{ isWanted: boolean }>(database, sql, [organizationId, loginId, topic]);
  return wish?.isWanted ?? comesUnasked(topic);
}

/** Notes what she wants; the same wish again keeps its time. A login that is not there wishes nothing. */
export async function saveWish(
  database: Queryable,
  { organizationId, loginId }: WishingLogin,
  topic: MailTopic,
  isNowWanted: boolean,
  now: Date,
): Promise<void> {
  const sql = `
    insert into mail_wish (organization_id, login_id, topic, is_wanted, changed_at)
    select organization_id, id, $3, $4, $5 from login where organization_id = $1 and id = $2
    on conflict (organization_id, login_id, topic) do update set is_wanted = $4, changed_at = $5
    where mail_wish.is_wanted <> $4`;
  await rowsOf(database, sql, [organizationId, loginId, topic, isNowWanted, now]);
}
