import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DEMONSTRATION_PASSWORD } from '../../server/access/demonstration-password.js';
import { listen } from '../../server/http/listen.js';
import { openApp } from '../../server/http/open-app.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { loginOf, openPractice, PASSWORD, type SmallPractice } from './practice.js';

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { ... on Viewer { name roles } ... on InputProblem { code } } }`;

describe('the entrance, over HTTP', () => {
  let database: TestDatabase;
  let practice: SmallPractice;
  let app: NestExpressApplication;
  let address: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await openPractice(database);
    await loginOf(database, { ...practice, email: 'ana@example.org' });
    const demonstration = { email: 'demo@example.org', password: DEMONSTRATION_PASSWORD, isDemonstration: true };
    await loginOf(database, { ...(await openPractice(database, true)), ...demonstration });
    app = await openApp(database, { pages: null, trustedProxies: 0 });
    address = await listen(app, { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const ask = async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const cookie = response.headers.getSetCookie()[0] ?? null;
    return {
      answer: (await response.json()) as { data?: Record<string, unknown>; errors?: unknown[] },
      cookie,
      status: response.status,
    };
  };
  const enter = async (email: string, password: string, headers: Record<string, string> = {}) =>
    ask(SIGN_IN, { email, password }, headers);
  const tokenIn = (cookie: string | null) => cookie?.split(';')[0] ?? '';

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const { answer, cookie } = await enter('ana@example.org', PASSWORD);
    expect(answer).toEqual({ data: { signIn: { name: 'Ana', roles: ['STAFF_MEMBER'] } } });
    expect(cookie).toMatch(/^evenkeel-session=[\w-]{43}; Max-Age=604800; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
  });

  it('knows the viewer by the cookie until she signs out', async () => {
    const cookie = tokenIn((await enter('ana@example.org', PASSWORD)).cookie);
    const viewer = () => ask('{ viewer { email staffMemberId organization { name } } }', {}, { cookie });
    const ana = {
      email: 'ana@example.org',
      staffMemberId: practice.staffMemberId,
      organization: { name: 'Riverside' },
    };
    expect((await viewer()).answer).toEqual({ data: { viewer: ana } });
    await ask('mutation { signOut { ok } }', {}, { cookie });
    expect((await viewer()).answer).toEqual({ data: { viewer: null } });
  });

  it('gives a new token at every sign-in and ends the former one', async () => {
    const first = tokenIn((await enter('ana@example.org', PASSWORD)).cookie);
    const second = tokenIn((await enter('ana@example.org', PASSWORD, { cookie: first })).cookie);
    expect(second).not.toBe(first);
    expect((await ask('{ viewer { name } }', {}, { cookie: first })).answer).toEqual({ data: { viewer: null } });
  });

  it('notes the day the notice was acknowledged, once', async () => {
    const cookie = tokenIn((await enter('ana@example.org', PASSWORD)).cookie);
    const acknowledge = async () => {
      const { answer } = await ask('mutation { acknowledgeNotice { noticeAcknowledgedAt } }', {}, { cookie });
      return answer.data?.['acknowledgeNotice'] as { noticeAcknowledgedAt: string };
    };
    const first = await acknowledge();
    expect(first.noticeAcknowledgedAt).toMatch(/^\d{4}-.*Z$/);
    expect(await acknowledge()).toEqual(first);
  });

  it('refuses operations that need a viewer', async () => {
    const { answer } = await ask('{ accessReceipts { totalCount } }');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('offers demonstration logins here and hides them from everybody a proxy forwards', async () => {
    const entrance = '{ entrance { canStartPractice demonstrationLogins { email password } } }';
    const here = {
      canStartPractice: false,
      demonstrationLogins: [{ email: 'demo@example.org', password: DEMONSTRATION_PASSWORD }],
    };
    expect((await ask(entrance)).answer).toEqual({ data: { entrance: here } });
    const forwarded = { 'x-forwarded-for': '198.51.100.7' };
    const elsewhere = { canStartPractice: false, demonstrationLogins: [] };
    expect((await ask(entrance, {}, forwarded)).answer).toEqual({ data: { entrance: elsewhere } });
    expect((await enter('demo@example.org', DEMONSTRATION_PASSWORD, forwarded)).answer).toEqual({
      data: { signIn: { code: 'DEMONSTRATION_ELSEWHERE' } },
    });
    const { cookie } = await enter('demo@example.org', DEMONSTRATION_PASSWORD);
    const seenElsewhere = await ask('{ viewer { name } }', {}, { ...forwarded, cookie: tokenIn(cookie) });
    expect(seenElsewhere.answer).toEqual({ data: { viewer: null } });
  });

  it('does not answer a form of another site', async () => {
    const { status } = await ask('{ viewer { name } }', {}, { 'content-type': 'text/plain' });
    expect(status).toBe(400);
  });

  it('does not change anything on a GET', async () => {
    const query = encodeURIComponent('mutation { signOut { ok } }');
    const response = await fetch(`${address}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('answers with headers that keep pages from being framed and scripts from elsewhere out', async () => {
    const { headers } = await fetch(`${address}/healthz`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
