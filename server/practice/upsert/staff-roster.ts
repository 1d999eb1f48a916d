import type { Queryable } from '../../database/queryable.js';
import type { PayBasis, Timekeeping } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { StoredContract } from '../contract.table.js';
import type { StoredMembership } from '../membership.table.js';
import { stableId } from '../stable-id.js';
import type { StaffMember } from '../staff-member.table.js';
import { readContracts, readMemberships, readSites, readStaffMembers, readTeams } from './known-practice.query.js';
import { SINCE_EVER } from './row-outcome.js';

/** A row of a `staff` file: one dated line of somebody's terms. Null: the file says nothing of it. */
export interface StaffRow {
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  readonly siteKey: string;
  readonly teamKey: string | null;
  readonly role: string | null;
  readonly weeklySeconds: number | null;
  readonly payBasis: PayBasis | null;
  readonly timekeeping: Timekeeping | null;
  /** Null: the latest terms are meant, or, of somebody without any, since ever. */
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

/** The staff as known so far, by what a row names them by. */
export interface StaffRoster {
  readonly siteIds: ReadonlyMap<string, string>;
  readonly teamIds: ReadonlyMap<string, string>;
  /** By key. */
  readonly members: Map<string, StaffMember>;
  /** By staff member and first day, as `dated` says. */
  readonly contracts: Map<string, StoredContract>;
  readonly memberships: Map<string, StoredMembership>;
}

export async function readStaffRoster(database: Queryable, organizationId: string): Promise<StaffRoster> {
  const byKey = (rows: readonly { key: string; id: string }[]) => new Map(rows.map((row) => [row.key, row.id]));
  const byDate = <Row extends Dated>(rows: readonly Row[]) => new Map(rows.map((row) => [dated(row), row]));
  return {
    siteIds: byKey(await readSites(database, organizationId)),
    teamIds: byKey(await readTeams(database, organizationId)),
    members: new Map((await readStaffMembers(database, organizationId)).map((member) => [member.key, member])),
    contracts: byDate(await readContracts(database, organizationId)),
    memberships: byDate(await readMemberships(database, organizationId)),
  };
}

interface Dated {
  readonly staffMemberId: string;
  readonly validFrom: CivilDate;
}

/** What tells the terms of one staff member apart: the day they begin. */
export const dated = ({ staffMemberId, validFrom }: Dated): string => `${staffMemberId} ${validFrom}`;

/** The staff member as the row leaves her; a placeholder of that key becomes a staff member. */
export function memberOf(row: StaffRow, organizationId: string, roster: StaffRoster): StaffMember {
  const known = roster.members.get(row.key);
  return {
    organizationId,
    id: known?.id ?? stableId(organizationId, 'staff_member', row.key),
    key: row.key,
    name: row.name,
    email: row.email ?? known?.email ?? null,
    isPlaceholder: false,
    mergedIntoId: known?.mergedIntoId ?? null,
  };
}

/** The contract the row states, completed by what was known of the terms that begin on the same day. */
export function contractOf(
  row: StaffRow,
  member: StaffMember,
  homeSiteId: string,
  roster: StaffRoster,
): StoredContract {
  const { organizationId, id: staffMemberId } = member;
  const validFrom = row.validFrom ?? latestStart(staffMemberId, roster) ?? SINCE_EVER;
  const key = dated({ staffMemberId, validFrom });
  const known = roster.contracts.get(key);
  return {
    organizationId,
    id: known?.id ?? stableId(organizationId, 'contract', key),
    staffMemberId,
    homeSiteId,
    role: row.role ?? known?.role ?? 'MA',
    weeklySeconds: row.weeklySeconds ?? known?.weeklySeconds ?? null,
    payBasis: row.payBasis ?? known?.payBasis ?? 'HOURLY',
    timekeeping: row.timekeeping ?? known?.timekeeping ?? 'CLOCK',
    validFrom,
    validTo: row.validTo ?? known?.validTo ?? null,
  };
}

/** The membership that goes with a contract: same days, that team. */
export function membershipOf(contract: StoredContract, teamId: string, roster: StaffRoster): StoredMembership {
  const { organizationId, staffMemberId, validFrom, validTo } = contract;
  const key = dated(contract);
  const id = roster.memberships.get(key)?.id ?? stableId(organizationId, 'membership', key);
  return { organizationId, id, staffMemberId, teamId, validFrom, validTo };
}

function latestStart(staffMemberId: string, roster: StaffRoster): CivilDate | undefined {
  const starts = Array.from(roster.contracts.values())
    .filter((contract) => contract.staffMemberId === staffMemberId)
    .map((contract) => contract.validFrom);
  return starts.toSorted().at(-1);
}
