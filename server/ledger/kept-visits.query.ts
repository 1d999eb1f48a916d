/**
 * SQL: the completed visits of organization `$1`. A kept appointment counts as a visit at sites that have no visit
 * source, which is to say no visit at all. A relation
 * `(id, site_id, visit_key, patient_key, staff_member_ids, started_at, ended_at, is_visit)`.
 */
export const KEPT_VISITS = `
select id, site_id, visit_key, patient_key, staff_member_ids, started_at, ended_at, true as is_visit
from visit
where organization_id = $1 and not is_removed and status = 'COMPLETED'
union all
select id, site_id, visit_key, patient_key, staff_member_ids, started_at, ended_at, false as is_visit
from appointment
where organization_id = $1 and not is_removed and status = 'COMPLETED'
  and not exists (
    select 1 from visit
    where visit.organization_id = $1 and visit.site_id = appointment.site_id and not visit.is_removed)`;
