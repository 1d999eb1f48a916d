import type { Queryable } from '../../database/queryable.js';
import type { PayBasis, Timekeeping } from '../../domain/ledger.js';
import type { Agreement } from '../../domain/overtime/agreement.js';
import { findPolicy } from '../../domain/overtime/policy-registry.js';
import { readsRate } from '../../domain/overtime/reads-rate.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { StoredAgreement } from '../contract-agreement.table.js';
import type { StoredContract } from '../contract.table.js';
import type { StoredMembership } from '../membership.table.js';
import type { ListedPay } from '../pay/listed-pay.js';
import type { StoredPayRate } from '../pay/pay-rate.table.js';
import { readAssignedPolicies, readPayRates } from '../pay/pay-rates.query.js';
import { stableId } from '../stable-id.js';
import type { StaffMember } from '../staff-member.table.js';
import type { WaitingContract } from '../waiting-contract.table.js';
import {
  readAgreements,
  readContracts,
  readLastWorkdays,
  readMemberships,
  readSites,
  readStaffMembers,
  readTeams,
  readWaitingContracts,
} from './known-practice.query.js';
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
  /** What is agreed on for the days of the line; empty: nothing any more. */
  readonly agreements: readonly Agreement[] | null;
  readonly pay: ListedPay | null;
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
  /** By id. */
  readonly agreements: Map<string, StoredAgreement>;
  /** By id. */
  readonly payRates: Map<string, StoredPayRate>;
  /** Whether facts depend on pay: a policy that asks for it is assigned. */
  readonly isRateRead: boolean;
  /** Contracts that wait to be accepted, by staff member and first day. */
  readonly waiting: Map<string, WaitingContract>;
  /** Staff members who had a contract before this list. */
  readonly contracted: ReadonlySet<string>;
  /** The last day each worked. */
  readonly lastWorkdays: ReadonlyMap<string, CivilDate>;
}

export async function readStaffRoster(database: Queryable, organizationId: string): Promise<StaffRoster> {
  const byKey = (rows: readonly { key: string; id: string }[]) => new Map(rows.map((row) => [row.key, row.id]));
  const byDate = <Row extends Dated>(rows: readonly Row[]) => new Map(rows.map((row) => [dated(row), row]));
  const contracts = await readContracts(database, organizationId);
  return {
    siteIds: byKey(await readSites(database, organizationId)),
    teamIds: byKey(await readTeams(database, organizationId)),
    members: new Map((await readStaffMembers(database, organizationId)).map((member) => [member.key, member])),
    contracts: byDate(contracts),
    memberships: byDate(await readMemberships(database, organizationId)),
    agreements: new Map((await readAgreements(database, organizationId)).map((row) => [row.id, row])),
    payRates: new Map((await readPayRates(database, organizationId)).map((row) => [row.id, row])),
    isRateRead: (await readAssignedPolicies(database, organizationId)).some(({ id, version }) => {
      const policy = findPolicy(id, version);
      return policy !== undefined && readsRate(policy);
    }),
    waiting: byDate(await readWaitingContracts(database, organizationId)),
    contracted: new Set(contracts.map(({ staffMemberId }) => staffMemberId)),
    lastWorkdays: await readLastWorkdays(database, organizationId),
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

/** What comes with a contract and differs from what is known. */
export interface Accompanying {
  readonly agreements: readonly StoredAgreement[];
  /** Null: the line says nothing of pay, or nothing new. */
  readonly payRate: StoredPayRate | null;
}

/**
 * Whether a contract has to wait: it, or what comes with it, says something else of time that is worked already than what
 * held then. Somebody's first contract has nothing to change; a role changes no fact, nor does pay that no policy asks for.
 */
export function hasToWait(
  contract: StoredContract,
  { agreements, payRate }: Accompanying,
  roster: StaffRoster,
): boolean {
  const { staffMemberId, validFrom } = contract;
  const lastWorkday = roster.lastWorkdays.get(staffMemberId);
  if (lastWorkday === undefined || !roster.contracted.has(staffMemberId)) return false;
  const known = roster.contracts.get(dated(contract));
  if (known !== undefined && isSameTerms(known, contract)) {
    if (agreements.length === 0 && (payRate === null || !roster.isRateRead)) return false;
  }
  const reachesBack = validFrom <= (firstStart(staffMemberId, roster) ?? validFrom);
  return reachesBack || validFrom <= lastWorkday;
}

const isSameTerms = (one: StoredContract, other: StoredContract): boolean =>
  one.homeSiteId === other.homeSiteId &&
  one.weeklySeconds === other.weeklySeconds &&
  one.payBasis === other.payBasis &&
  one.timekeeping === other.timekeeping &&
  one.validTo === other.validTo;

function firstStart(staffMemberId: string, roster: StaffRoster): CivilDate | undefined {
  return Array.from(roster.contracts.values())
    .filter((contract) => contract.staffMemberId === staffMemberId)
    .map((contract) => contract.validFrom)
    .toSorted()[0];
}
