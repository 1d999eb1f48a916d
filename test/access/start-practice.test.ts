import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addLogin, type LoginWish } from '../../server/access/add-login.js';
import { canStartPractice, startPractice } from '../../server/access/start-practice.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { loginOf, openPractice } from './practice.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const MINE = { organizationName: 'Hill Clinic', name: 'Eve', email: 'eve@example.org', password: 'a long enough one' };
const count = async (database: TestDatabase) =>
  (await database.pool.query<{ rows: number }>('select count(*) as rows from organization')).rows[0]?.rows;

describe('starting a practice', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
    await openPractice(database, true).then((demo) => loginOf(database, { ...demo, email: 'taken@example.org' }));
  });
  afterAll(() => database.drop());

  it('is offered beside the demonstration, on this machine only', async () => {
    expect(await canStartPractice(database, true)).toBe(true);
    expect(await canStartPractice(database, false)).toBe(false);
    expect(await startPractice(database, MINE, false, NOW)).toMatchObject({ code: 'NOT_OFFERED' });
  });

  it('leaves nothing behind when its first login cannot be made', async () => {
    const answers = [
      await startPractice(database, { ...MINE, email: 'taken@example.org' }, true, NOW),
      await startPractice(database, { ...MINE, email: 'nobody' }, true, NOW),
      await startPractice(database, { ...MINE, password: 'short' }, true, NOW),
    ];
    expect(answers).toMatchObject([{ code: 'EMAIL_TAKEN' }, { code: 'BAD_EMAIL' }, { code: 'WEAK_PASSWORD' }]);
    expect(await count(database)).toBe(1);
  });

  it('works once, also when two try at the same time, and makes an administrator who is HR too', async () => {
    const other = { ...MINE, email: 'zoe@example.org' };
    const answers = await Promise.all([MINE, other].map((practice) => startPractice(database, practice, true, NOW)));
    expect(answers.filter((answer) => 'token' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'NOT_OFFERED' }]);
    const roles = await database.pool.query('select role from login_role join login on id = login_id order by role');
    expect(roles.rows.map(({ role }: { role: string }) => role)).toEqual(['ADMINISTRATOR', 'HR', 'STAFF_MEMBER']);
    expect(await canStartPractice(database, true)).toBe(false);
  });
});

describe('adding a login by command', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
    await openPractice(database);
  });
  afterAll(() => database.drop());

  const wish = (more: Partial<LoginWish>): LoginWish => ({
    email: 'new@example.org',
    name: 'New',
    roles: ['HR'],
    organization: null,
    newOrganization: null,
    staff: null,
    sites: [],
    teams: [],
    ...more,
  });

  it('needs the person for a staff member and the places for a manager', async () => {
    const refused = [
      wish({ roles: ['STAFF_MEMBER'] }),
      wish({ roles: ['MANAGER'] }),
      wish({ sites: ['north'] }),
      wish({ roles: ['STAFF_MEMBER'], staff: 'nobody' }),
      wish({ roles: ['MANAGER'], teams: ['red'] }),
    ].map((each) => addLogin(database, each));
    expect(await Promise.all(refused)).toMatchObject([
      { code: 'STAFF_MISSING' },
      { code: 'PLACES_MISSING' },
      { code: 'PLACES_MISSING' },
      { code: 'UNKNOWN_KEY', field: 'staff' },
      { code: 'UNKNOWN_KEY', field: 'team' },
    ]);
  });

  it('finds person and places by their keys and prints a password once', async () => {
    const added = await addLogin(database, wish({ roles: ['MANAGER', 'STAFF_MEMBER'], staff: 'ana', teams: ['blue'] }));
    expect(added).toMatchObject({
      organizationName: 'Riverside',
      password: expect.stringMatching(/^(\w{5}-){3}\w{5}$/),
    });
    expect(await addLogin(database, wish({}))).toMatchObject({ code: 'EMAIL_TAKEN' });
  });

  it('asks which practice is meant when there are several', async () => {
    const fresh = wish({ email: 'first@example.org', newOrganization: 'Hill Clinic' });
    expect(await addLogin(database, fresh)).toMatchObject({ organizationName: 'Hill Clinic' });
    expect(await addLogin(database, wish({ email: 'x@example.org' }))).toMatchObject({ code: 'WHICH_ORGANIZATION' });
    const named = wish({ email: 'x@example.org', organization: 'hill clinic' });
    expect(await addLogin(database, named)).toMatchObject({ organizationName: 'Hill Clinic' });
  });
});
