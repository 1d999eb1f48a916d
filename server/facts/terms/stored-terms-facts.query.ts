import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { TermsDay, TermsViolation } from './terms-difference.js';

/** Who of these people (null: of all) has work days from a day on, and how many. In the order of their ids. */
export function peopleReached(
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[] | null,
  from: CivilDate,
): Promise<{ staffMemberId: string; days: number }[]> {
  return rowsOf(database, PEOPLE, [organizationId, staffMemberIds, from]);
}

type OfPerson<Row> = Row & { readonly staffMemberId: string };

/** The stored work days of these people from a day on, by day and site. */
export const storedTermsDays = (
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[],
  from: CivilDate,
): Promise<OfPerson<TermsDay>[]> => rowsOf(database, DAYS, [organizationId, staffMemberIds, from]);

/** Their stored violations from a day on. */
export const storedTermsViolations = (
  database: Queryable,
  organizationId: string,
  staffMemberIds: readonly string[],
  from: CivilDate,
): Promise<OfPerson<TermsViolation>[]> => rowsOf(database, VIOLATIONS, [organizationId, staffMemberIds, from]);

const PEOPLE = `
select staff_member_id as "staffMemberId", count(*)::integer as days
from work_day
where organization_id = $1 and workday >= $3::date and ($2::uuid[] is null or staff_member_id = any ($2))
group by staff_member_id order by staff_member_id`;

const DAYS = `
select staff_member_id as "staffMemberId", to_char(workday, 'YYYY-MM-DD') as workday, site_id as "siteId",
  team_id as "teamId", regular_seconds as "regularSeconds", overtime_seconds as "overtimeSeconds",
  doubletime_seconds as "doubletimeSeconds", federal_overtime_seconds as "federalOvertimeSeconds"
from work_day
where organization_id = $1 and staff_member_id = any ($2::uuid[]) and workday >= $3::date
order by staff_member_id, workday, site_id`;

const VIOLATIONS = `
select staff_member_id as "staffMemberId", kind, to_char(workday, 'YYYY-MM-DD') as workday, ordinal, severity,
  policy_id as "policyId", rule, limit_value as "limitValue"
from boundary_violation
where organization_id = $1 and staff_member_id = any ($2::uuid[]) and workday >= $3::date
order by staff_member_id, workday, kind, ordinal`;
