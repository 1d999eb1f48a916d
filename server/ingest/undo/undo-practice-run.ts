import type pg from 'pg';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { markReach } from '../../ledger/mark-reach.js';
import { isSameRow } from '../../practice/history/practice-changes.js';
import {
  deletePracticeHistory,
  deletePracticeRows,
  practiceHistoryOf,
  type PracticeChange,
} from '../../practice/history/practice-history.query.js';
import {
  PRACTICE_TABLES,
  readPracticeRows,
  restorePracticeRows,
  type PracticeTableName,
} from '../../practice/history/practice-rows.js';
import type { Reach } from '../../practice/upsert/row-outcome.js';
import { forgetActivities, forgetPeople, forgetSites } from './forget.query.js';
import { listToldAgain } from './undo.query.js';
import { referencesTo, type ReferredTable } from './references.query.js';

const REFERRED: readonly ReferredTable[] = ['site', 'team', 'staff_member', 'activity'];

const FORGET = { site: forgetSites, staff_member: forgetPeople, activity: forgetActivities, team: async () => {} };

/** Taking back is not possible: the transaction that tried is rolled back, and this says why. */
export class StillNeeded extends Error {
  constructor(readonly problem: InputProblem) {
    super(problem.code);
  }
}

/**
 * Takes back what a list of sites, teams, staff or activities brought: new rows go, changed ones are what they were, and
 * the weeks that depend on them are marked. Belongs into one transaction.
 *
 * @throws StillNeeded when anything was changed since or refers to what would go; the transaction must be rolled back
 */
export async function undoPracticeRun(client: pg.ClientBase, organizationId: string, runId: string): Promise<void> {
  const changes = await practiceHistoryOf(client, organizationId, runId);
  await refuseIfChangedSince(client, organizationId, changes);
  await refuseIfToldAgain(client, organizationId, runId, changes);
  await markReach(client, organizationId, reachOf(changes));
  for (const table of PRACTICE_TABLES.toReversed()) {
    const added = changes.filter((change) => change.table === table && change.before === null).map(({ key }) => key);
    if (added.length > 0) await takeOut(client, organizationId, runId, table, added);
  }
  for (const table of PRACTICE_TABLES) {
    const old = changes.flatMap((change) => (change.table === table && change.before !== null ? [change.before] : []));
    await restorePracticeRows(client, table, old);
  }
  await deletePracticeHistory(client, organizationId, runId);
}

async function refuseIfChangedSince(
  client: pg.ClientBase,
  organizationId: string,
  changes: readonly PracticeChange[],
): Promise<void> {
  const tables = PRACTICE_TABLES.filter((table) => changes.some((change) => change.table === table));
  const now = await readPracticeRows(client, organizationId, tables);
  const isAsLeft = ({ table, key, after }: PracticeChange): boolean => {
    const row = now.get(table)?.get(key);
    return row !== undefined && isSameRow(row, after);
  };
  const changed = new Set(changes.filter((change) => !isAsLeft(change)).map(({ table }) => NAMES[table]));
  if (changed.size === 0) return;
  throw new StillNeeded(
    inputProblem(
      'BUILT_UPON',
      `Rows of this list were changed since (${[...changed].join(', ')}): undo that first.`,
      'id',
    ),
  );
}

/** What a later list has as well is that list's too: it must not go, nor what it says. */
async function refuseIfToldAgain(
  client: pg.ClientBase,
  organizationId: string,
  runId: string,
  changes: readonly PracticeChange[],
): Promise<void> {
  const ids = changes.flatMap(({ table, key, after }) => {
    if (table === 'activity_category') return [(after as { readonly activityId: string }).activityId];
    return OF_STAFF.includes(table) ? [(after as { readonly staffMemberId: string }).staffMemberId] : [key];
  });
  const fileName = await listToldAgain(client, organizationId, runId, [...new Set(ids)]);
  if (fileName === null) return;
  throw new StillNeeded(
    inputProblem('BUILT_UPON', `A later list (${fileName}) has rows of this one as well: undo that first.`, 'id'),
  );
}

const OF_STAFF: readonly PracticeTableName[] = ['contract', 'waiting_contract', 'membership'];

const NAMES: Readonly<Record<PracticeTableName, string>> = {
  site: 'sites',
  team: 'teams',
  staff_member: 'staff',
  contract: 'contracts',
  waiting_contract: 'contracts that wait to be accepted',
  contract_agreement: 'agreements',
  pay_rate: 'pay rates',
  membership: 'memberships',
  activity: 'activities',
  activity_category: 'categories',
  employment: 'employments',
  credential: 'credentials',
  budgeted_position: 'budgeted positions',
  provider: 'providers',
};

async function takeOut(
  client: pg.ClientBase,
  organizationId: string,
  runId: string,
  table: PracticeTableName,
  keys: readonly string[],
): Promise<void> {
  const referred = REFERRED.find((each) => each === table);
  if (referred !== undefined) {
    const references = await referencesTo(client, organizationId, referred, keys, runId);
    if (references.length > 0) {
      const what = [...new Set(references.map((reference) => reference.what))].join(', ');
      throw new StillNeeded(
        inputProblem(
          'BUILT_UPON',
          `What this list brought is still needed by ${what}: undo what brought those first.`,
          'id',
        ),
      );
    }
    await FORGET[referred](client, organizationId, keys);
  }
  await deletePracticeRows(client, organizationId, table, keys);
}

/** Whose facts follow from the changed rows: those of people with other terms, activities with other categories, moved sites. */
function reachOf(changes: readonly PracticeChange[]): Reach[] {
  const rowsIn = <Row>(...tables: readonly PracticeTableName[]): Row[] =>
    changes.filter(({ table }) => tables.includes(table)).map(({ after }) => after as Row);
  const staffMemberIds = rowsIn<{ staffMemberId: string }>('contract', 'contract_agreement', 'membership').map(
    (row) => row.staffMemberId,
  );
  const siteIds = changes.filter(({ table, before }) => table === 'site' && before !== null).map(({ key }) => key);
  const categories = rowsIn<{ activityId: string; validFrom: string }>('activity_category');
  return [
    ...(staffMemberIds.length === 0
      ? []
      : [{ of: 'PEOPLE', staffMemberIds: [...new Set(staffMemberIds)], from: null } as const]),
    ...(siteIds.length === 0 ? [] : [{ of: 'SITES', siteIds } as const]),
    ...categories.map(({ activityId, validFrom }) => ({ of: 'ACTIVITY', activityId, from: validFrom }) as const),
  ];
}
