import { upsertRows } from '../../database/insert-rows.query.js';
import type { Queryable } from '../../database/queryable.js';
import type { PayTerms } from '../../domain/pay/pay-terms.js';
import { contractAgreementTable, type StoredAgreement } from '../contract-agreement.table.js';
import { contractTable, type StoredContract } from '../contract.table.js';
import { isPayProblem, payTermsOf } from '../pay/listed-pay.js';
import { payRateTable, type StoredPayRate } from '../pay/pay-rate.table.js';
import { payRateId, sealedAs } from '../pay/sealed-pay.js';
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
  type Accompanying,
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
  readonly payRates: Map<string, StoredPayRate>;
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
    payRates: new Map(),
  };
  const outcomes = rows.map((row) => takeRow(row, organizationId, roster, changes));
  await upsertRows(database, staffMemberTable, [...changes.members.values()]);
  await upsertRows(database, contractTable, [...changes.contracts.values()]);
  await upsertRows(database, waitingContractTable, [...changes.waiting.values()]);
  await upsertRows(database, contractAgreementTable, [...changes.agreements.values()]);
  await upsertRows(database, payRateTable, [...changes.payRates.values()]);
  await upsertRows(database, membershipTable, [...changes.memberships.values()]);
  return { outcomes, reach: reachOf(changes, roster) };
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
  const pay = row.pay === null ? null : payTermsOf(row.pay, contract);
  if (pay !== null && isPayProblem(pay)) return rejected(pay.field, pay.reason);
  const payRate = pay === null ? null : payRateOf(pay, contract, roster);
  const steps = [
    take(roster.members, changes.members, row.key, member),
    ...takeTerms(contract, row.agreements, { agreements, payRate }, roster, changes),
  ];
  if (teamId !== null) {
    const membership = membershipOf(contract, teamId, roster);
    steps.push(take(roster.memberships, changes.memberships, dated(membership), membership));
  }
  return { outcome: summaryOf(steps) };
}

/** The row of what the line pays, for the days of its contract; null where it is known so. */
function payRateOf(pay: PayTerms, contract: StoredContract, roster: StaffRoster): StoredPayRate | null {
  const { organizationId, staffMemberId, validFrom } = contract;
  const id = payRateId(organizationId, staffMemberId, validFrom);
  const known = roster.payRates.get(id);
  const sealed = sealedAs({ organizationId, id }, pay, known?.sealed ?? roster.waiting.get(dated(contract))?.sealedPay);
  const validTo = contract.validTo ?? known?.validTo ?? null;
  if (known !== undefined && known.sealed === sealed && known.validTo === validTo) return null;
  return { organizationId, id, staffMemberId, validFrom, validTo, sealed };
}

/** A contract and what comes with it come into force together, or wait together. */
function takeTerms(
  contract: StoredContract,
  named: StaffRow['agreements'],
  accompanying: Accompanying,
  roster: StaffRoster,
  changes: Changes,
) {
  const { agreements, payRate } = accompanying;
  if (hasToWait(contract, accompanying, roster)) {
    const agreed = agreements.length === 0 ? null : agreementsText(named);
    const waiting = { ...contract, agreements: agreed, sealedPay: payRate?.sealed ?? null };
    return [take(roster.waiting, changes.waiting, dated(contract), waiting)];
  }
  return [
    take(roster.contracts, changes.contracts, dated(contract), contract),
    ...agreements.map((each) => take(roster.agreements, changes.agreements, each.id, each)),
    ...(payRate === null ? [] : [take(roster.payRates, changes.payRates, payRate.id, payRate)]),
  ];
}

function take<Row extends object>(known: Map<string, Row>, changed: Map<string, Row>, key: string, row: Row) {
  const outcome = put(known, key, row);
  if (outcome !== 'SAME') changed.set(key, row);
  return outcome;
}

const rejected = (field: string, reason: string): RowOutcome => ({ outcome: 'REJECTED', field, reason });

/** Terms reach from their first day on, and since ever where they are the first ones: days before use the nearest. */
function reachOf(changes: Changes, { isRateRead }: StaffRoster): Reach[] {
  const { contracts, memberships, agreements, payRates } = changes;
  const people = new Set(
    [
      ...contracts.values(),
      ...memberships.values(),
      ...agreements.values(),
      ...(isRateRead ? payRates.values() : []),
    ].map((row) => row.staffMemberId),
  );
  return people.size === 0 ? [] : [{ of: 'PEOPLE', staffMemberIds: [...people], from: null }];
}
