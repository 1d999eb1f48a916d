import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Viewer } from '../../domain/viewer.js';
import type { ReviewPlace } from './review-place.js';

/** Somebody who may own a follow-up. */
export interface ResponsibleLogin {
  readonly id: string;
  readonly name: string;
  /** Whether that is the viewer. */
  readonly isSelf: boolean;
}

/** Who may own a follow-up of a place, by name: HR, and managers of the place, of its site or of a team in it. */
export function responsibleLogins(
  database: Queryable,
  { organizationId, loginId }: Viewer,
  { siteId, teamId }: ReviewPlace,
): Promise<ResponsibleLogin[]> {
  return rowsOf(database, RESPONSIBLE, [organizationId, siteId, teamId, loginId]);
}

const RESPONSIBLE = `
  select login.id, login.name, login.id = $4::uuid as "isSelf"
  from login
  where login.organization_id = $1::uuid and login.disabled_at is null and (
    exists (select from login_role where login_id = login.id and role = 'HR')
    or exists (select from login_role where login_id = login.id and role = 'MANAGER') and exists (
      select from login_responsibility as held
      left join team on team.organization_id = login.organization_id and team.id = held.target_id
      where held.login_id = login.id and ($2::uuid is null or held.target_id = $2::uuid
        or team.site_id = $2::uuid and ($3::uuid is null or team.id = $3::uuid))))
  order by login.name collate "und-x-icu", login.id`;
