import type pg from 'pg';
import { markReach } from '../../ledger/mark-reach.js';
import { practiceChanges } from '../../practice/history/practice-changes.js';
import { insertPracticeHistory, type PracticeChange } from '../../practice/history/practice-history.query.js';
import {
  readPracticeRows,
  type PracticeRowOf,
  type PracticeSnapshot,
  type PracticeTableName,
} from '../../practice/history/practice-rows.js';
import type { UpsertResult } from '../../practice/upsert/row-outcome.js';
import { upsertCredentials } from '../../practice/staffing/upsert-credentials.js';
import { upsertEmployments } from '../../practice/staffing/upsert-employments.js';
import { upsertPositions } from '../../practice/staffing/upsert-positions.js';
import { upsertProviders } from '../../practice/staffing/upsert-providers.js';
import { upsertActivities } from '../../practice/upsert/upsert-activities.js';
import { upsertSites } from '../../practice/upsert/upsert-sites.js';
import { upsertStaff } from '../../practice/upsert/upsert-staff.js';
import { upsertTeams } from '../../practice/upsert/upsert-teams.js';
import { RowRejection } from '../formats/format.js';
import type {
  ActionDraft,
  ActivityDraft,
  CredentialDraft,
  EmploymentDraft,
  PersonDraft,
  PositionDraft,
  PracticeDraft,
  PracticeTable,
  ProviderDraft,
  SiteDraft,
  StaffDraft,
  TeamDraft,
} from '../formats/practice-drafts.js';
import type { ActivityRegistry } from '../identity/activity-registry.js';
import type { StaffRegistry } from '../identity/staff-registry.js';
import { saveProgress } from '../runs/run.query.js';
import { introduceActions } from './introduce-actions.js';
import { introducePeople } from './introduce-people.js';
import type { ReadRow } from './read-row.js';
import { insertRejectedRows, type RejectedRow } from './rejected-rows.query.js';
import { insertToldAgain } from './told-again.query.js';
import type { RowTally } from './row-outcomes.js';
import type { Transact } from './transact.js';

export interface PracticeSetting {
  readonly client: pg.ClientBase;
  readonly transact: Transact;
  readonly organizationId: string;
  readonly runId: string;
  readonly table: PracticeTable;
  readonly tally: RowTally;
  /** Who the people of the file are, where it names people. */
  readonly staff?: StaffRegistry;
  /** What its activities are, where it tells what can be done. */
  readonly activities?: ActivityRegistry;
}

/** Which tables the rows of a list go to. */
const TABLES_WRITTEN: Readonly<Record<PracticeTable, readonly PracticeTableName[]>> = {
  site: ['site'],
  team: ['team'],
  staff_member: ['staff_member', 'contract', 'waiting_contract', 'contract_agreement', 'pay_rate', 'membership'],
  activity: ['activity', 'activity_category'],
  employment: ['employment'],
  credential: ['credential'],
  budgeted_position: ['budgeted_position'],
  provider: ['provider'],
  person: ['staff_member'],
  action: ['activity', 'activity_category'],
};

/**
 * Stores a chunk of sites, teams, staff, activities or staffing: by key, never deleting, with the weeks that change in effect and
 * with every row as it was before and is now, so that the run can be undone.
 */
