import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importFile } from '../../server/ingest/import-file.js';
import { importOptionsOf } from '../../server/ingest/runs/import-call.js';
import { idOf, ORGANIZATION, writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const DESK = `{ quarantine {
  rejections { code sourceKey rows } doubts { code rows } missingHours { staffMemberName workday rows missingSeconds basis }
  rejected(state: OPEN) { totalCount edges { cursor node { runId line code field alike staffMemberName workday canAddPunch
    cells { column value isHidden } suggestions { code column value } } } }
  doubtful(isDismissed: false) { totalCount edges { node { id code line takenSeconds otherSeconds } } } } }`;
const RETRY = `mutation ($input: RetryInput!) { retryRejectedRows(input: $input) {
  ... on RetryOutcome { acceptedRows stillRejected { line reason } interpreted } ... on InputProblem { code } } }`;
const DISMISS = `mutation ($ids: [ID!]!, $reason: String!) { dismissDoubts(ids: $ids, reason: $reason) {
  ... on Dismissed { rows } ... on InputProblem { code field } } }`;

interface Desk {
  readonly rejections: readonly object[];
  readonly doubts: readonly object[];
  readonly rejected: { readonly totalCount: number; readonly edges: readonly { readonly node: Row }[] };
  readonly doubtful: { readonly totalCount: number; readonly edges: readonly { readonly node: { id: string } }[] };
}
interface Row {
  readonly runId: string;
  readonly line: number;
}

describe('the quarantine desk, over HTTP', () => {
  let server: PaperServer;
  let hr: string;
  let manager: string;
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-desk-'));

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, { North: { zone: 'America/Chicago', teams: { Blue: ['Ann'] } } });
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
    manager = await server.cookieOf('Max', { roles: ['MANAGER'], managedTeamIds: [idOf('Blue')] });
    const path = join(folder, 'punches.csv');
    writeFileSync(
      path,
      'employee,date,in,out,notes\nAnn,2026-03-02,19:00,07:30,\nAnn,2026-03-04,07:37,03:15,Mrs Smith\nAnn,2026-03-05,08:00,16:00,\n',
    );
    await importFile(
      server.database,
      importOptionsOf({
        path,
        fileName: 'punches.csv',
        kind: 'auto',
        source: 'clock',
        organization: ORGANIZATION,
        isDryRun: false,
        loginId: null,
      }),
    );
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  });

  const desk = async (): Promise<Desk> => ((await server.ask(DESK, {}, hr)).data as { quarantine: Desk }).quarantine;

  it('refuses whoever is neither HR nor administrator', async () => {
    const { errors } = await server.ask(DESK, {}, manager);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('shows in the work day that a row is doubtful', async () => {
    const { rows } = await server.database.pool.query<{ id: string }>(
      'select staff_member_id as id from row_flag where organization_id = $1',
      [ORGANIZATION],
    );
    const day = `query ($id: ID!, $date: Date!) { workDay(staffMemberId: $id, date: $date) {
      ... on WorkDay { doubts { code takenSeconds otherSeconds } } ... on InputProblem { code } } }`;
    const doubtsOn = async (date: string) => (await server.ask(day, { id: rows[0]?.id, date }, hr)).data;
    expect(await doubtsOn('2026-03-02')).toEqual({
      workDay: { doubts: [{ code: 'READ_OVER_MIDNIGHT', takenSeconds: 12.5 * 3600, otherSeconds: 0.5 * 3600 }] },
    });
    expect(await doubtsOn('2026-03-05')).toEqual({ workDay: { doubts: [] } });
  });

  it('shows what waits, with the ways it can be meant, and no free text', async () => {
    const { rejections, rejected, doubts, doubtful } = await desk();
    expect(rejections).toEqual([{ code: 'UNDECIDED_OUT', sourceKey: 'clock', rows: 1 }]);
    expect(rejected.edges[0]?.node).toMatchObject({
      line: 3,
      field: 'out',
      alike: 1,
      canAddPunch: false,
      workday: '2026-03-04',
      suggestions: [
        { code: 'AFTERNOON', column: 'out', value: '15:15' },
        { code: 'NEXT_DAY', column: 'out', value: '2026-03-05 03:15' },
      ],
    });
    expect(JSON.stringify(rejected)).not.toContain('Smith');
    expect(doubts).toEqual([{ code: 'READ_OVER_MIDNIGHT', rows: 1 }]);
    expect(doubtful.edges[0]?.node).toMatchObject({ line: 2, takenSeconds: 12.5 * 3600, otherSeconds: 1800 });
  });

  it('takes a corrected row in and dismisses a doubt only with a reason', async () => {
    const { rejected, doubtful } = await desk();
    const { runId, line } = rejected.edges[0]!.node;
    const input = { runId, line, edits: [{ column: 'out', value: '15:15' }], withAlike: false, isPreview: false };
    expect((await server.ask(RETRY, { input }, hr)).data).toMatchObject({ retryRejectedRows: { acceptedRows: 1 } });
    expect((await server.ask(RETRY, { input }, hr)).data).toEqual({ retryRejectedRows: { code: 'NO_SUCH_ROW' } });
    const ids = doubtful.edges.map(({ node }) => node.id);
    const refused = (await server.ask(DISMISS, { ids, reason: ' ' }, hr)).data;
    expect(refused).toEqual({ dismissDoubts: { code: 'NO_REASON', field: 'reason' } });
    expect((await server.ask(DISMISS, { ids, reason: 'she works nights' }, hr)).data).toEqual({
      dismissDoubts: { rows: 1 },
    });
    const after = await desk();
    expect([after.rejected.totalCount, after.doubtful.totalCount]).toEqual([0, 0]);
  });

  it('reads a kept file anew for HR and administrators, hours by person for HR alone', async () => {
    const REPLAY = `mutation ($id: ID!, $input: ReplayInput!) { previewReplay(id: $id, input: $input) {
      ... on Replay { tables { table new changed gone same } people { staffMemberName before after } rejectedBefore rejectedAfter digest }
      ... on InputProblem { code field } } }`;
    const RUNS = '{ importRuns { edges { node { id fileName } } } }';
    const { data } = await server.ask(RUNS, {}, hr);
    const runs = data?.['importRuns'] as { edges: { node: { id: string; fileName: string } }[] } | undefined;
    const id = runs?.edges.find(({ node }) => node.fileName === 'punches.csv')?.node.id;
    const administrator = await server.cookieOf('Ada', { roles: ['ADMINISTRATOR'] });
    const denver = { id, input: { zone: 'America/Denver' } };
    const seen = (await server.ask(REPLAY, denver, hr)).data?.['previewReplay'] as { tables: object[] };
    expect(seen).toMatchObject({ people: [], digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(seen.tables).toContainEqual(expect.objectContaining({ table: 'clock_span', same: 0 }));
    expect((await server.ask(REPLAY, denver, administrator)).data).toMatchObject({ previewReplay: { people: null } });
    expect((await server.ask(REPLAY, denver, manager)).errors).toBeDefined();
    expect((await server.ask(REPLAY, { id, input: { zone: 'Nowhere/At' } }, hr)).data).toMatchObject({
      previewReplay: { code: 'BAD_CALL' },
    });
    expect((await server.ask(REPLAY, { id: idOf('Ann'), input: {} }, hr)).data).toMatchObject({
      previewReplay: { code: 'NO_SUCH_RUN' },
    });
  });
});
