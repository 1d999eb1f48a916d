import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ORGANIZATION, writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer, type Answer } from './paper-server.js';

const SAVE = `mutation ($input: SourceInput!) { saveSource(input: $input) { __typename ... on InputProblem { code field message } } }`;
const TEST = `mutation ($input: SourceInput!) { testSource(input: $input) { ... on SourceTest { message } ... on InputProblem { code field message } } }`;
const LIST = `{ sources { id key statedZone completeUntil completeness { feed siteName completeUntil isExplicit }
  pull { kind health folder hasSecret isPaused lastOutcome lastError everyMinutes settings { address signIn clientId } refusedFiles { name reason } }
  alert { id } tokens { id name kinds lastUsedAt revokedAt } lastRun { newRows } } }`;
const NOW = `mutation ($id: ID!) { pullSourceNow(id: $id) { __typename } }`;
const PAUSE = `mutation ($id: ID!, $isPaused: Boolean!) { pauseSource(id: $id, isPaused: $isPaused) { __typename } }`;
const UNTIL = `mutation ($id: ID!, $day: Date!, $back: Boolean!) { setCompleteUntil(sourceId: $id, day: $day, mayMoveBack: $back) {
  __typename ... on InputProblem { code } } }`;

interface Listed {
  readonly id: string;
  readonly key: string;
  readonly completeness: readonly object[];
  readonly pull: { readonly health: string; readonly lastOutcome: string | null } | null;
  readonly lastRun: { readonly newRows: number } | null;
}

describe('sources, as an administrator keeps them', () => {
  let server: PaperServer;
  let administrator: string;
  let hr: string;
  let root: string;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'evenkeel-watch-'));
    process.env['EVENKEEL_WATCH_DIR'] = root;
    server = await PaperServer.open();
    await writePractice(server.database.pool, { North: { zone: 'America/Chicago', teams: { Blue: ['Ann'] } } });
    administrator = await server.cookieOf('Ada', { roles: ['ADMINISTRATOR'] });
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
  });
  afterAll(async () => {
    delete process.env['EVENKEEL_WATCH_DIR'];
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  const ask = (query: string, variables: object = {}, cookie = administrator): Promise<Answer> =>
    server.ask(query, variables, cookie);
  const source = (pull: object | null, more: object = {}) => ({
    input: {
      key: 'clock',
      zone: 'America/Chicago',
      ...more,
      pull: pull && { everyMinutes: 5, quietAfterHours: 24, ...pull },
    },
  });
  async function listed(): Promise<Listed> {
    const { data } = await ask(LIST);
    const found = ((data?.['sources'] ?? []) as Listed[]).find(({ key }) => key === 'clock');
    if (found === undefined) throw new Error('the source is not in the list');
    return found;
  }

  it('can be made, watched and asked now; what they bring is there with its health', async () => {
    const folder = join(root, ORGANIZATION, 'clock');
    mkdirSync(folder, { recursive: true });
    const made = source({ kind: 'FOLDER', address: 'clock' });
    expect((await ask(TEST, made)).data).toEqual({
      testSource: { message: 'The folder can be read; it holds 0 files.' },
    });
    expect((await ask(SAVE, made)).data).toEqual({ saveSource: { __typename: 'Done' } });
    const isDone = async () => {
      const { lastRun, pull } = await listed();
      return lastRun !== null && pull?.health !== 'RUNNING';
    };
    const before = await listed();
    expect(before.pull).toMatchObject({ kind: 'FOLDER', health: 'WAITING', folder, hasSecret: false });
    writeFileSync(join(folder, 'a.csv'), 'staff,activity,start,end\nann,rooming,2026-03-02T08:00,2026-03-02T09:00\n');
    utimesSync(join(folder, 'a.csv'), 1_700_000_000, 1_700_000_000);
    for (let look = 0; look < 100 && !(await isDone()); look += 1) {
      await ask(NOW, { id: before.id });
      await delay(500);
    }
    const after = await listed();
    expect(after).toMatchObject({ lastRun: { newRows: 1 }, pull: { health: 'HEALTHY', lastError: null } });
    expect(after.completeness).toEqual([
      { feed: 'TASK', siteName: 'North', completeUntil: '2026-03-01', isExplicit: false },
    ]);
  }, 90_000);

  it('are complete until the day that is stated, which never moves back unmeant', async () => {
    const { id } = await listed();
    const set = async (day: string, back = false) => (await ask(UNTIL, { id, day, back })).data?.['setCompleteUntil'];
    expect(await set('2026-03-05')).toEqual({ __typename: 'Done' });
    expect(await set('2026-03-03')).toEqual({ __typename: 'InputProblem', code: 'MOVES_BACK' });
    expect((await listed()).completeness).toMatchObject([{ completeUntil: '2026-03-05', isExplicit: true }]);
    expect(await set('2026-03-03', true)).toEqual({ __typename: 'Done' });
    expect((await listed()).completeness).toMatchObject([{ completeUntil: '2026-03-03' }]);
  });

  it('can be paused and gone on with', async () => {
    const { id } = await listed();
    await ask(PAUSE, { id, isPaused: true });
    expect((await listed()).pull?.health).toBe('PAUSED');
    await ask(PAUSE, { id, isPaused: false });
    // Going on, it may be asked at once.
    expect(['HEALTHY', 'RUNNING']).toContain((await listed()).pull?.health);
  });

  it('keep their secret to themselves', async () => {
    const way = { kind: 'FHIR', address: 'https://ehr.example/fhir', signIn: 'CLIENT_SECRET', clientId: 'me' };
    expect((await ask(SAVE, source(way, { key: 'ehr' }))).data).toMatchObject({
      saveSource: { code: 'SECRET_MISSING' },
    });
    await ask(SAVE, source({ ...way, secret: 'my own secret' }, { key: 'ehr' }));
    const text = JSON.stringify(await ask(LIST));
    expect(text).toContain('"hasSecret":true');
    expect(text).not.toContain('my own secret');
  });

  it.each([
    ['an address of a private network', { kind: 'HTTPS_FILE', address: 'https://10.0.0.1/x' }, 'address'],
    ['an address that is not encrypted', { kind: 'HTTPS_FILE', address: 'http://example.org/x' }, 'address'],
    ['the clouds’ own credentials', { kind: 'HTTPS_FILE', address: 'http://169.254.169.254/x' }, 'address'],
    ['a folder elsewhere', { kind: 'FOLDER', address: '../../etc' }, 'address'],
    ['no workspace', { kind: 'TOGGL', address: '', secret: 'x' }, 'workspace'],
    ['a search that is none', { kind: 'FHIR', address: 'https://ehr.example', searches: ['a b'] }, 'searches'],
    ['every 0 minutes', { kind: 'FOLDER', address: 'x', everyMinutes: 0 }, 'everyMinutes'],
  ])('cannot be made with %s', async (_, pull, field) => {
    expect((await ask(SAVE, source(pull, { key: 'new' }))).data).toMatchObject({ saveSource: { field } });
    expect((await ask(TEST, source(pull, { key: 'new' }))).data).toMatchObject({ testSource: { field } });
  });

  it('are changed by administrators only; HR may look, but not at how they are asked', async () => {
    const { errors } = await ask(SAVE, source(null, { key: 'mine' }), hr);
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await ask('{ sources { key completeUntil } }', {}, hr)).errors).toBeUndefined();
    expect((await ask('{ sources { key pull { kind } } }', {}, hr)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await ask('{ sources { key tokens { id } } }', {}, hr)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
