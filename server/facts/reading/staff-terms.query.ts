import type { ClientBase } from 'pg';
import type { PayBasis, SourceFeed, Timekeeping } from '../../domain/ledger.js';
import type { DatedAgreement } from '../../domain/overtime/agreement.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { rowsOf } from '../../database/queryable.js';

/** What holds for one staff member when her facts are derived, dated, the earliest first. */
export interface StaffTerms {
  readonly staffMemberId: string;
  readonly contracts: readonly {
    readonly id: string;
    readonly homeSiteId: string;
    readonly weeklySeconds: number | null;
    readonly payBasis: PayBasis;
    readonly timekeeping: Timekeeping;
    readonly validFrom: CivilDate;
    readonly validTo: CivilDate | null;
  }[];
  readonly memberships: readonly {
    readonly teamId: string;
    readonly validFrom: CivilDate;
    readonly validTo: CivilDate | null;
  }[];
  readonly agreements: readonly DatedAgreement[];
  /** The site of the first source that named her; null: none did, or it has no site. */
  readonly namingSiteId: string | null;
  /** Rows of hers that were rejected and not settled since, with the day they would have counted for. */
  readonly rejected: readonly { readonly workday: CivilDate; readonly feed: SourceFeed }[];
}

/** The terms of these staff members, in the order given. A staff member that does not exist has none. */
export function readStaffTerms(
  client: ClientBase,
  organizationId: string,
  staffMemberIds: readonly string[],
): Promise<StaffTerms[]> {
  return rowsOf(client, STAFF_TERMS, [organizationId, staffMemberIds]);
}

const STAFF_TERMS = `
select person.id as "staffMemberId",
  (select coalesce(json_agg(json_build_object(
      'id', id, 'homeSiteId', home_site_id, 'weeklySeconds', weekly_seconds, 'payBasis', pay_basis,
      'timekeeping', timekeeping, 'validFrom', valid_from, 'validTo', valid_to) order by valid_from, id), '[]')
    from contract where organization_id = $1 and staff_member_id = person.id) as contracts,
  (select coalesce(json_agg(json_build_object(
      'teamId', team_id, 'validFrom', valid_from, 'validTo', valid_to) order by valid_from, id), '[]')
    from membership where organization_id = $1 and staff_member_id = person.id) as memberships,
  (select coalesce(json_agg(json_build_object(
      'agreement', agreement, 'validFrom', valid_from, 'validTo', valid_to) order by valid_from, agreement), '[]')
    from contract_agreement where organization_id = $1 and staff_member_id = person.id) as agreements,
  (select source.site_id from staff_alias
    join source on source.organization_id = staff_alias.organization_id and source.id = staff_alias.source_id
    where staff_alias.organization_id = $1 and staff_alias.staff_member_id = person.id and source.site_id is not null
    order by source.key, external_key limit 1) as "namingSiteId",
  (select coalesce(json_agg(distinct jsonb_build_object(
      'workday', workday, 'feed', feed)), '[]')
    from rejected_row
    join import_run on import_run.organization_id = rejected_row.organization_id
      and import_run.id = rejected_row.import_run_id
    where rejected_row.organization_id = $1 and staff_member_id = person.id
      and workday is not null and feed <> 'DURATION' and settled_at is null and undone_at is null) as rejected
from unnest($2::uuid[]) with ordinality as person (id, position)
order by position`;
