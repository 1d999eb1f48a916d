import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportResult } from '../../server/ingest/runs/import-result.js';
import { undoImportRun } from '../../server/ingest/undo/undo-import-run.js';
import {
  removeStaffingLine,
  saveStaffingLine,
  type StaffingLine,
} from '../../server/practice/staffing/change-lines.js';
import { readStaffingLines } from '../../server/practice/staffing/staffing-lines.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { countsOf, TestPractice } from './practice-of-a-test.js';

const STAFF = `key,name,email,site,from
ann,Ann,ann@clinic.example,main,2026-01-01
ben,Ben,,main,2026-01-01
`;
const EMPLOYMENTS = `staff,staffing,from,to,separation
ann@clinic.example,employed,2024-02-01,2025-12-31,
ann,float,2026-01-01,2026-03-13,voluntary
ben,,2025-05-01,,
ben,AGENCY,2026-04-01,,
`;

describe('lists that staffing rests on', () => {
  let database: TestDatabase;
  let practice: TestPractice;

  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await TestPractice.open(database);
    await practice.load('key,name,zone\nmain,Main,America/Chicago\n', { kind: 'sites', source: 'practice' });
    await practice.load(STAFF, { kind: 'staff', source: 'practice' });
  });
  afterAll(async () => {
    practice.close();
    await database.drop();
  });

  const load = (content: string) => practice.load(content, { source: 'practice' });
  const kindOf = async ({ runId }: ImportResult) => {
    const runs = await practice.rows<{ id: string; kind: string }>(
      'select id, kind from import_run where organization_id = $1',
    );
    return runs.find(({ id }) => id === runId)?.kind;
  };
  const employments = () =>
    practice.rows<Record<string, unknown>>(
      `select staff_member.key as who, staffing, valid_from::text as "from", valid_to::text as "to", separation
       from employment join staff_member on staff_member.id = employment.staff_member_id
       where employment.organization_id = $1 order by who, valid_from`,
    );

  it('are known by their columns, and the same list again changes nothing', async () => {
    const first = await load(EMPLOYMENTS);
    expect(await kindOf(first)).toBe('employments');
    expect(countsOf(first)).toBe('4 new, 0 changed, 0 same, 0 rejected, 0 gone');
    expect(countsOf(await load(EMPLOYMENTS))).toBe('0 new, 0 changed, 4 same, 0 rejected, 0 gone');
    expect(await employments()).toEqual([
      { who: 'ann', staffing: 'EMPLOYED', from: '2024-02-01', to: '2025-12-31', separation: null },
      { who: 'ann', staffing: 'FLOAT', from: '2026-01-01', to: '2026-03-13', separation: 'VOLUNTARY' },
      { who: 'ben', staffing: 'EMPLOYED', from: '2025-05-01', to: null, separation: null },
      { who: 'ben', staffing: 'AGENCY', from: '2026-04-01', to: null, separation: null },
    ]);
  });

  it('reject what cannot be and disturb no other line', async () => {
    const before = await employments();
    const result = await load(`staff,staffing,from,to,separation
eve,EMPLOYED,2026-01-01,,
ann,EMPLOYED,2025-06-01,,
ben,EMPLOYED,2026-05-01,,VOLUNTARY
ben,LOANED,2026-05-01,,
ben,EMPLOYED,,,
ben,EMPLOYED,2025-05-01,,
`);
    expect(countsOf(result)).toBe('0 new, 0 changed, 1 same, 5 rejected, 0 gone');
    const reasons = await practice.rows<{ field: string; reason: string }>(
      `select field, reason from rejected_row where organization_id = $1 order by line`,
    );
    expect(reasons).toEqual([
      { field: 'staff', reason: 'nobody on the staff has the key or address eve' },
      { field: 'from', reason: 'it overlaps her line from 2024-02-01' },
      { field: 'to', reason: 'a separation is stated without the last day' },
      { field: 'staffing', reason: 'the staffing is none of EMPLOYED, AGENCY, FLOAT' },
      { field: 'from', reason: 'there is no first day' },
    ]);
    expect(await employments()).toEqual(before);
  });

  it('tell credentials, positions and providers apart by their columns', async () => {
    const credentials = await load('staff,credential,from,expires\nann,CMA,2023-05-01,2028-04-30\nben,RMA,,\n');
    const positions = await load('site,role,fte,from\nmain,MA,"6,5",2026-01-01\nmain,MA,1e3,2026-01-01\n');
    const providers = await load('provider,site,fte\nDr. Lane,main,0.8\n');
    const kinds = await Promise.all([credentials, positions, providers].map(kindOf));
    expect(kinds).toEqual(['credentials', 'positions', 'providers']);
    expect([credentials, positions, providers].map(countsOf)).toEqual([
      '2 new, 0 changed, 0 same, 0 rejected, 0 gone',
      '1 new, 0 changed, 0 same, 1 rejected, 0 gone',
      '1 new, 0 changed, 0 same, 0 rejected, 0 gone',
    ]);
    const fte = await practice.rows<{ fte: number }>(
      `select milli_fte as fte from budgeted_position where organization_id = $1
       union all select milli_fte from provider where organization_id = $1`,
    );
    expect(fte).toEqual([{ fte: 6500 }, { fte: 800 }]);
  });

  it('are taken back with their run, as long as no later list says the same', async () => {
    const { runId } = await load('staff,credential,from,expires\nann,CPR,2026-01-01,2027-12-31\n');
    const { runId: again } = await load('staff,credential,from,expires\nann,CPR,2026-01-01,2027-12-31\n');
    const undo = (id: string) => undoImportRun(database, practice.organizationId, id);
    expect(await undo(runId)).toMatchObject({ code: 'BUILT_UPON' });
    expect(await undo(again)).toBeNull();
    expect(await undo(runId)).toBeNull();
    const left = await practice.rows(`select from credential where organization_id = $1 and credential = 'CPR'`);
    expect(left).toHaveLength(0);
  });

  it('are written by hand under the rules of the files', async () => {
    const save = (change: StaffingLine) => saveStaffingLine(database.pool, practice.organizationId, change);
    const line = { staffKey: 'ben', staffing: 'EMPLOYED', validFrom: '2027-01-01', validTo: null } as const;
    const overlapping = { ...line, staffKey: 'ann', validFrom: '2026-02-01', separation: null };
    expect(await save({ list: 'EMPLOYMENT', line: { ...line, separation: 'OTHER' } })).toMatchObject({ field: 'to' });
    expect(await save({ list: 'EMPLOYMENT', line: overlapping })).toMatchObject({
      message: 'It overlaps her line from 2026-01-01.',
    });
    const nothing = { key: 'Dr. Lane', siteKey: 'main', milliFte: -1, validFrom: null, validTo: null };
    expect(await save({ list: 'PROVIDER', line: nothing })).toMatchObject({ field: 'fte' });
    expect(await save({ list: 'EMPLOYMENT', line: { ...line, separation: null } })).toBeNull();
    const { employments: lines } = await readStaffingLines(database.pool, practice.organizationId);
    const added = lines.find(({ validFrom }) => validFrom === '2027-01-01');
    expect(added).toMatchObject({ staffMemberName: 'Ben' });
    const remove = (id: string) => removeStaffingLine(database.pool, practice.organizationId, 'EMPLOYMENT', id);
    expect(await remove(added?.id ?? '')).toBeNull();
    expect(await remove(added?.id ?? '')).toMatchObject({ code: 'NOT_VISIBLE' });
  });
});
