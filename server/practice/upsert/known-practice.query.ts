import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { ActivityCategory } from '../activity-category.table.js';
import type { Activity } from '../activity.table.js';
import type { StoredAgreement } from '../contract-agreement.table.js';
import type { StoredContract } from '../contract.table.js';
import type { StoredMembership } from '../membership.table.js';
import type { Site } from '../site.table.js';
import type { StaffMember } from '../staff-member.table.js';
import type { WaitingContract } from '../waiting-contract.table.js';
import type { Team } from '../team.table.js';

/* The rows of one organization, whole, as the upserts compare them. Small tables: hundreds of rows. */

export const readSites = (database: Queryable, organizationId: string): Promise<Site[]> =>
  rowsOf(database, `select ${OWN}, key, name, zone, jurisdiction from site where organization_id = $1`, [
    organizationId,
  ]);

export const readTeams = (database: Queryable, organizationId: string): Promise<Team[]> =>
  rowsOf(
    database,
    `select ${OWN}, key, name, site_id as "siteId", to_char(ended_on, 'YYYY-MM-DD') as "endedOn"
     from team where organization_id = $1`,
    [organizationId],
  );

export const readStaffMembers = (database: Queryable, organizationId: string): Promise<StaffMember[]> =>
  rowsOf(database, STAFF_MEMBERS, [organizationId]);

export const readContracts = (database: Queryable, organizationId: string): Promise<StoredContract[]> =>
  rowsOf(database, `${CONTRACTS} from contract ${BY_STAFF_MEMBER}`, [organizationId]);

export const readWaitingContracts = (database: Queryable, organizationId: string): Promise<WaitingContract[]> =>
  rowsOf(database, `${CONTRACTS}, agreements, sealed_pay as "sealedPay" from waiting_contract ${BY_STAFF_MEMBER}`, [
    organizationId,
  ]);

export const readAgreements = (database: Queryable, organizationId: string): Promise<StoredAgreement[]> =>
  rowsOf(
    database,
    `select ${OWN}, staff_member_id as "staffMemberId", agreement, ${PERIOD} from contract_agreement ${BY_STAFF_MEMBER}`,
    [organizationId],
  );

export const readMemberships = (database: Queryable, organizationId: string): Promise<StoredMembership[]> =>
  rowsOf(database, MEMBERSHIPS, [organizationId]);

export const readActivities = (database: Queryable, organizationId: string): Promise<Activity[]> =>
  rowsOf(
    database,
    `select ${OWN}, key, name, is_placeholder as "isPlaceholder" from activity where organization_id = $1`,
    [organizationId],
  );

export const readActivityCategories = (database: Queryable, organizationId: string): Promise<ActivityCategory[]> =>
  rowsOf(database, ACTIVITY_CATEGORIES, [organizationId]);

const OWN = `organization_id as "organizationId", id`;
const PERIOD = `to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo"`;

const STAFF_MEMBERS = `
select ${OWN}, key, name, email, is_placeholder as "isPlaceholder", merged_into_id as "mergedIntoId"
from staff_member where organization_id = $1`;

const CONTRACTS = `
select ${OWN}, staff_member_id as "staffMemberId", home_site_id as "homeSiteId", role,
  weekly_seconds as "weeklySeconds", pay_basis as "payBasis", timekeeping, ${PERIOD}`;

const BY_STAFF_MEMBER = 'where organization_id = $1 order by staff_member_id, valid_from';

const MEMBERSHIPS = `
select ${OWN}, staff_member_id as "staffMemberId", team_id as "teamId", ${PERIOD}
from membership where organization_id = $1
order by staff_member_id, valid_from`;

const ACTIVITY_CATEGORIES = `
select organization_id as "organizationId", activity_id as "activityId",
  to_char(valid_from, 'YYYY-MM-DD') as "validFrom", category
from activity_category where organization_id = $1
order by activity_id, valid_from`;

/** The last day on which each staff member worked, as far as facts are stored; who never did is not there. */
export async function readLastWorkdays(database: Queryable, organizationId: string): Promise<Map<string, CivilDate>> {
  const rows = await rowsOf<{ id: string; day: CivilDate }>(database, LAST_WORKDAYS, [organizationId]);
  return new Map(rows.map(({ id, day }) => [id, day]));
}

const LAST_WORKDAYS = `
select staff_member_id as id, to_char(max(workday), 'YYYY-MM-DD') as day
from work_day where organization_id = $1 and worked_seconds > 0
group by staff_member_id`;
