import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Agreement } from '../../domain/overtime/agreement.js';
import type { OwnLimits } from '../../domain/overtime/own-limits.js';
import type { OrganizationType } from '../../domain/overtime/policy.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { WorkweekStart } from '../../domain/time/workweek.js';
import { WEEK_STARTS_ON } from '../week-start.query.js';

export interface KnownAssignment {
  readonly id: string;
  readonly siteId: string | null;
  readonly contractId: string | null;
  /** Whose contract it is; null: it is assigned to no contract. */
  readonly staffMemberId: string | null;
  readonly staffMemberName: string | null;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly assignedAt: string;
  readonly assignedBy: string | null;
}

export interface KnownAgreement {
  readonly id: string;
  readonly staffMemberId: string;
  readonly staffMemberName: string;
  readonly agreement: Agreement;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

export interface KnownContract {
  readonly id: string;
  readonly staffMemberId: string;
  readonly staffMemberName: string;
  readonly siteId: string;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

export interface KnownWaitingContract extends KnownContract {
  readonly weeklySeconds: number | null;
  /** As `agreementsText` writes them; null: it changes none. */
  readonly agreements: string | null;
  /** Sealed, for the row it will be; null: it changes none. */
  readonly sealedPay: string | null;
}

/** Everything that decides which terms hold for whom in an organization. Small: as many rows as somebody decided. */
export interface KnownTerms {
  readonly organizationType: OrganizationType;
  readonly weekStartsOn: WorkweekStart;
  readonly sites: readonly { readonly id: string; readonly name: string; readonly jurisdiction: string | null }[];
  readonly contracts: readonly KnownContract[];
  /** Contracts that a list stated and that wait for somebody to accept what they change. */
  readonly waiting: readonly KnownWaitingContract[];
  readonly assignments: readonly KnownAssignment[];
  readonly agreements: readonly KnownAgreement[];
  readonly ownLimits: readonly (OwnLimits & { readonly statedBy: string })[];
  readonly workweekChanges: readonly { readonly validFrom: CivilDate; readonly statedBy: string }[];
}

/** The terms of an organization as they are kept, in one round trip. Placeholders have none. */
export async function readKnownTerms(database: Queryable, organizationId: string): Promise<KnownTerms> {
  const [row] = await rowsOf<{ terms: KnownTerms }>(database, KNOWN_TERMS, [organizationId]);
  if (row === undefined) throw new Error(`there is no organization ${organizationId}`);
  return row.terms;
}

const NAME_OF = (id: string): string =>
  `(select name from staff_member where organization_id = organization.id and id = ${id})`;

const KNOWN_TERMS = `
select json_build_object(
  'organizationType', organization_type,
  'weekStartsOn', ${WEEK_STARTS_ON},
  'sites', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'jurisdiction', jurisdiction)
      order by name collate "und-x-icu", id), '[]') from site where organization_id = organization.id),
  'contracts', (select coalesce(json_agg(json_build_object(
      'id', contract.id, 'staffMemberId', staff_member_id, 'staffMemberName', staff_member.name,
      'siteId', home_site_id, 'validFrom', valid_from, 'validTo', valid_to)
      order by staff_member.name collate "und-x-icu", valid_from), '[]')
    from contract join staff_member on staff_member.organization_id = contract.organization_id
      and staff_member.id = staff_member_id and not is_placeholder and merged_into_id is null
    where contract.organization_id = organization.id),
  'waiting', (select coalesce(json_agg(json_build_object(
      'id', id, 'staffMemberId', staff_member_id, 'staffMemberName', ${NAME_OF('staff_member_id')},
      'siteId', home_site_id, 'validFrom', valid_from, 'validTo', valid_to, 'weeklySeconds', weekly_seconds,
      'agreements', agreements, 'sealedPay', sealed_pay)
      order by valid_from, id), '[]')
    from waiting_contract where organization_id = organization.id),
  'assignments', (select coalesce(json_agg(json_build_object(
      'id', id, 'siteId', site_id, 'contractId', contract_id, 'policyId', policy_id, 'policyVersion', policy_version,
      'staffMemberId', of_contract.staff_member_id, 'staffMemberName', ${NAME_OF('of_contract.staff_member_id')},
      'validFrom', valid_from, 'validTo', valid_to, 'assignedAt', assigned_at, 'assignedBy', assigned_by)
      order by valid_from, assigned_at, id), '[]')
    from policy_assignment left join lateral (select staff_member_id from contract
        where contract.organization_id = organization.id and contract.id = contract_id) as of_contract on true
    where organization_id = organization.id),
  'agreements', (select coalesce(json_agg(json_build_object(
      'id', id, 'staffMemberId', staff_member_id, 'staffMemberName', ${NAME_OF('staff_member_id')},
      'agreement', agreement, 'validFrom', valid_from, 'validTo', valid_to)
      order by valid_from, staff_member_id, agreement), '[]')
    from contract_agreement where organization_id = organization.id),
  'ownLimits', (select coalesce(json_agg(json_build_object(
      'version', version, 'title', title, 'limits', limits, 'statedBy', stated_by,
      'statedOn', to_char(stated_at, 'YYYY-MM-DD')) order by version), '[]')
    from wellbeing_policy where organization_id = organization.id),
  'workweekChanges', (select coalesce(json_agg(json_build_object(
      'validFrom', valid_from, 'statedBy', stated_by) order by valid_from), '[]')
    from workweek_change where organization_id = organization.id)
) as terms
from organization where id = $1`;
