import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findSession } from '../../server/access/session.js';
import { signIn, type SignInRequest } from '../../server/access/sign-in.js';
import { isInputProblem } from '../../server/domain/input-problem.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { loginOf, openPractice, PASSWORD, type SmallPractice } from './practice.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe('signing in', () => {
  let database: TestDatabase;
  let practice: SmallPractice;
  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await openPractice(database);
  });
  afterAll(() => database.drop());

  const attempt = (email: string, more: Partial<SignInRequest> = {}, now = NOW) =>
    signIn(database, { email, password: PASSWORD, address: '10.0.0.1', isFromThisMachine: false, ...more }, now);
  const codeOf = async (answer: ReturnType<typeof attempt>) => {
    const settled = await answer;
    return isInputProblem(settled) ? settled.code : 'SIGNED_IN';
  };

  it('opens a session for the right password, whatever the case of the address', async () => {
    const id = await loginOf(database, { ...practice, email: 'Ana@Example.org' });
    const signedIn = await attempt(' ana@example.ORG ');
    expect(signedIn).toMatchObject({ loginId: id });
    const session = await findSession(database.pool, (signedIn as { token: string }).token, NOW);
    expect(session?.viewer).toEqual({
      loginId: id,
      organizationId: practice.organizationId,
      name: 'Ana',
      roles: ['STAFF_MEMBER'],
      staffMemberId: practice.staffMemberId,
      managedSiteIds: [],
      managedTeamIds: [],
    });
  });

  it('gives a manager her sites and teams', async () => {
    const { organizationId, siteId, teamId } = practice;
    const place = { managedSiteIds: [siteId], managedTeamIds: [teamId] };
    await loginOf(database, { organizationId, email: 'max@example.org', roles: ['MANAGER', 'HR'], ...place });
    const { token } = (await attempt('max@example.org')) as { token: string };
    const session = await findSession(database.pool, token, NOW);
    expect(session?.viewer).toMatchObject({ roles: ['HR', 'MANAGER'], staffMemberId: null, ...place });
  });

  it('keeps no token and no password that could be used', async () => {
    await loginOf(database, { ...practice, email: 'tok@example.org' });
    const { token } = (await attempt('tok@example.org')) as { token: string };
    const kept = await database.pool.query('select session::text from session union all select login::text from login');
    const text = JSON.stringify(kept.rows);
    expect(text).not.toContain(token);
    expect(text).not.toContain(PASSWORD);
  });

  it('answers an unknown address, a wrong password and a disabled login in the same words', async () => {
    await loginOf(database, { ...practice, email: 'wrong@example.org' });
    await loginOf(database, { ...practice, email: 'gone@example.org' });
    await database.pool.query(`update login set disabled_at = now() where email = 'gone@example.org'`);
    const answers = await Promise.all([
      attempt('nobody@example.org'),
      attempt('wrong@example.org', { password: 'not it at all' }),
      attempt('gone@example.org'),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });

  it('refuses a demonstration login from another machine', async () => {
    await loginOf(database, { ...practice, email: 'demo@example.org', isDemonstration: true });
    expect(await codeOf(attempt('demo@example.org'))).toBe('DEMONSTRATION_ELSEWHERE');
    expect(await codeOf(attempt('demo@example.org', { isFromThisMachine: true }))).toBe('SIGNED_IN');
  });

  it('blocks an address after five failures for half a minute, even for the right password', async () => {
    await loginOf(database, { ...practice, email: 'slow@example.org' });
    const wrong = (now: Date) => attempt('slow@example.org', { password: 'guess' }, now);
    for (let n = 0; n < 6; n += 1) expect(await codeOf(wrong(NOW))).toBe('SIGN_IN_REFUSED');
    expect(await codeOf(attempt('slow@example.org', {}, after(29)))).toBe('TOO_MANY_ATTEMPTS');
    expect(await codeOf(attempt('slow@example.org', {}, after(31)))).toBe('SIGNED_IN');
    expect(await codeOf(wrong(after(32)))).toBe('SIGN_IN_REFUSED');
  });

  it('counts guesses that are made at the same time', async () => {
    const guesses = Array.from({ length: 12 }, () => codeOf(attempt('crowd@example.org', { address: '10.0.0.2' })));
    const heard = (await Promise.all(guesses)).filter((code) => code === 'SIGN_IN_REFUSED');
    expect(heard).toHaveLength(6);
  });

  it('blocks a network address that tries many e-mail addresses', async () => {
    const from = { address: '10.0.0.3', password: 'guess' };
    for (let n = 0; n < 31; n += 1) {
      expect(await codeOf(attempt(`n${n}@example.org`, from))).toBe('SIGN_IN_REFUSED');
    }
    expect(await codeOf(attempt('another@example.org', from))).toBe('TOO_MANY_ATTEMPTS');
    expect(await codeOf(attempt('another@example.org', { ...from, address: '10.0.0.4' }))).toBe('SIGN_IN_REFUSED');
  });
});
