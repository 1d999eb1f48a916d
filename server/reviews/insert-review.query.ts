import { rowsOf, type Queryable } from '../database/queryable.js';
import type { ReviewCapacity } from '../domain/boundaries/violation.js';
import type { Viewer } from '../domain/viewer.js';
import type { Said } from './decide-review.js';
import type { ViolationKey } from './violation-key.js';

/** Appends what somebody says of a violation, with what the violation reads now; earlier words stay. */
export async function insertReview(
  database: Queryable,
  viewer: Viewer,
  { staffMemberId, kind, workday, ordinal }: ViolationKey,
  capacity: ReviewCapacity,
  { state, cause, remedy, remedyAgreed, note }: Said,
): Promise<void> {
  const key = [viewer.organizationId, staffMemberId, kind, workday, ordinal];
  const said = [state, cause, remedy, remedyAgreed, note];
  await rowsOf(database, INSERT, [...key, ...said, viewer.loginId, viewer.name, capacity]);
}

const INSERT = `
insert into violation_review (organization_id, staff_member_id, kind, workday, ordinal, state, cause, remedy,
  remedy_agreed, note, login_id, login_name, capacity, site_id, team_id, rule, limit_value, actual_value, unit)
select organization_id, staff_member_id, kind, workday, ordinal, $6, $7, $8, $9::boolean, $10, $11::uuid, $12, $13,
  site_id, team_id, rule, limit_value, actual_value, unit
from boundary_violation
where organization_id = $1 and staff_member_id = $2 and kind = $3 and workday = $4::date and ordinal = $5::smallint`;
