import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { undoImportRun } from '../../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { countsOf, TestPractice } from '../practice-of-a-test.js';
import { json, Peer } from '../sources/peer.js';
import { PulledPractice } from '../sources/pulled-practice.js';
import { ann, appointment, auditEvent, bundleOf, encounter, linesOf, schedule, slot, task } from './fhir-samples.js';

const everything = [
  encounter('v1'),
  ann,
  appointment('a1'),
  task('t1'),
  auditEvent('e1'),
  schedule('s1', 'Practitioner/ann'),
  slot('1'),
  encounter('broken', { period: undefined }),
] as const;
const TABLES = ['visit', 'appointment', 'task_log', 'scheduled_shift', 'staff_member', 'staff_alias'] as const;

describe('FHIR in the ledger', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });

  const sizes = async (practice: TestPractice): Promise<number[]> => {
    const counted = TABLES.map((table) =>
      practice.rows<{ n: number }>(`select count(*)::int as n from ${table} where organization_id = $1`),
    );
    return (await Promise.all(counted)).map(([row]) => row?.n ?? -1);
  };

  it('goes to its tables, again is the same in any order and any chunks, and is taken back whole', async () => {
    const practice = await TestPractice.open(database);
    const first = await practice.load(bundleOf(...everything), { source: 'ehr' }, { chunkRows: 2 });
    // Seven tell something or are counted as nobody's time; the visit without a time is rejected.
    expect(countsOf(first)).toBe('6 new, 0 changed, 1 same, 1 rejected, 0 gone');
    expect(await sizes(practice)).toEqual([1, 1, 2, 1, 1, 2]);
    const again = await practice.load(linesOf(...everything.toReversed()), { source: 'ehr' });
    expect(countsOf(again)).toBe('0 new, 0 changed, 7 same, 1 rejected, 0 gone');
    for (const { runId } of [again, first])
      expect(await undoImportRun(database, practice.organizationId, runId)).toBeNull();
    expect(await sizes(practice)).toEqual([0, 0, 0, 0, 0, 0]);
    practice.close();
  });

  it('goes on where it was cut off, wherever that is, and comes to the same', async () => {
    for (const cut of [1, 3, 5, 7]) {
      const practice = await TestPractice.open(database);
      const onChunk = (stored: number): void => {
        if (stored >= cut) throw new Error('power cut');
      };
      const load = (listener: object) => practice.load(bundleOf(...everything), { source: 'ehr' }, listener);
      await expect(load({ chunkRows: 1, onChunk })).rejects.toThrow('power cut');
      const { counts } = await load({ chunkRows: 3 });
      expect([cut, counts.rows, counts.new + counts.changed + counts.same, counts.rejected]).toEqual([cut, 8, 7, 1]);
      expect(await sizes(practice)).toEqual([1, 1, 2, 1, 1, 2]);
      practice.close();
    }
  });

  it('tells changes: what a file leaves out stays, a new version of a resource replaces the old', async () => {
    const practice = await TestPractice.open(database);
    await practice.load(bundleOf(encounter('v1'), encounter('v2')), { source: 'ehr' });
    const later = await practice.load(bundleOf(encounter('v1', { status: 'cancelled' })), { source: 'ehr' });
    expect(countsOf(later)).toBe('0 new, 1 changed, 0 same, 0 rejected, 0 gone');
    practice.close();
  });

  it('lets a rejected visit go once it comes again with what it lacked, and waits again when that is undone', async () => {
    const practice = await TestPractice.open(database);
    const waiting = () =>
      practice.rows<{ code: string; line: number }>(
        `select code, line from rejected_row where organization_id = $1 and settled_at is null order by line`,
      );
    await practice.load(bundleOf(encounter('v1', { period: undefined }), encounter('v2', { period: undefined })), {
      source: 'ehr',
    });
    expect(await waiting()).toEqual([
      { code: 'NO_TIMES', line: 1 },
      { code: 'NO_TIMES', line: 2 },
    ]);
    const { runId } = await practice.load(bundleOf(encounter('v2')), { source: 'ehr' });
    expect(await waiting()).toEqual([{ code: 'NO_TIMES', line: 1 }]);
    await undoImportRun(database, practice.organizationId, runId);
    expect(await waiting()).toHaveLength(2);
    practice.close();
  });

  it('finds staff by e-mail, and never doubles her', async () => {
    const practice = await TestPractice.open(database);
    await practice.load('key,name,email\nann-e,Ann,ann@clinic.example\n', { source: 'staff' });
    await practice.load(bundleOf(encounter('v1')), { source: 'ehr' });
    expect(await practice.rows(`select key from staff_member where organization_id = $1 order by key`)).toHaveLength(2);
    // Now the EHR says who that is; the visit that named her before was of a placeholder, which waits to be mapped.
    const both = await TestPractice.open(database);
    await both.load('key,name,email\nann-e,Ann,ann@clinic.example\n', { source: 'staff' });
    await both.load(linesOf(encounter('v1'), ann), { source: 'ehr' });
    expect(await both.rows(`select key, name from staff_member where organization_id = $1`)).toEqual([
      { key: 'ann-e', name: 'Ann' },
    ]);
    practice.close();
    both.close();
  });

  it('with audit records alone leaves logged time unknown: moments have no length', async () => {
    const practice = await TestPractice.open(database);
    await practice.load('staff,in,out\nann,2026-03-02T08:00,2026-03-02T16:00\n', { source: 'clock' });
    await practice.load('key,name,email\nann,Ann,ann@clinic.example\n', { source: 'staff' });
    await practice.load(bundleOf(ann, auditEvent('e1'), auditEvent('e2', { recorded: '2026-03-04T15:00:00Z' })), {
      source: 'ehr',
    });
    expect(
      await practice.rows(`select worked_seconds::int as worked, unlogged_seconds as unlogged from work_day
        where organization_id = $1`),
    ).toEqual([{ worked: 28_800, unlogged: null }]);
    expect(await practice.rows(`select feeds from source where organization_id = $1 and key = 'ehr'`)).toEqual([
      { feeds: [] },
    ]);
    practice.close();
  });

  it('maps recorded actions by the default for EHR actions, and tasks by nothing but people', async () => {
    const practice = await TestPractice.open(database);
    await practice.load(bundleOf(auditEvent('e1'), task('t1')), { source: 'ehr' });
    expect(
      await practice.rows(
        `select name, category from activity left join activity_category as mapping
           on mapping.organization_id = $1 and mapping.activity_id = activity.id
         where activity.organization_id = $1 order by name`,
      ),
    ).toEqual([
      { name: 'Chart opened', category: 'CLINICAL' },
      { name: 'Rooming', category: null },
    ]);
    practice.close();
  });

  it('comes from a FHIR server by itself, page by page, and its next pull changes what has changed', async () => {
    const peer = await Peer.open();
    const pulled = await PulledPractice.open(database, [peer.host]);
    const page = (resources: readonly object[], next?: string): object => ({
      resourceType: 'Bundle',
      type: 'searchset',
      link: next === undefined ? [] : [{ relation: 'next', url: next }],
      entry: resources.map((resource) => ({ resource, search: { mode: resource === ann ? 'include' : 'match' } })),
    });
    const none = json(page([]));
    peer.on(
      '/fhir/Encounter',
      json(page([encounter('v1'), ann], `${peer.address}/fhir?page=2`)),
      json(page([encounter('v1', { status: 'cancelled' })])),
    );
    peer.on('/fhir?page=2', json(page([encounter('v2'), ann])));
    peer.on('/fhir/Appointment', json(page([appointment('a1')])), none);
    const sourceId = await pulled.source({
      kind: 'FHIR',
      address: `${peer.address}/fhir`,
      searches: ['Encounter?_include=Encounter:practitioner', 'Appointment'],
    });
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(await pulled.pull(sourceId)).toBe('NEW_DATA');
    expect(await pulled.runs()).toMatchObject([
      { state: 'FINISHED', new: 4, changed: 0 },
      { state: 'FINISHED', new: 0, changed: 1, gone: 0 },
    ]);
    pulled.close();
    await peer.close();
  });
});
