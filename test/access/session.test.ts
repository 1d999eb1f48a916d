import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { changePassword } from '../../server/access/change-password.js';
import { closeSession, findSession, openSession } from '../../server/access/session.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { loginOf, openPractice, PASSWORD, type SmallPractice } from './practice.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const HOUR = 3600;
const after = (hours: number) => new Date(NOW.getTime() + hours * HOUR * 1000);

describe('a session', () => {
  let database: TestDatabase;
  let practice: SmallPractice;
  let loginId: string;
  let logins = 0;
  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await openPractice(database);
  });
  beforeEach(async () => {
    loginId = await loginOf(database, { ...practice, email: `ana${(logins += 1)}@example.org` });
  });
  afterAll(() => database.drop());

  const isOpen = async (token: string, at: Date) => (await findSession(database.pool, token, at)) !== null;

  it('ends after twelve idle hours', async () => {
    const token = await openSession(database.pool, loginId, NOW);
    expect(await isOpen(token, after(11))).toBe(true);
    expect(await isOpen(token, after(11 + 12))).toBe(false);
  });

  it('ends after a week, however busy', async () => {
    const token = await openSession(database.pool, loginId, NOW);
    for (let hours = 0; hours < 7 * 24; hours += 6) expect(await isOpen(token, after(hours))).toBe(true);
    expect(await isOpen(token, after(7 * 24))).toBe(false);
  });

  it('ends when it is closed, and no other with it', async () => {
    const [one, other] = [
      await openSession(database.pool, loginId, NOW),
      await openSession(database.pool, loginId, NOW),
    ];
    await closeSession(database.pool, one);
    expect(await isOpen(one, NOW)).toBe(false);
    expect(await isOpen(other, NOW)).toBe(true);
  });

  it('ends at once when the login is disabled', async () => {
    const token = await openSession(database.pool, loginId, NOW);
    await database.pool.query('update login set disabled_at = now() where id = $1', [loginId]);
    expect(await isOpen(token, NOW)).toBe(false);
  });

  it('is replaced by one new session when the password changes', async () => {
    const token = await openSession(database.pool, loginId, NOW);
    const session = await findSession(database.pool, token, NOW);
    const viewer = session?.viewer as NonNullable<typeof session>['viewer'];
    const change = (current: string, next: string) =>
      changePassword(database, viewer, { current, next, address: '10.0.0.1' }, NOW);
    expect(await change('not it', 'a new long password')).toMatchObject({ code: 'WRONG_PASSWORD', field: 'current' });
    expect(await change(PASSWORD, 'short')).toMatchObject({ code: 'WEAK_PASSWORD', field: 'next' });
    expect(await isOpen(token, NOW)).toBe(true);
    const changed = (await change(PASSWORD, 'a new long password')) as { token: string };
    expect(await isOpen(token, NOW)).toBe(false);
    expect(await isOpen(changed.token, NOW)).toBe(true);
  });
});
