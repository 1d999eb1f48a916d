import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import type { Viewer } from '../../server/domain/viewer.js';
import { changeMailPolicy } from '../../server/mail/policy/change-mail-policy.js';
import { USUAL_MAIL_POLICY } from '../../server/mail/policy/mail-policy.js';
import type { ScheduleInput } from '../../server/reports/schedules/report-schedule.js';
import { queueDueReports } from '../../server/reports/schedules/queue-due-reports.js';
import { saveSchedule } from '../../server/reports/schedules/save-schedule.js';
import { removeSchedule, setSchedulePaused } from '../../server/reports/schedules/schedules.query.js';
import { schedulesView } from '../../server/reports/schedules/schedules-view.js';
import { PaperServer } from '../api/paper-server.js';
import { MailServer } from '../mail/mail-server.js';
import { deliver, outboxOf } from '../mail/outbox-of-a-test.js';
import { idOf, ORGANIZATION, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';

describe('scheduled reports', () => {
  let server: PaperServer;
  let mails: MailServer;
  let folder: string;
  let hera: Viewer;
  let iris: Viewer;
  const made = new Date('2026-11-16T12:00:00Z');
  /** The first of the month, 07:00 in Chicago. */
  const due = new Date('2026-12-01T13:00:00Z');
  const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * 86_400_000);

  const viewerOf = async (name: string): Promise<Viewer> => {
    await server.cookieOf(name, { roles: ['HR'] });
    const sql = 'select id from login where name = $1';
    const { rows } = await server.database.pool.query<{ id: string }>(sql, [name]);
    const nobody = { staffMemberId: null, managedSiteIds: [], managedTeamIds: [] };
    return { loginId: rows[0]!.id, organizationId: ORGANIZATION, name, roles: ['HR'], ...nobody };
  };

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, {
      North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Bea', 'Cy', 'Di', 'Ed'] } },
      South: { zone: 'America/Chicago', teams: { Red: ['Gus'] } },
    });
    const day = (staffMember: string) =>
      workDay({ staffMemberId: idOf(staffMember), workday: '2026-11-10', siteId: idOf('North'), teamId: idOf('Blue') });
    await writeWorkDays(server.database.pool, ['Ann', 'Bea', 'Cy', 'Di', 'Ed'].map(day));
    hera = await viewerOf('Hera');
    iris = await viewerOf('Iris');
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-mail-'));
  });
  beforeEach(async () => {
    mails = await MailServer.open();
    await server.database.pool.query('delete from outbox_mail; delete from report_schedule; delete from mail_wish');
    await server.database.pool.query('delete from report_export');
    await changeMailPolicy(server.database.pool, hera, USUAL_MAIL_POLICY, made);
  });
  afterEach(() => mails.close());
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  });

  const input = (more: Partial<ScheduleInput> = {}): ScheduleInput => ({
    id: null,
    name: 'Monthly staffing',
    grouping: 'SITE',
    siteIds: [idOf('North')],
    teamIds: [],
    columns: [],
    format: 'CSV',
    paper: null,
    cadence: 'MONTHLY',
    daysAfter: 1,
    localTime: '07:00',
    recipientIds: [hera.loginId, iris.loginId],
    ...more,
  });
  async function schedule(more: Partial<ScheduleInput> = {}, at = made): Promise<string> {
    const saved = await saveSchedule(server.database.pool, hera, input(more), at);
    if (!('id' in saved)) throw new Error(saved.message);
    return saved.id;
  }
  async function run(at: Date): Promise<Email[]> {
    const before = mails.arrived.length;
    await queueDueReports(server.database.dataSource, at);
    await deliver(server.database, mails.setting(folder), at);
    return Promise.all(mails.arrived.slice(before).map((mail) => PostalMime.parse(mail)));
  }
  const view = async (at = due) =>
    (await schedulesView(server.database.dataSource, ORGANIZATION, at.getTime() / 1000))[0];

  it('are mailed when the month is over, once to each recipient, as a link to the very report', async () => {
    await schedule();
    expect(await view(made)).toMatchObject({ nextAt: due, nextPeriod: { from: '2026-11-01', to: '2026-11-30' } });
    expect(await run(new Date(due.getTime() - 1000))).toEqual([]);
    const [first, second, ...more] = await run(due);
    expect(more).toEqual([]);
    expect(await run(due)).toEqual([]);
    expect(await run(daysAfter(due, 20))).toEqual([]);
    const addresses = new Set([first, second].map((mail) => mail?.to?.[0]?.address));
    expect(addresses).toEqual(new Set(['hera@example.org', 'iris@example.org']));
    expect(first?.subject).toBe('Monthly staffing: November 2026');
    expect(first?.attachments).toEqual([]);
    const link = `https://evenkeel.clinic.example/staffing-report?period=2026-11-01..2026-11-30&grouping=SITE&sites=${idOf('North')}`;
    expect(first?.text).toContain(link);
    expect((await server.database.pool.query('select from report_export')).rowCount).toBe(0);
    expect((await view())?.latestMails).toEqual([
      expect.objectContaining({
        recipientName: 'Hera',
        state: 'SENT',
        period: { from: '2026-11-01', to: '2026-11-30' },
      }),
      expect.objectContaining({ recipientName: 'Iris', state: 'SENT' }),
    ]);
  });

  it('come as the file by policy, which is an export of the recipient’s own', async () => {
    await changeMailPolicy(server.database.pool, hera, { ...USUAL_MAIL_POLICY, delivery: 'ATTACHMENT' }, made);
    await schedule({ recipientIds: [iris.loginId] });
    const [mail] = await run(due);
    expect(mail?.attachments[0]?.filename).toBe('staffing-site-2026-11-01-2026-11-30.csv');
    const kept = await server.database.pool.query<{ by: string; content: Buffer }>(
      `select login_name as by, content from report_export join report_file on sha256 = file_sha256`,
    );
    expect(kept.rows.map(({ by }) => by)).toEqual(['Iris']);
    expect(Buffer.from(mail!.attachments[0]!.content as ArrayBuffer)).toEqual(kept.rows[0]?.content);
    expect(kept.rows[0]?.content.toString()).toContain('North');
  });

  it('are computed with what a recipient may see when it is sent: who lost the role gets nothing, and it is said', async () => {
    await changeMailPolicy(server.database.pool, hera, { ...USUAL_MAIL_POLICY, delivery: 'ATTACHMENT' }, made);
    await schedule();
    await queueDueReports(server.database.dataSource, due);
    mails.whim = 'NOT_NOW';
    await deliver(server.database, mails.setting(folder), due);
    // One mail was put off, composed and all; meanwhile its recipient may be somebody who is HR no more.
    await server.database.pool.query(`update login_role set role = 'MANAGER' where login_id = any($1)`, [
      [hera.loginId, iris.loginId],
    ]);
    const arrived = mails.arrived.length;
    await deliver(server.database, mails.setting(folder), daysAfter(due, 1));
    expect(mails.arrived).toHaveLength(arrived);
    expect(await outboxOf(server.database)).toContainEqual(
      expect.objectContaining({ state: 'FAILED', failure: 'NOT_ENTITLED', hasMessage: false }),
    );
    const shown = await view();
    expect(shown?.recipients.map(({ isEntitled }) => isEntitled)).toEqual([false, false]);
    expect(shown?.latestMails).toContainEqual(expect.objectContaining({ failure: 'NOT_ENTITLED' }));
    await server.database.pool.query(`update login_role set role = 'HR' where login_id = any($1)`, [
      [hera.loginId, iris.loginId],
    ]);
  });

  it('make up what was missed while the server was off, the latest period only and once', async () => {
    await schedule({ cadence: 'WEEKLY', recipientIds: [hera.loginId] });
    const [mail, ...more] = await run(daysAfter(due, 20));
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Monthly staffing: Dec 14 – 20, 2026');
    expect(await run(daysAfter(due, 21))).toEqual([]);
  });

  it('make up nothing from before they were made, changed, or while they were paused', async () => {
    const id = await schedule({ recipientIds: [hera.loginId] });
    await setSchedulePaused(server.database.pool, ORGANIZATION, id, true, made);
    expect(await run(due)).toEqual([]);
    await setSchedulePaused(server.database.pool, ORGANIZATION, id, false, daysAfter(due, 1));
    expect(await run(daysAfter(due, 2))).toEqual([]);
    await schedule({ id, recipientIds: [hera.loginId, iris.loginId] }, daysAfter(due, 3));
    expect(await run(daysAfter(due, 3))).toEqual([]);
    await removeSchedule(server.database.pool, ORGANIZATION, id, daysAfter(due, 4));
    expect(await run(daysAfter(due, 40))).toEqual([]);
  });

  it('end with one click, without signing in, for her alone', async () => {
    await schedule();
    const [mail] = await run(due);
    const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const address = new URL(/^<(.*)>$/.exec(header('list-unsubscribe')!)![1]!);
    const post = (path: string) =>
      fetch(`${server.address}${path}`, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    expect((await server.get(address.pathname)).status).toBe(404);
    expect((await post(address.pathname.replace(idOf('organization'), idOf('North')))).status).toBe(404);
    expect((await view())?.recipients.map(({ isWanted }) => isWanted)).toEqual([true, true]);
    expect((await post(address.pathname)).status).toBe(200);
    expect((await view())?.recipients.filter(({ isWanted }) => !isWanted)).toEqual([
      expect.objectContaining({ email: mail?.to?.[0]?.address }),
    ]);
    const [other, ...more] = await run(new Date('2027-01-01T13:00:00Z'));
    expect(more).toEqual([]);
    expect(other?.to?.[0]?.address).not.toBe(mail?.to?.[0]?.address);
  });

  it('are for HR: neither others’ schedules nor others as recipients', async () => {
    await server.cookieOf('Max', { roles: ['MANAGER'] });
    const { rows } = await server.database.pool.query<{ id: string }>(`select id from login where name = 'Max'`);
    const problem = { code: 'NOT_VISIBLE', field: 'recipientIds' };
    const save = (viewer: Viewer, more: Partial<ScheduleInput>) =>
      saveSchedule(server.database.pool, viewer, input(more), made);
    expect(await save(hera, { recipientIds: [rows[0]!.id] })).toMatchObject(problem);
    expect(await save({ ...hera, roles: ['ADMINISTRATOR'] }, {})).toMatchObject({ code: 'NOT_YOUR_ROLE' });
    expect(await save(hera, { localTime: '24:00' })).toMatchObject({ code: 'BAD_TIME' });
    expect(await save(hera, { id: idOf('nothing') })).toMatchObject({ code: 'NOT_VISIBLE', field: 'id' });
  });
});
