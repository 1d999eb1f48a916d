import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { listen } from '../../server/http/listen.js';
import { openApp } from '../../server/http/open-app.js';
import { loginOf, openPractice, PASSWORD, type SmallPractice } from '../access/practice.js';
import { openTestDatabase, type TestDatabase } from '../database.js';

const PUNCHES = 'employee,date,in,out\nana,2026-03-02,08:00,16:00\nana,2026-03-03,08:00,\n';
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }`;

interface Answer {
  readonly runId?: string;
  readonly rows?: number;
  readonly preview?: readonly Record<string, string>[];
  readonly error?: { readonly code: string; readonly readings?: readonly unknown[] };
}

describe('files over HTTP', () => {
  let database: TestDatabase;
  let practice: SmallPractice;
  let app: NestExpressApplication;
  let address: string;
  const cookies: Record<string, string> = {};

  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await openPractice(database);
    app = await openApp(database, { pages: null, trustedProxies: 0 });
    address = await listen(app, { host: '127.0.0.1', port: 0 });
    for (const role of ['HR', 'STAFF_MEMBER'] as const) {
      const email = `${role.toLowerCase()}@example.org`;
      await loginOf(database, { ...practice, email, roles: [role] });
      cookies[role] = await signIn(email);
    }
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function signIn(email: string): Promise<string> {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { email, password: PASSWORD } }),
    });
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  async function send(
    body: string,
    query: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; answer: Answer }> {
    const response = await fetch(`${address}/imports?fileName=punches.csv&${query}`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/octet-stream',
        'x-evenkeel': '1',
        cookie: cookies['HR'] ?? '',
        ...headers,
      },
    });
    return { status: response.status, answer: (await response.json()) as Answer };
  }

  async function finished(runId: string): Promise<Record<string, unknown>> {
    for (;;) {
      const { rows } = await database.pool.query<Record<string, unknown>>(
        'select state, new_rows, rejected_rows, file_name, login_id is not null as by_login from import_run where id = $1',
        [runId],
      );
      if (rows[0]?.['state'] === 'FINISHED') return rows[0];
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('answers at once with a run that can be followed to its end', async () => {
    const { status, answer } = await send(PUNCHES, 'source=clock');
    expect(status).toBe(202);
    expect(await finished(answer.runId ?? '')).toEqual({
      state: 'FINISHED',
      new_rows: 1,
      rejected_rows: 1,
      file_name: 'punches.csv',
      by_login: true,
    });
  });

  it('checks a file without storing it, with the first rows as understood', async () => {
    const { status, answer } = await send(PUNCHES.replaceAll('2026-03', '2026-04'), 'dryRun=true');
    expect(status).toBe(200);
    expect(answer.rows).toBe(2);
    expect(answer.runId).toBeUndefined();
    expect(answer.preview?.[0]).toMatchObject({ Line: '2', 'Staff member': 'ana', Start: '2026-04-02T08:00:00-05:00' });
  });

  it('asks for the order of dates with both readings', async () => {
    const { status, answer } = await send('employee,date,in,out\nana,03/04/2026,08:00,16:00\n', 'source=other');
    expect(status).toBe(422);
    expect(answer.error?.code).toBe('AMBIGUOUS_DATE_ORDER');
    expect(answer.error?.readings).toHaveLength(2);
  });

  it.each([
    ['nobody who is signed in', { cookie: '' }, 401],
    ['a role that may not import', { cookie: 'STAFF_MEMBER' }, 403],
    ['a request another site could make', { 'x-evenkeel': '0' }, 403],
  ])('refuses %s', async (_, headers, status) => {
    const cookie = 'cookie' in headers ? (cookies[headers.cookie ?? ''] ?? '') : (cookies['HR'] ?? '');
    expect((await send(PUNCHES, 'source=clock', { ...headers, cookie })).status).toBe(status);
  });

  it('shows the columns of a file, suggests what they are, and remembers what was said', async () => {
    const file = 'List of March,,\nWho did it,When,Took (min)\nana,2026-03-02,90\n';
    const look = async (cookie = cookies['HR'] ?? '') => {
      const response = await fetch(`${address}/imports/columns?source=odd`, {
        method: 'POST',
        body: file,
        headers: { 'content-type': 'application/octet-stream', 'x-evenkeel': '1', cookie },
      });
      return { status: response.status, seen: (await response.json()) as Record<string, unknown> };
    };
    expect((await look(cookies['STAFF_MEMBER'])).status).toBe(403);
    expect((await look()).seen).toMatchObject({
      headerLine: 2,
      columns: ['Who did it', 'When', 'Took (min)'],
      rows: [['ana', '2026-03-02', '90']],
      saved: null,
      suggested: { record: 'TASK' },
    });
    const mapping = {
      record: 'TASK',
      columns: { staff: ['Who did it'], date: ['When'], duration: ['Took (min)'] },
      dateOrder: null,
      zone: null,
      durationUnit: null,
      staff: null,
    };
    const { answer } = await send(file, `source=odd&mapping=${encodeURIComponent(JSON.stringify(mapping))}`);
    await finished(answer.runId ?? '');
    expect((await look()).seen).toMatchObject({ saved: mapping });
    const { rows } = await database.pool.query('select seconds from task_duration');
    expect(rows).toEqual([{ seconds: 5400 }]);
  });

  it('shows the columns of a kept file, what is kept encrypted hidden', async () => {
    const file = 'employee,date,in,out,remark\nana,2026-03-09,08:00,16:00,Mx-77\n';
    const { answer } = await send(file, 'source=kept-clock');
    await finished(answer.runId ?? '');
    const look = async (run: string, role = 'HR') => {
      const response = await fetch(`${address}/imports/columns/${run}`, { headers: { cookie: cookies[role] ?? '' } });
      return { status: response.status, seen: (await response.json()) as Record<string, unknown> };
    };
    const { status, seen } = await look(answer.runId ?? '');
    expect(status).toBe(200);
    expect(seen).toMatchObject({ columns: ['employee', 'date', 'in', 'out', 'remark'], saved: null });
    expect(JSON.stringify(seen)).toContain('08:00');
    expect(JSON.stringify(seen)).not.toContain('Mx-77');
    expect((await look(answer.runId ?? '', 'STAFF_MEMBER')).status).toBe(403);
    expect((await look('nonsense')).status).toBe(422);
    expect((await look('00000000-0000-0000-0000-000000000000')).seen).toMatchObject({ error: { code: 'NO_SUCH_RUN' } });
  });
});
