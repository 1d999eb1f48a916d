import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { randomUUID } from 'node:crypto';
import { isInputProblem } from '../../../server/domain/input-problem.js';
import { listen } from '../../../server/http/listen.js';
import { openApp } from '../../../server/http/open-app.js';
import { createPushToken } from '../../../server/ingest/push/push-token.js';
import { saveRevoked } from '../../../server/ingest/push/push-token.query.js';
import { openPractice, type SmallPractice } from '../../access/practice.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';

const row = (id: string, end: string) => ({ id, staff: 'ana', activity: 'rooming', start: `2026-03-02T${id}:00`, end });

interface Line {
  readonly line?: number;
  readonly result?: string;
  readonly field?: string | null;
  readonly reason?: string;
  readonly sum?: Record<string, unknown>;
  readonly error?: { readonly code: string };
}

describe('pushed rows', () => {
  let database: TestDatabase;
  let practice: SmallPractice;
  let app: NestExpressApplication;
  let address: string;
  const sourceId = randomUUID();
  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await openPractice(database);
    await database.pool.query('insert into source (organization_id, id, key, zone) values ($1, $2, $3, $4)', [
      practice.organizationId,
      sourceId,
      'tracker',
      'America/Chicago',
    ]);
    app = await openApp(database, { pages: null, trustedProxies: 0 });
    address = await listen(app, { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function tokenFor(kinds: readonly string[], days = 30): Promise<{ id: string; token: string }> {
    const viewer = {
      loginId: randomUUID(),
      organizationId: practice.organizationId,
      name: 'Ada',
      staffMemberId: null,
      roles: ['ADMINISTRATOR'],
      managedSiteIds: [],
      managedTeamIds: [],
    } as const;
    const made = await createPushToken(database.pool, viewer, { sourceId, name: 'test', kinds, days }, new Date());
    if (isInputProblem(made)) throw new Error(made.message);
    return made;
  }

  async function push(
    body: string,
    token: string,
    kind = 'task-logs',
  ): Promise<{ status: number; lines: readonly Line[] }> {
    const response = await fetch(`${address}/push/${kind}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      body,
    });
    const text = await response.text();
    return {
      status: response.status,
      lines: text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line),
    };
  }
  const bodyOf = (...rows: readonly unknown[]) =>
    rows.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');
  const shortOf = (lines: readonly Line[]) => lines.map(({ line, result }) => `${line} ${result}`);

  it('are answered line by line: new, changed, same, or rejected with the reason', async () => {
    const { token } = await tokenFor(['task-logs']);
    const first = await push(bodyOf(row('08', '2026-03-02T09:00'), row('10', '2026-03-02T11:00')), token);
    expect(first.status).toBe(200);
    expect(shortOf(first.lines.slice(0, -1))).toEqual(['1 new', '2 new']);
    const second = await push(
      bodyOf(
        row('08', '2026-03-02T09:00'),
        row('10', '2026-03-02T11:30'),
        '',
        row('12', '2026-03-02T11:00'),
        '{"id": broken',
        { ...row('14', '2026-03-02T15:00'), note: 'two\nlines, "quoted"' },
      ),
      token,
    );
    expect(shortOf(second.lines.slice(0, -1))).toEqual(['1 same', '2 changed', '4 rejected', '5 rejected', '6 new']);
    expect(second.lines[2]).toMatchObject({ field: 'end' });
    expect(second.lines[3]).toMatchObject({ field: null, reason: 'the line is no JSON object' });
    expect(second.lines.at(-1)?.sum).toMatchObject({ rows: 5, new: 1, changed: 1, same: 1, rejected: 2 });
  });

  it('change nothing when they come again, and leave alone what they do not name', async () => {
    const { token } = await tokenFor(['task-logs']);
    const again = await push(bodyOf(row('10', '2026-03-02T11:30')), token);
    expect(again.lines.at(-1)?.sum).toMatchObject({ rows: 1, same: 1 });
    const { rows } = await database.pool.query('select 1 from task_log where organization_id = $1', [
      practice.organizationId,
    ]);
    expect(rows).toHaveLength(3);
  });

  it('may come in thousands; each is answered', async () => {
    const { token } = await tokenFor(['task-logs']);
    const many = Array.from({ length: 5_000 }, (_, index) => {
      const start = new Date(Date.UTC(2026, 4, 1, 0, index * 5)).toISOString();
      const end = new Date(Date.UTC(2026, 4, 1, 0, index * 5 + 5)).toISOString();
      return { id: `m${index}`, staff: `person ${index % 20}`, activity: 'calls', start, end };
    });
    const { lines } = await push(bodyOf(...many), token);
    expect(lines).toHaveLength(5_001);
    expect(lines.map(({ line }) => line).slice(0, -1)).toEqual(many.map((_, index) => index + 1));
    expect(lines.at(-1)?.sum).toMatchObject({ rows: 5_000, new: 5_000 });
  }, 60_000);

  it('need a token that is good, for that kind', async () => {
    const body = bodyOf(row('08', '2026-03-02T09:00'));
    expect((await push(body, 'evenkeel_push_nonsense_nonsense')).status).toBe(401);
    const { token, id } = await tokenFor(['leaves']);
    expect((await push(body, token)).status).toBe(403);
    await saveRevoked(database.pool, practice.organizationId, id, new Date());
    expect((await push(body, token, 'leaves')).status).toBe(401);
    const ended = await tokenFor(['task-logs']);
    await database.pool.query(`update push_token set expires_at = now() - interval '1 second' where id = $1`, [
      ended.id,
    ]);
    expect((await push(body, ended.token)).status).toBe(401);
  });

  it('leave nothing of the token in the database but its hash, and when it was used', async () => {
    const { token, id } = await tokenFor(['task-logs']);
    await push(bodyOf(row('08', '2026-03-02T09:00')), token);
    const { rows } = await database.pool.query<{ row: string; used: boolean }>(
      'select push_token::text as row, last_used_at is not null as used from push_token where id = $1',
      [id],
    );
    expect(rows[0]?.row).not.toContain(token);
    expect(rows[0]?.used).toBe(true);
  });

  it.each([
    ['nothing', '', 'EMPTY_FILE'],
    ['no JSON', 'a,b\n1,2', 'NOT_A_TABLE'],
    ['a list', '[1,2]', 'NOT_A_TABLE'],
    ['members of something else', '{"a":1}', 'UNKNOWN_FORMAT'],
    ['an endless line', `{"a":"${'x'.repeat(1_100_000)}"}`, 'NOT_A_TABLE'],
  ])('that are %s are refused as a whole', async (_, body, code) => {
    const { token } = await tokenFor(['task-logs']);
    const { status, lines } = await push(body, token);
    expect([status, lines[0]?.error?.code]).toEqual([422, code]);
  });

  it.each([
    ['no name', { name: ' ' }, 'name'],
    ['a kind there is not', { kinds: ['toggl'] }, 'kinds'],
    ['no end', { days: 0 }, 'days'],
  ])('a token with %s is not made', async (_, wish, field) => {
    const viewer = { organizationId: practice.organizationId, name: 'Ada' } as Parameters<typeof createPushToken>[1];
    const input = { sourceId, name: 'test', kinds: ['task-logs'], days: 30, ...wish };
    expect(await createPushToken(database.pool, viewer, input, new Date())).toMatchObject({ field });
  });
});
