import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rebuildFacts } from '../../../server/facts/rebuild-facts.js';
import { undoImportRun } from '../../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { allFacts } from '../../facts/stored-facts.js';
import { TestPractice } from '../practice-of-a-test.js';

const SITES = 'key,name,zone\nmain,Main,America/Chicago\nnorth,North,America/Denver\n';
const TEAMS = 'key,name,site\nred,Red,main\n';
const STAFF =
  'key,name,site,team,timekeeping,agreements,from\nann,Ann,main,red,CLOCK,first meal waived;four tens,2026-01-01\nben,Ben,main,red,CLOCK,,2026-01-01\n';
const ACTIVITIES = 'key,name,category\nrooming,Rooming,CLINICAL\ncalls,Calls,ADMINISTRATIVE\n';
const LOGS =
  'staff,activity,start,end\nann,rooming,2026-03-02T08:00,2026-03-02T12:00\nann,faxes,2026-03-02T12:00,2026-03-02T13:00\n';
const PUNCHES = 'staff,start,end\nann,2026-03-02T08:00,2026-03-02T16:00\neve,2026-03-02T08:00,2026-03-02T16:00\n';

const TABLES = [
  'site',
  'team',
  'staff_member',
  'contract',
  'contract_agreement',
  'membership',
  'activity',
  'activity_category',
];
const REMEMBERED = ['staff_alias', 'activity_alias', 'stale_week', 'practice_history', 'work_day'];

describe('undoing', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });
  beforeEach(async () => {
    practice?.close();
    await database.pool.query('truncate organization cascade');
    practice = await TestPractice.open(database);
  });

  const load = async (content: string, kind: string, source = 'practice') =>
    (await practice.load(content, { kind, source })).runId;
  const undo = (runId: string) => undoImportRun(database, practice.organizationId, runId);
  const rowsOf = async (tables: readonly string[]) =>
    Object.fromEntries(
      await Promise.all(
        tables.map(async (table) => {
          const rows = await practice.rows<{ row: object }>(
            `select to_jsonb(t) as row from ${table} as t where organization_id = $1 order by 1`,
          );
          return [table, rows.map(({ row }) => row)] as const;
        }),
      ),
    );
  const expectFactsLikeRebuilt = async () => {
    const incremental = await allFacts(database.pool);
    await rebuildFacts(database, practice.organizationId);
    expect(incremental).toEqual(await allFacts(database.pool));
  };

  it('lists, the last one first, leaves an empty practice', async () => {
    const empty = await rowsOf([...TABLES, ...REMEMBERED]);
    const runs = [
      await load(SITES, 'sites'),
      await load(TEAMS, 'teams'),
      await load(STAFF, 'staff'),
      await load(ACTIVITIES, 'activities'),
      await load(LOGS, 'task-logs', 'tracker'),
    ];
    for (const runId of runs.toReversed()) expect(await undo(runId)).toBeNull();
    expect(await rowsOf([...TABLES, ...REMEMBERED])).toEqual(empty);
    const states = await practice.rows('select distinct state from import_run where organization_id = $1');
    expect(states).toEqual([{ state: 'UNDONE' }]);
  });

  it('is refused, naming what needs the list, and changes nothing', async () => {
    const [sites, teams, staff, activities] = [
      await load(SITES, 'sites'),
      await load(TEAMS, 'teams'),
      await load(STAFF, 'staff'),
      await load(ACTIVITIES, 'activities'),
    ];
    await load(LOGS, 'task-logs', 'tracker');
    const before = await rowsOf([...TABLES, ...REMEMBERED]);
    const message = async (runId: string) => (await undo(runId))?.message;
    expect(await message(sites)).toContain('still needed by contracts, sources, teams');
    expect(await message(teams)).toContain('still needed by memberships');
    expect(await message(staff)).toContain('still needed by task logs');
    expect(await message(activities)).toContain('still needed by task logs');
    expect(await rowsOf([...TABLES, ...REMEMBERED])).toEqual(before);
  });

  it('a corrected list brings back what it had changed, and the facts that followed', async () => {
    await load(SITES, 'sites');
    await load(TEAMS, 'teams');
    await load(STAFF, 'staff');
    await load(ACTIVITIES, 'activities');
    await load(LOGS, 'task-logs', 'tracker');
    await load(PUNCHES.replace('eve', 'ben'), 'clock-spans', 'clock');
    const before = await rowsOf(TABLES);
    const facts = await allFacts(database.pool);
    const corrected = [
      await load(SITES.replace('Chicago', 'New_York'), 'sites'),
      await load(
        STAFF.replace('ann,Ann,main,red,CLOCK', 'ann,Anna,main,,TASKS') + 'cay,Cay,north,,CLOCK,2026-01-01\n',
        'staff',
      ),
      await load(ACTIVITIES.replace('CLINICAL', 'COORDINATION'), 'activities'),
    ];
    await expectFactsLikeRebuilt();
    expect(await allFacts(database.pool)).not.toEqual(facts);
    for (const runId of corrected) expect(await undo(runId)).toBeNull();
    expect(await rowsOf(TABLES)).toEqual(before);
    await expectFactsLikeRebuilt();
    expect(await allFacts(database.pool)).toEqual(facts);
  });

  it('is refused while a later list has the same rows as well', async () => {
    await load(SITES, 'sites');
    const first = await load(ACTIVITIES, 'activities');
    const second = await load(ACTIVITIES, 'activities');
    expect((await undo(first))?.message).toContain('has rows of this one as well');
    expect(await undo(second)).toBeNull();
    expect(await undo(first)).toBeNull();
    expect(await practice.rows('select key from activity where organization_id = $1')).toEqual([]);
  });

  it('is refused when a later list changed the same rows, until that one is undone', async () => {
    await load(SITES, 'sites');
    await load(TEAMS, 'teams');
    const first = await load(STAFF, 'staff');
    const second = await load(STAFF.replaceAll('CLOCK', 'TASKS'), 'staff');
    expect((await undo(first))?.message).toContain('changed since (contracts)');
    expect(await undo(second)).toBeNull();
    expect(await undo(first)).toBeNull();
    expect((await rowsOf(['staff_member']))['staff_member']).toEqual([]);
  });

  it('a run removes the placeholders it made, unless another source needs them', async () => {
    await load(SITES, 'sites');
    await load(STAFF.replaceAll('red', ''), 'staff');
    const before = await rowsOf(TABLES);
    const punches = await load(PUNCHES, 'clock-spans', 'clock');
    const logs = await load(LOGS.replaceAll('ann', 'eve'), 'task-logs', 'tracker');
    expect(await undo(punches)).toBeNull();
    const names = await practice.rows<{ name: string }>(
      'select name from staff_member where organization_id = $1 and is_placeholder',
    );
    expect(names).toEqual([{ name: 'eve' }]);
    expect(await undo(logs)).toBeNull();
    const after = await rowsOf(TABLES);
    expect(after).toEqual(before);
    expect((await rowsOf(['work_day', 'stale_week']))['stale_week']).toEqual([]);
    expect((await rowsOf(['work_day']))['work_day']).toEqual([]);
  });
});
