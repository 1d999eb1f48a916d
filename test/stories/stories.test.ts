import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '../../server/database/queryable.js';
import type { FileKind } from '../../server/ingest/formats/format.js';
import { latestPolicy } from '../../server/domain/overtime/policy-registry.js';
import { importFile } from '../../server/ingest/import-file.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { readAnswer } from './read-answer.js';
import { linesOf, stories, type Story, type StoryTable } from './story-file.js';

/*
 * Runs every page of this folder: its files go through ingest, one organization a story, and every expected table must
 * be what the facts say, row by row.
 */

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-stories-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

describe.each(stories().map((story, index) => ({ ...story, index })))('$title', (story) => {
  let organizationId: string;

  beforeAll(async () => {
    organizationId = `57000000-0000-4000-8000-${String(story.index).padStart(12, '0')}`;
    const sql = 'insert into organization (id, name) values ($1, $2)';
    await rowsOf(database.pool, sql, [organizationId, story.title]);
    await importAll(story, organizationId);
  }, 60_000);

  it.each(story.expected.map((table) => ({ table, name: table.name })))('has these $name', async ({ table }) => {
    expect(await readAnswer(database.pool, organizationId, table)).toEqual(linesOf(table));
  });
});

async function importAll(story: Story, organizationId: string): Promise<void> {
  for (const table of story.files) {
    if (table.name === 'policies') await assignPolicies(table, organizationId);
    else await importTable(table, organizationId);
  }
}

/** Rows of `policy,from`: in force at every site, in the version this build knows last. */
async function assignPolicies(table: StoryTable, organizationId: string): Promise<void> {
  for (const line of linesOf(table)) {
    const [policy = '', from = ''] = line.split(',');
    const sql = `insert into policy_assignment (organization_id, id, policy_id, policy_version, valid_from)
      values ($1, gen_random_uuid(), $2, $3, $4)`;
    await rowsOf(database.pool, sql, [organizationId, policy, latestPolicy(policy)?.version, from]);
  }
}

async function importTable(table: StoryTable, organizationId: string): Promise<void> {
  const path = join(folder, `${table.name}.csv`);
  writeFileSync(path, table.text);
  await importFile(database, {
    path,
    fileName: `${table.name}.csv`,
    companion: null,
    kind: table.name as FileKind,
    source: table.name,
    organization: organizationId,
    site: null,
    zone: null,
    mapping: null,
    staff: null,
    dateOrder: null,
    // Every day of the story counts, the last one of its file included.
    completeUntil: '2026-12-31',
    covers: null,
    mealRecording: table.text.includes(',MEAL,') ? 'PUNCHED' : null,
    delivery: { is: 'WHOLE' },
    isDryRun: false,
    loginId: null,
  });
}
