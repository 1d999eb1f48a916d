import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Queryable } from '../database/queryable.js';
import { switchedTasks } from '../domain/own-log/switched-tasks.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import { importFile, type ImportDatabase } from '../ingest/import-file.js';
import { importOptionsOf } from '../ingest/runs/import-call.js';
import { activityKeys, markDelivered, switchesFrom, undelivered, type Undelivered } from './task-switches.query.js';

/** The source under which what staff members log of themselves stands in the ledger. */
export const OWN_LOG = 'own-log';
const HEADER = 'id,staff,activity,start,end,site';

/**
 * Brings what staff members tapped into the ledger, as task logs of the source `own-log`: one run for each organization. What
 * was brought already is the same again; a task whose end moved has a new version. After a crash it is done once more.
 */
export async function deliverOwnLogs(database: ImportDatabase, now: EpochSeconds): Promise<void> {
  const people = await undelivered(database.pool);
  for (const [organizationId, group] of Map.groupBy(people, (person) => person.organizationId)) {
    const lines: string[] = [];
    for (const person of group) lines.push(...(await linesOf(database.pool, person, now)));
    if (lines.length > 0) await load(database, organizationId, lines);
    const ids = group.flatMap((person) => person.ids);
    await markDelivered(database.pool, organizationId, ids);
  }
}

/** The tasks that switches from the earliest new one on come to; their ids are those of the switches. */
async function linesOf(database: Queryable, person: Undelivered, now: EpochSeconds): Promise<string[]> {
  const { organizationId, staffMemberId, staffKey, siteKey, from } = person;
  const { tasks } = switchedTasks(await switchesFrom(database, organizationId, staffMemberId, from), now);
  const keys = await activityKeys(database, organizationId, [...new Set(tasks.map(({ activityId }) => activityId))]);
  return tasks.map(({ id, activityId, startedAt, endedAt }) =>
    [id, staffKey, keys.get(activityId) ?? '', momentOf(startedAt), momentOf(endedAt), siteKey ?? '']
      .map(quoted)
      .join(','),
  );
}

async function load(database: ImportDatabase, organizationId: string, lines: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-own-log-'));
  try {
    const path = join(folder, 'own-log.csv');
    await writeFile(path, `${HEADER}\n${lines.join('\n')}\n`, { mode: 0o600 });
    const options = importOptionsOf({
      path,
      fileName: 'what staff members logged',
      kind: 'task-logs',
      source: OWN_LOG,
      organization: organizationId,
      delivery: { is: 'CHANGES', completeUntil: null },
      isDryRun: false,
      loginId: null,
    });
    await importFile(database, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const momentOf = (at: EpochSeconds): string => new Date(at * 1000).toISOString();

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
