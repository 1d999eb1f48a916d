import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { idOf, ORGANIZATION, writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const PROGRESS = `subscription ($id: ID!) { importProgress(runId: $id) { state rows totalRows bytes totalBytes secondsLeft } }`;

interface Told {
  readonly data?: { readonly importProgress?: { readonly state: string; readonly rows: number } } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

describe('subscriptions', () => {
  let server: PaperServer;
  let administrator: string;
  let staffMember: string;
  const clients: Client[] = [];
  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, { North: { zone: 'America/Chicago', teams: { Blue: ['Ann'] } } });
    await server.database.pool.query(`insert into source (organization_id, id, key) values ($1, $2, 'clock')`, [
      ORGANIZATION,
      idOf('clock'),
    ]);
    administrator = await server.cookieOf('Ada', { roles: ['ADMINISTRATOR'] });
    staffMember = await server.cookieOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
  });
  afterAll(async () => {
    for (const client of clients) await client.dispose();
    await server.close();
  });

  function clientOf(headers: Record<string, string>): Client {
    class WithHeaders extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers });
      }
    }
    const client = createClient({
      url: `${server.address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithHeaders,
      retryAttempts: 0,
    });
    clients.push(client);
    return client;
  }

  /** Everything that is told until the server is done; rejects when the socket is refused. */
  async function toldOf(client: Client, query: string, variables: Record<string, unknown> = {}): Promise<Told[]> {
    const told: Told[] = [];
    for await (const each of client.iterate(query === '' ? { query } : { query, variables })) told.push(each);
    return told;
  }

  async function newRun(): Promise<string> {
    const id = randomUUID();
    await server.database.pool.query(
      `insert into import_run (organization_id, id, source_id, kind, file_name, file_sha256, file_bytes, total_rows, state)
       values ($1, $2, $3, 'punches', 'a.csv', 'x', 4000, 1000, 'RUNNING')`,
      [ORGANIZATION, id, idOf('clock')],
    );
    return id;
  }
  const move = (id: string, state: string, rows: number) =>
    server.database.pool.query('update import_run set state = $2, cursor_rows = $3 where id = $1', [id, state, rows]);

  it('tell how an import goes on until it is over, whoever imports', async () => {
    const id = await newRun();
    const told = toldOf(clientOf({ cookie: administrator, origin: server.address }), PROGRESS, { id });
    await delay(700);
    await move(id, 'RUNNING', 500);
    await delay(700);
    await move(id, 'FINISHED', 1000);
    const states = (await told).map(({ data }) => data?.importProgress);
    expect(states.map((state) => `${state?.state} ${state?.rows}`)).toEqual([
      'RUNNING 0',
      'RUNNING 500',
      'FINISHED 1000',
    ]);
    expect(states[1]).toMatchObject({ totalRows: 1000, bytes: 2000, totalBytes: 4000 });
    expect(states[2]).toMatchObject({ secondsLeft: 0 });
  });

  it('tell nothing of a run that is none of the organization’s', async () => {
    expect(await toldOf(clientOf({ cookie: administrator }), PROGRESS, { id: randomUUID() })).toEqual([]);
    expect(await toldOf(clientOf({ cookie: administrator }), PROGRESS, { id: 'nonsense' })).toEqual([]);
  });

  it('are for the roles that see imports', async () => {
    const told = await toldOf(clientOf({ cookie: staffMember }), PROGRESS, { id: await newRun() });
    expect(told.map(({ data, errors }) => [data, errors?.[0]?.extensions])).toEqual([
      [undefined, { code: 'FORBIDDEN' }],
    ]);
  });

  it.each([
    ['who is not signed in', {}],
    ['a session that does not exist', { cookie: 'evenkeel-session=nonsense' }],
  ])('are closed to %s', async (_, headers) => {
    await expect(toldOf(clientOf(headers), PROGRESS, { id: randomUUID() })).rejects.toMatchObject({ code: 4403 });
  });

  it('are closed to pages elsewhere, though the browser sends the cookie along', async () => {
    const elsewhere = clientOf({ cookie: administrator, origin: 'https://elsewhere.example' });
    await expect(toldOf(elsewhere, PROGRESS, { id: randomUUID() })).rejects.toBeDefined();
    const opened = new WebSocket(`${server.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: administrator, origin: 'https://elsewhere.example' },
    });
    const [error] = await new Promise<[Error]>((resolve) => opened.once('error', (cause) => resolve([cause])));
    expect(error.message).toContain('403');
  });

  it.each([
    ['a query', '{ viewer { name } }', 'Only subscriptions'],
    ['a change', 'mutation { signOut { ok } }', 'Only subscriptions'],
    ['what is too deep', `subscription { ${'a { '.repeat(40)} b ${'}'.repeat(40)} }`, 'depth limit'],
  ])('do not answer %s', async (_, query, message) => {
    const refused = await toldOf(clientOf({ cookie: administrator }), query).then(
      () => [],
      (errors: unknown) => errors as NonNullable<Told['errors']>,
    );
    expect(refused[0]?.message).toContain(message);
    expect(refused[0]?.extensions?.code).toBe('BAD_REQUEST');
  });
});
