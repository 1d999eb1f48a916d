import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Timekeeping } from '../../domain/ledger.js';
import { SINCE_EVER } from '../../practice/upsert/row-outcome.js';

/** A key under which a source or the practice knows somebody. */
export interface StaffKey {
  readonly key: string;
  readonly staffMemberId: string;
  readonly isPlaceholder: boolean;
}

/** SQL: who somebody is today, a merged placeholder being the person it was merged into. */
const PERSON = `coalesce(person.merged_into_id, person.id) as "staffMemberId",
  (person.is_placeholder and person.merged_into_id is null) as "isPlaceholder"`;

/** Everybody this source has named before, by the key it used. */
export function staffAliases(database: Queryable, organizationId: string, sourceId: string): Promise<StaffKey[]> {
  return rowsOf(
    database,
    `select alias.external_key as key, ${PERSON}
     from staff_alias as alias
     join staff_member as person on person.organization_id = alias.organization_id and person.id = alias.staff_member_id
     where alias.organization_id = $1 and alias.source_id = $2`,
    [organizationId, sourceId],
  );
}

/** Everybody of the practice by key. */
export function staffByKey(database: Queryable, organizationId: string): Promise<StaffKey[]> {
  return rowsOf(database, `select person.key, ${PERSON} from staff_member as person where organization_id = $1`, [
    organizationId,
  ]);
}

/** Everybody whose e-mail address belongs to nobody else, by that address in small letters. */
export function staffByEmail(database: Queryable, organizationId: string): Promise<StaffKey[]> {
  return rowsOf(
    database,
    `select min(lower(person.email)) as key, (array_agg(coalesce(person.merged_into_id, person.id)))[1] as "staffMemberId",
       bool_and(person.is_placeholder and person.merged_into_id is null) as "isPlaceholder"
     from staff_member as person
     where organization_id = $1 and email is not null
     group by lower(person.email)
     having count(distinct coalesce(person.merged_into_id, person.id)) = 1`,
    [organizationId],
  );
}

/** Somebody nobody knows yet. */
export interface Placeholder {
  readonly id: string;
  readonly contractId: string;
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  readonly homeSiteId: string;
  readonly timekeeping: Timekeeping;
}

/** Makes placeholders: at the site of the source, in no team, on terms without a beginning. */
export async function insertPlaceholders(
  database: Queryable,
  organizationId: string,
  people: readonly Placeholder[],
): Promise<void> {
  const column = <Key extends keyof Placeholder>(key: Key): Placeholder[Key][] => people.map((person) => person[key]);
  await database.query(
    `insert into staff_member (organization_id, id, key, name, email, is_placeholder)
     select $1, id, key, name, email, true from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as person (id, key, name, email)
     on conflict (organization_id, key) do nothing`,
    [organizationId, column('id'), column('key'), column('name'), column('email')],
  );
  await database.query(
    `insert into contract (organization_id, id, staff_member_id, home_site_id, timekeeping, valid_from)
     select $1, contract_id, id, home_site_id, timekeeping, $6::date
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) as person (contract_id, id, home_site_id, timekeeping)
     on conflict (organization_id, id) do nothing`,
    [organizationId, column('contractId'), column('id'), column('homeSiteId'), column('timekeeping'), SINCE_EVER],
  );
}

/** Placeholders who turn out to punch a clock are paid by it. Gives those for whom that is new. */
export async function keepByClock(
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[],
): Promise<string[]> {
  const rows = await rowsOf<{ staff_member_id: string }>(
    database,
    `update contract set timekeeping = 'CLOCK'
     from staff_member as person
     where contract.organization_id = $1 and contract.staff_member_id = any ($2::uuid[]) and contract.timekeeping = 'TASKS'
       and person.organization_id = contract.organization_id and person.id = contract.staff_member_id
       and person.is_placeholder and person.merged_into_id is null
     returning contract.staff_member_id`,
    [organizationId, staffMemberIds],
  );
  return rows.map((row) => row.staff_member_id);
}

/** Placeholders of whom no clock has told yet. */
export async function placeholdersByTasks(database: Queryable, organizationId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    `select person.id from staff_member as person
     join contract on contract.organization_id = person.organization_id and contract.staff_member_id = person.id
     where person.organization_id = $1 and person.is_placeholder and person.merged_into_id is null
       and contract.timekeeping = 'TASKS'`,
    [organizationId],
  );
  return rows.map(({ id }) => id);
}

/** Placeholders of whom no clock tells any more are known by their tasks again. Gives those for whom that is new. */
export async function keepByTasks(
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[],
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    `update contract set timekeeping = 'TASKS'
     where organization_id = $1 and staff_member_id = any ($2::uuid[]) and timekeeping = 'CLOCK'
       and not exists (select from clock_span where clock_span.organization_id = contract.organization_id
         and clock_span.staff_member_id = contract.staff_member_id)
       and not exists (select from ledger_history as history where history.organization_id = contract.organization_id
         and table_name = 'clock_span' and version ->> 'staff_member_id' = contract.staff_member_id::text)
       and not exists (select from rejected_row as rejected
         join import_run as run on run.organization_id = rejected.organization_id and run.id = rejected.import_run_id
         where rejected.organization_id = contract.organization_id and run.state <> 'UNDONE'
           and rejected.feed = 'CLOCK' and rejected.staff_member_id = contract.staff_member_id)
     returning staff_member_id as id`,
    [organizationId, staffMemberIds],
  );
  return rows.map(({ id }) => id);
}

/** Remembers by which keys a source names people. */
export async function insertStaffAliases(
  database: Queryable,
  organizationId: string,
  sourceId: string,
  aliases: readonly { readonly key: string; readonly staffMemberId: string }[],
): Promise<void> {
  await database.query(
    `insert into staff_alias (organization_id, source_id, external_key, staff_member_id)
     select $1, $2, key, staff_member_id from unnest($3::text[], $4::uuid[]) as alias (key, staff_member_id)
     on conflict (organization_id, source_id, external_key) do nothing`,
    [organizationId, sourceId, aliases.map((alias) => alias.key), aliases.map((alias) => alias.staffMemberId)],
  );
}

/** Gives a placeholder the name and address a source has for her; a staff member is not touched. Says whether it changed. */
export async function namePlaceholder(
  database: Queryable,
  organizationId: string,
  staffMemberId: string,
  { name, email }: { readonly name: string; readonly email: string | null },
): Promise<boolean> {
  const rows = await rowsOf(
    database,
    `update staff_member set name = $3, email = coalesce(email, $4)
     where organization_id = $1 and id = $2 and is_placeholder and merged_into_id is null
       and (name <> $3 or email is null and $4::text is not null)
     returning id`,
    [organizationId, staffMemberId, name, email],
  );
  return rows.length > 0;
}
