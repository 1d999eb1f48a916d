import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { dueDigest } from '../../server/digests/digest-time.js';
import { queueDueDigests } from '../../server/digests/queue-due-digests.js';
import { PaperServer } from '../api/paper-server.js';
import { MailServer } from '../mail/mail-server.js';
import { deliver, outboxOf } from '../mail/outbox-of-a-test.js';
import { idOf, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';

const WISHES = '{ digestWishes { topic isWanted isSent } }';
const WISH = `mutation ($topic: Digest!, $isWanted: Boolean!) { wishDigest(topic: $topic, isWanted: $isWanted) {
  __typename } }`;
const instant = (text: string): number => Date.parse(text) / 1000;

describe('when a digest is due', () => {
  const calendar = { payPeriod: { kind: 'WEEKLY', anchorDate: '2026-01-05' }, zone: 'America/Chicago' } as const;

  it('is Monday at seven, whenever workweeks begin, and for three days', () => {
    const monday = instant('2026-11-16T13:00:00Z');
    const ofMonday = dueDigest({ ...calendar, weekStartsOn: 'MONDAY' }, monday);
    expect(ofMonday).toEqual({ period: { from: '2026-11-09', to: '2026-11-15' }, at: monday });
    const ofSunday = dueDigest({ ...calendar, weekStartsOn: 'SUNDAY' }, monday);
    expect(ofSunday).toEqual({ period: { from: '2026-11-08', to: '2026-11-14' }, at: monday });
    expect(dueDigest({ ...calendar, weekStartsOn: 'MONDAY' }, monday + 3 * 86_400)).toBeNull();
    expect(dueDigest({ ...calendar, weekStartsOn: 'MONDAY' }, monday - 1)).toBeNull();
  });
});

describe('weekly digests', () => {
  let server: PaperServer;
  let mails: MailServer;
  let folder: string;
  let ann: string;
  let max: string;
  const due = new Date('2026-11-16T13:00:00Z');
  const north = ['Ann', 'Bea', 'Cy', 'Di'] as const;

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, {
      North: { zone: 'America/Chicago', teams: { Blue: [...north] } },
      South: { zone: 'America/Chicago', teams: { Red: ['Gus', 'Hal'] } },
    });
    const day = (staffMember: string, site: string, team: string) =>
      workDay({ staffMemberId: idOf(staffMember), workday: '2026-11-10', siteId: idOf(site), teamId: idOf(team) });
    await writeWorkDays(server.database.pool, [
      ...north.map((name) => day(name, 'North', 'Blue')),
      ...['Gus', 'Hal'].map((name) => day(name, 'South', 'Red')),
      // The week before Ann worked alone, six hours; two weeks before all of them did, seven each.
      { ...day('Ann', 'North', 'Blue'), workday: '2026-11-03', workedSeconds: 21_600 },
      ...north.map((name) => ({ ...day(name, 'North', 'Blue'), workday: '2026-10-27', workedSeconds: 25_200 })),
      ...north.map((name) => ({ ...day(name, 'North', 'Blue'), workday: '2026-10-20', workedSeconds: 21_600 })),
    ]);
    max = await server.cookieOf('Max', { roles: ['MANAGER'], managedSiteIds: [idOf('North')] });
    await server.cookieOf('Mia', { roles: ['MANAGER'], managedTeamIds: [idOf('Red')] });
    ann = await server.cookieOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
    await server.cookieOf('Hera', { roles: ['HR'] });
    await server.database.pool.query(`update login set created_at = '2026-01-01'`);
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-mail-'));
  });
  beforeEach(async () => {
    mails = await MailServer.open();
    await server.database.pool.query('delete from outbox_mail; delete from mail_wish; delete from access_receipt');
  });
  afterEach(() => mails.close());
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  });

  async function run(at: Date): Promise<Record<string, Email>> {
    const before = mails.arrived.length;
    await queueDueDigests(server.database.dataSource, at);
    await deliver(server.database, mails.setting(folder), at);
    const found = await Promise.all(mails.arrived.slice(before).map((mail) => PostalMime.parse(mail)));
    return Object.fromEntries(found.map((mail) => [mail.to?.[0]?.name, mail]));
  }
  const wants = async (cookie: string, topic: string, isWanted: boolean) =>
    (await server.ask(WISH, { topic, isWanted }, cookie)).data?.['wishDigest'];

  it('tell managers of their groups, name nobody, and come once', async () => {
    const found = await run(due);
    expect(Object.keys(found).sort((one, other) => one.localeCompare(other))).toEqual(['Max', 'Mia']);
    const { Max: mail } = found;
    expect(mail?.subject).toBe('Your teams, Nov 9 – 15, 2026');
    // Four people, eight hours each.
    expect(mail?.text).toContain('Hours worked: 32:00 h');
    expect(mail?.html).toContain('32:00 h');
    for (const name of [...north, 'Gus', 'Hal']) expect(`${mail?.text}${mail?.html}`).not.toContain(name);
    expect(await run(due)).toEqual({});
    expect((await server.database.pool.query('select from access_receipt')).rowCount).toBe(0);
  });

  it('tell a difference only where both weeks rest on enough people', async () => {
    const { Max: alone } = await run(due);
    expect(alone?.text).toContain('Hours worked: 32:00 h\n');
    const { Max: together } = await run(new Date('2026-11-02T13:00:00Z'));
    // 28 hours after 24.
    expect(together?.text).toContain('Hours worked: 28:00 h (4:00 h more)');
  });

  it('withhold from a mail what rests on fewer people than groups are shown of', async () => {
    const { Mia: mail } = await run(due);
    expect(mail?.text).toContain('Hours worked: not shown: the group is too small');
    expect(mail?.text).not.toContain('16:00');
  });

  it('tell a staff member of her own week only if she asked for it before', async () => {
    expect((await server.ask(WISHES, {}, ann)).data).toEqual({
      digestWishes: [{ topic: 'OWN_DIGEST', isWanted: false, isSent: true }],
    });
    expect(await wants(ann, 'OWN_DIGEST', true)).toEqual({ __typename: 'Done' });
    expect(Object.keys(await run(due))).not.toContain('Ann');
    await server.database.pool.query(`update mail_wish set changed_at = '2026-11-01'; delete from outbox_mail`);
    const { Ann: mail } = await run(due);
    expect(mail?.subject).toBe('Your week, Nov 9 – 15, 2026');
    expect(mail?.text).toContain('Hours worked: 8:00 h');
    expect(mail?.text).toContain('https://evenkeel.clinic.example/my-week?period=2026-11-09..2026-11-15');
    expect(await wants(ann, 'MANAGER_DIGEST', true)).toEqual({ __typename: 'InputProblem' });
  });

  it('end with one click in the mail, and come again when she says so on her page', async () => {
    const { Max: mail } = await run(due);
    const link = mail?.headers.find(({ key }) => key === 'list-unsubscribe')?.value;
    const path = new URL(/^<(.*)>$/.exec(link!)![1]!).pathname;
    expect((await fetch(`${server.address}${path}`, { method: 'POST' })).status).toBe(200);
    expect((await server.ask(WISHES, {}, max)).data).toEqual({
      digestWishes: [{ topic: 'MANAGER_DIGEST', isWanted: false, isSent: true }],
    });
    expect(Object.keys(await run(new Date('2026-11-23T13:00:00Z')))).toEqual(['Mia']);
    expect(await wants(max, 'MANAGER_DIGEST', true)).toEqual({ __typename: 'Done' });
    await server.database.pool.query(`update mail_wish set changed_at = '2026-11-24'`);
    expect(Object.keys(await run(new Date('2026-11-30T13:00:00Z')))).toContain('Max');
  });

  it('stop where the practice wants none, and for who manages nothing any more by the time it is sent', async () => {
    await queueDueDigests(server.database.dataSource, due);
    await server.database.pool.query('delete from login_responsibility where target_id = $1', [idOf('Red')]);
    const arrived = await run(due);
    expect(Object.keys(arrived)).toEqual(['Max']);
    expect(await outboxOf(server.database)).toContainEqual(expect.objectContaining({ failure: 'NOT_ENTITLED' }));
    await server.database.pool.query(
      `insert into mail_policy (organization_id, sends_digests, changed_by_name, changed_at)
       select id, false, 'Hera', now() from organization`,
    );
    expect(await run(new Date('2026-11-23T13:00:00Z'))).toEqual({});
  });
});
