import { rowsOf, type Queryable } from '../../database/queryable.js';

/** What other rows can refer to. */
export type ReferredTable = 'site' | 'team' | 'staff_member' | 'activity';

/** That something is still needed, and what by, as people call it. */
export interface Reference {
  readonly id: string;
  readonly what: string;
}

/**
 * Everything that refers to some rows, each pair once. The keys by which sources name people and activities do not count
 * (they are only remembered), nor do facts, which are derived. `exceptRunId`: a run that is being undone, whose
 * rejections do not count either.
 */
export function referencesTo(
  database: Queryable,
  organizationId: string,
  table: ReferredTable,
  ids: readonly string[],
  exceptRunId: string,
): Promise<Reference[]> {
  const sql = `select id::text, what from (${REFERENCES[table].join(' union ')}) as reference order by 2, 1`;
  return rowsOf(database, sql, [organizationId, ids, exceptRunId]);
}

/** SQL: rows of a table that refer to any of `$2` by a column. */
const by = (table: string, column: string, what: string, and = 'true'): string =>
  `select ${column} as id, '${what}' as what from ${table}
   where organization_id = $1 and $3::uuid is not null and ${column} = any ($2::uuid[]) and ${and}`;

/** SQL: the same for the attendants of visits and appointments. */
const byAttendance = (table: string, what: string): string =>
  `select named as id, '${what}' as what from ${table}, unnest(staff_member_ids) as named
   where organization_id = $1 and staff_member_ids && $2::uuid[] and named = any ($2::uuid[])`;

/** SQL: the same for earlier versions, which come back when the run that replaced them is undone. */
const byVersion = (column: string): string =>
  `select wanted as id, 'earlier versions of rows' as what
   from unnest($2::uuid[]) as wanted
   where exists (select 1 from ledger_history
     where organization_id = $1 and import_run_id <> $3
       and (version ->> '${column}' = wanted::text or version -> '${column}s' ? wanted::text))`;

const byResponsibility = (kind: 'SITE' | 'TEAM'): string =>
  `select target_id as id, 'responsibilities of managers' as what from login_responsibility
   where kind = '${kind}' and target_id = any ($2::uuid[])`;

const REFERENCES: Readonly<Record<ReferredTable, readonly string[]>> = {
  site: [
    by('team', 'site_id', 'teams'),
    by('contract', 'home_site_id', 'contracts'),
    by('waiting_contract', 'home_site_id', 'contracts that wait'),
    by('policy_assignment', 'site_id', 'assigned policies'),
    by('task_log', 'site_id', 'task logs'),
    by('task_duration', 'site_id', 'durations'),
    by('clock_span', 'site_id', 'clock spans'),
    by('scheduled_shift', 'site_id', 'scheduled shifts'),
    by('visit', 'site_id', 'visits'),
    by('appointment', 'site_id', 'appointments'),
    by('source_completeness', 'site_id', 'sources'),
    by('budgeted_position', 'site_id', 'budgeted positions'),
    by('provider', 'site_id', 'providers'),
    byVersion('site_id'),
    byResponsibility('SITE'),
  ],
  team: [by('membership', 'team_id', 'memberships'), byResponsibility('TEAM')],
  staff_member: [
    by('contract', 'staff_member_id', 'contracts'),
    by('waiting_contract', 'staff_member_id', 'contracts that wait'),
    by('contract_agreement', 'staff_member_id', 'agreements'),
    by('pay_rate', 'staff_member_id', 'pay rates'),
    by('membership', 'staff_member_id', 'memberships'),
    by('employment', 'staff_member_id', 'employments'),
    by('credential', 'staff_member_id', 'credentials'),
    by('task_log', 'staff_member_id', 'task logs'),
    by('task_duration', 'staff_member_id', 'durations'),
    by('clock_span', 'staff_member_id', 'clock spans'),
    by('scheduled_shift', 'staff_member_id', 'scheduled shifts'),
    by('leave', 'staff_member_id', 'leave'),
    byAttendance('visit', 'visits'),
    byAttendance('appointment', 'appointments'),
    by('rejected_row', 'staff_member_id', 'rejected rows', 'settled_at is null and import_run_id <> $3'),
    by('staff_member', 'merged_into_id', 'mapped people'),
    by('login', 'staff_member_id', 'logins'),
    by('violation_review', 'staff_member_id', 'reviewed violations'),
    byVersion('staff_member_id'),
  ],
  activity: [
    by('task_log', 'activity_id', 'task logs'),
    by('task_duration', 'activity_id', 'durations'),
    by('activity_category', 'activity_id', 'categories'),
    by('activity_merge', 'into_id', 'activities that count as it', 'undone_at is null'),
    byVersion('activity_id'),
  ],
};