export async function storePractice(rows: readonly ReadRow<PracticeDraft>[], setting: PracticeSetting): Promise<void> {
  const { client, organizationId, tally } = setting;
  await setting.transact(async () => {
    const accepted = rows.flatMap(({ line, place, result }) =>
      result instanceof RowRejection ? [] : result.map((draft) => ({ line, place, draft })),
    );
    const drafts = accepted.map(({ draft }) => draft);
    const tables = TABLES_WRITTEN[setting.table];
    const before = await readPracticeRows(client, organizationId, tables);
    const { outcomes, reach } = await upsert(setting, drafts);
    const after = await readPracticeRows(client, organizationId, tables);
    const changes = practiceChanges(before, after).filter((change) => isOfThisList(change, setting.table));
    await insertPracticeHistory(client, organizationId, setting.runId, changes);
    await markReach(client, organizationId, reach);
    const rejected: RejectedRow[] = rows.flatMap(({ line, place, text, original, result }) =>
      result instanceof RowRejection
        ? [{ ...rejection({ line, place }, text, result.field, result.reason), original }]
        : [],
    );
    for (const [index, outcome] of outcomes.entries()) {
      const from = accepted[index] ?? NOWHERE;
      if (outcome.outcome !== 'REJECTED') tally.count(OUTCOMES[outcome.outcome], from.line);
      else rejected.push(rejection(from, drafts[index]?.key ?? '', outcome.field, outcome.reason));
    }
    const toldAgain = accepted.flatMap(({ line, draft }, index) => {
      const outcome = outcomes[index];
      return outcome?.outcome === 'SAME' ? idsOf(draft, after, outcome.id).map((id) => ({ id, line })) : [];
    });
    await insertToldAgain(client, organizationId, setting.runId, setting.table, toldAgain);
    for (const row of rejected) tally.countRejected(row.line, row);
    await insertRejectedRows(client, organizationId, setting.runId, rejected);
    await saveProgress(client, organizationId, setting.runId, tally.counts);
  });
}

/** Placeholders are nobody's list: as those of every file they stay while anything names them. */
const isOfThisList = ({ before }: PracticeChange, table: PracticeTable): boolean =>
  table !== 'person' || before !== null;

/** The id of what a row of the list is about; placeholders are nobody's list. */
function idsOf({ table, key }: PracticeDraft, practice: PracticeSnapshot, id: string | undefined): string[] {
  if (id !== undefined) return [id];
  if (table === 'person' || table === 'action') return [];
  for (const [known, row] of practice.get(table) ?? []) if ((row as PracticeRowOf['site']).key === key) return [known];
  return [];
}

const OUTCOMES = { NEW: 'new', CHANGED: 'changed', SAME: 'same' } as const;

const NOWHERE = { line: 0, place: null };

const rejection = (
  { line, place }: Pick<ReadRow, 'line' | 'place'>,
  text: string,
  field: string | null,
  reason: string,
) => ({
  line,
  place,
  text,
  field,
  reason,
  feed: null,
  staffMemberId: null,
  siteId: null,
  workday: null,
  original: null,
});

/** All drafts handed over at once are of one table. */
function upsert(
  { client, organizationId, table, staff, activities }: PracticeSetting,
  drafts: readonly PracticeDraft[],
): Promise<UpsertResult> {
  switch (table) {
    case 'site':
      return upsertSites(client, organizationId, drafts as readonly SiteDraft[]);
    case 'team':
      return upsertTeams(client, organizationId, drafts as readonly TeamDraft[]);
    case 'staff_member':
      return upsertStaff(client, organizationId, drafts as readonly StaffDraft[]);
    case 'activity':
      return upsertActivities(client, organizationId, drafts as readonly ActivityDraft[]);
    case 'employment':
      return upsertEmployments(client, organizationId, drafts as readonly EmploymentDraft[]);
    case 'credential':
      return upsertCredentials(client, organizationId, drafts as readonly CredentialDraft[]);
    case 'budgeted_position':
      return upsertPositions(client, organizationId, drafts as readonly PositionDraft[]);
    case 'provider':
      return upsertProviders(client, organizationId, drafts as readonly ProviderDraft[]);
    case 'action':
      if (activities === undefined) throw new Error('a file that tells actions has a registry of them');
      return introduceActions(client, organizationId, activities, drafts as readonly ActionDraft[]);
    default:
      if (staff === undefined) throw new Error('a file that names people has a registry of them');
      return introducePeople(client, organizationId, staff, drafts as readonly PersonDraft[]);
  }
}
