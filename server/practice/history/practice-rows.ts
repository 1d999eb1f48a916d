import type { Queryable } from '../../database/queryable.js';
import { upsertRows } from '../../database/insert-rows.query.js';
import { activityCategoryTable, type ActivityCategory } from '../activity-category.table.js';
import { activityTable, type Activity } from '../activity.table.js';
import { contractAgreementTable, type StoredAgreement } from '../contract-agreement.table.js';
import { contractTable, type StoredContract } from '../contract.table.js';
import { membershipTable, type StoredMembership } from '../membership.table.js';
import { payRateTable, type StoredPayRate } from '../pay/pay-rate.table.js';
import { readPayRates } from '../pay/pay-rates.query.js';
import { employmentTable, type StoredEmployment } from '../staffing/employment.table.js';
import { credentialTable, type StoredCredential } from '../staffing/credential.table.js';
import { budgetedPositionTable, type StoredPosition } from '../staffing/budgeted-position.table.js';
import { providerTable, type StoredProvider } from '../staffing/provider.table.js';
import { readCredentials, readEmployments, readPositions, readProviders } from '../staffing/staffing-lists.query.js';
import { siteTable, type Site } from '../site.table.js';
import { staffMemberTable, type StaffMember } from '../staff-member.table.js';
import { waitingContractTable, type WaitingContract } from '../waiting-contract.table.js';
import { teamTable, type Team } from '../team.table.js';
import {
  readActivities,
  readActivityCategories,
  readAgreements,
  readContracts,
  readMemberships,
  readSites,
  readStaffMembers,
  readTeams,
  readWaitingContracts,
} from '../upsert/known-practice.query.js';

/** A row of each table that lists of the practice are read into. */
export interface PracticeRowOf {
  readonly site: Site;
  readonly team: Team;
  readonly staff_member: StaffMember;
  readonly contract: StoredContract;
  readonly waiting_contract: WaitingContract;
  readonly contract_agreement: StoredAgreement;
  readonly pay_rate: StoredPayRate;
  readonly membership: StoredMembership;
  readonly activity: Activity;
  readonly activity_category: ActivityCategory;
  readonly employment: StoredEmployment;
  readonly credential: StoredCredential;
  readonly budgeted_position: StoredPosition;
  readonly provider: StoredProvider;
}

export type PracticeTableName = keyof PracticeRowOf;

/** Tables in the order in which their rows refer to each other: what is referred to comes first. */
export const PRACTICE_TABLES = [
  'site',
  'team',
  'staff_member',
  'contract',
  'waiting_contract',
  'contract_agreement',
  'pay_rate',
  'membership',
  'activity',
  'activity_category',
  'employment',
  'credential',
  'budgeted_position',
  'provider',
] as const satisfies readonly PracticeTableName[];

type Readers = {
  readonly [Table in PracticeTableName]: (
    database: Queryable,
    organizationId: string,
  ) => Promise<PracticeRowOf[Table][]>;
};

const READERS: Readers = {
  site: readSites,
  team: readTeams,
  staff_member: readStaffMembers,
  contract: readContracts,
  waiting_contract: readWaitingContracts,
  contract_agreement: readAgreements,
  pay_rate: readPayRates,
  membership: readMemberships,
  activity: readActivities,
  activity_category: readActivityCategories,
  employment: readEmployments,
  credential: readCredentials,
  budgeted_position: readPositions,
  provider: readProviders,
};

/** The rows of some tables of an organization, by `keyOf`. */
export type PracticeSnapshot = ReadonlyMap<PracticeTableName, ReadonlyMap<string, object>>;

export async function readPracticeRows(
  database: Queryable,
  organizationId: string,
  tables: readonly PracticeTableName[],
): Promise<PracticeSnapshot> {
  const snapshot = new Map<PracticeTableName, ReadonlyMap<string, object>>();
  for (const table of tables) {
    const rows = await READERS[table](database, organizationId);
    snapshot.set(table, new Map(rows.map((row) => [keyOf(row), row])));
  }
  return snapshot;
}

/** What tells a row from the others of its table: its id; of a category, activity and day. */
const keyOf = (row: { readonly id: string } | ActivityCategory): string =>
  'id' in row ? row.id : `${row.activityId} ${row.validFrom}`;

/** Puts rows back as they were. */
export async function restorePracticeRows(
  database: Queryable,
  table: PracticeTableName,
  rows: readonly object[],
): Promise<void> {
  await RESTORERS[table](database, rows);
}

const RESTORERS: Readonly<Record<PracticeTableName, (database: Queryable, rows: readonly object[]) => Promise<void>>> =
  {
    site: (database, rows) => upsertRows(database, siteTable, rows as readonly Site[]),
    team: (database, rows) => upsertRows(database, teamTable, rows as readonly Team[]),
    staff_member: (database, rows) => upsertRows(database, staffMemberTable, rows as readonly StaffMember[]),
    contract: (database, rows) => upsertRows(database, contractTable, rows as readonly StoredContract[]),
    waiting_contract: (database, rows) =>
      upsertRows(database, waitingContractTable, rows as readonly WaitingContract[]),
    contract_agreement: (database, rows) =>
      upsertRows(database, contractAgreementTable, rows as readonly StoredAgreement[]),
    pay_rate: (database, rows) => upsertRows(database, payRateTable, rows as readonly StoredPayRate[]),
    membership: (database, rows) => upsertRows(database, membershipTable, rows as readonly StoredMembership[]),
    activity: (database, rows) => upsertRows(database, activityTable, rows as readonly Activity[]),
    activity_category: (database, rows) =>
      upsertRows(database, activityCategoryTable, rows as readonly ActivityCategory[]),
    employment: (database, rows) => upsertRows(database, employmentTable, rows as readonly StoredEmployment[]),
    credential: (database, rows) => upsertRows(database, credentialTable, rows as readonly StoredCredential[]),
    budgeted_position: (database, rows) =>
      upsertRows(database, budgetedPositionTable, rows as readonly StoredPosition[]),
    provider: (database, rows) => upsertRows(database, providerTable, rows as readonly StoredProvider[]),
  };
