import { upsertRows } from '../../database/insert-rows.query.js';
import type { Queryable } from '../../database/queryable.js';
import { contractAgreementTable, type StoredAgreement } from '../contract-agreement.table.js';
import { contractTable, type StoredContract } from '../contract.table.js';
import { membershipTable, type StoredMembership } from '../membership.table.js';
import { staffMemberTable, type StaffMember } from '../staff-member.table.js';
import { waitingContractTable, type WaitingContract } from '../waiting-contract.table.js';
import { agreementChanges, agreementsText } from './listed-agreements.js';
import { put, summaryOf, type Reach, type RowOutcome, type UpsertResult } from './row-outcome.js';
import {
  contractOf,
  dated,
  hasToWait,
  memberOf,
  membershipOf,
  readStaffRoster,
  type StaffRoster,
  type StaffRow,
} from './staff-roster.js';

/** What has to be written, each row once. */
interface Changes {
  readonly members: Map<string, StaffMember>;
  readonly contracts: Map<string, StoredContract>;
  readonly memberships: Map<string, StoredMembership>;
  readonly waiting: Map<string, WaitingContract>;
  readonly agreements: Map<string, StoredAgreement>;
}

/**
 * Adds and changes staff by key, and their contracts and memberships by first day; nothing is deleted. A line without a
 * last day holds until the next one begins. A row that names an unknown site or team is rejected and disturbs no other.
 * A contract that would change weeks which are worked already is kept waiting: those weeks stay until it is accepted.
 */
export async function upsertStaff(
  database: Queryable,
  organizationId: string,
  rows: readonly StaffRow[],
): Promise<UpsertResult> {
  const roster = await readStaffRoster(database, organizationId);
  const changes: Changes = {
    members: new Map(),
    contracts: new Map(),
    memberships: new Map(),
    waiting: new Map(),
    agreements: new Map(),
  };
  const outcomes = rows.map((row) => takeRow(row, organizationId, roster, changes));
  await upsertRows(database, staffMemberTable, [...changes.members.values()]);
  await upsertRows(database, contractTable, [...changes.contracts.values()]);
  await upsertRows(database, waitingContractTable, [...changes.waiting.values()]);
  await upsertRows(database, contractAgreementTable, [...changes.agreements.values()]);
  await upsertRows(database, membershipTable, [...changes.memberships.values()]);
  return { outcomes, reach: reachOf(changes) };
}

function takeRow(row: StaffRow, organizationId: string, roster: StaffRoster, changes: Changes): RowOutcome {
  const homeSiteId = roster.siteIds.get(row.siteKey);
  if (homeSiteId === undefined) return rejected('site', `there is no site ${row.siteKey}`);
  const teamId = row.teamKey === null ? null : roster.teamIds.get(row.teamKey);
  if (teamId === undefined) return rejected('team', `there is no team ${row.teamKey}`);
  const member = memberOf(row, organizationId, roster);
  const contract = contractOf(row, member, homeSiteId, roster);
  if (contract.validTo !== null && contract.validTo < contract.validFrom) {
    return rejected('to', 'the last day is before the first');
  }
  const agreed = agreementChanges(contract, row.agreements ?? [], [...roster.agreements.values()]);
  if (row.agreements !== null && 'dropped' in agreed) {
    return rejected(
      'agreements',
      `${agreed.dropped} is agreed on from this day on: its end is noted on the page Policies`,
    );
  }
  const agreements = row.agreements === null || 'dropped' in agreed ? [] : agreed.changed;
  const steps = [
    take(roster.members, changes.members, row.key, member),
    ...takeTerms(contract, row.agreements, agreements, roster, changes),
  ];
  if (teamId !== null) {
    const membership = membershipOf(contract, teamId, roster);
    steps.push(take(roster.memberships, changes.memberships, dated(membership), membership));
  }
  return { outcome: summaryOf(steps) };
}

/** Contract and agreements come into force together, or wait together. */
function takeTerms(
  contract: StoredContract,
  named: StaffRow['agreements'],
  agreements: readonly StoredAgreement[],
  roster: StaffRoster,
  changes: Changes,
) {
  if (hasToWait(contract, agreements, roster)) {
    const waiting = { ...contract, agreements: agreements.length === 0 ? null : agreementsText(named) };
    return [take(roster.waiting, changes.waiting, dated(contract), waiting)];
  }
  return [
    take(roster.contracts, changes.contracts, dated(contract), contract),
    ...agreements.map((each) => take(roster.agreements, changes.agreements, each.id, each)),
  ];
}

function take<Row extends object>(known: Map<string, Row>, changed: Map<string, Row>, key: string, row: Row) {
  const outcome = put(known, key, row);
  if (outcome !== 'SAME') changed.set(key, row);
  return outcome;
}

const rejected = (field: string, reason: string): RowOutcome => ({ outcome: 'REJECTED', field, reason });

/** Terms reach from their first day on, and since ever where they are the first ones: days before use the nearest. */
function reachOf(changes: Changes): Reach[] {
  const people = new Set(
    [...changes.contracts.values(), ...changes.memberships.values(), ...changes.agreements.values()].map(
      (row) => row.staffMemberId,
    ),
  );
  return people.size === 0 ? [] : [{ of: 'PEOPLE', staffMemberIds: [...people], from: null }];
}
