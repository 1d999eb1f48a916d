import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPOSERS } from '../../server/jobs/composers.js';
import type { Viewer } from '../../server/domain/viewer.js';
import { decideMail } from '../../server/mail/outbox/decide-mail.query.js';
import type { Composer } from '../../server/mail/composer.js';
import { composeTestMail, queueTestMail } from '../../server/mail/test-mail.js';
import { queueMails } from '../../server/mail/outbox/queue-mail.query.js';
import { loginOf, openPractice, type SmallPractice } from '../access/practice.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { MailServer } from './mail-server.js';
import { deliver, headerOf, outboxOf } from './outbox-of-a-test.js';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const minutesLater = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

describe('the outbox', () => {
  let database: TestDatabase;
  let practice: SmallPractice;
  let viewer: Viewer;
  let server: MailServer;
  let folder: string;
  const now = new Date('2026-11-16T12:00:00Z');

  beforeAll(async () => {
    database = await openTestDatabase();
    practice = await openPractice(database);
    const { organizationId } = practice;
    const loginId = await loginOf(database, {
      organizationId,
      email: 'hera@clinic.example',
      name: 'Hera',
      roles: ['HR'],
    });
    viewer = {
      loginId,
      organizationId,
      name: 'Hera',
      roles: ['HR'],
      staffMemberId: null,
      managedSiteIds: [],
      managedTeamIds: [],
    };
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-mail-'));
  });
  beforeEach(async () => {
    server = await MailServer.open();
    await database.pool.query('delete from outbox_mail');
    await queueTestMail(database.pool, viewer, now);
  });
  afterEach(() => server.close());
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await database.drop();
  });

  const deliverAt = (at: Date) => deliver(database, server.setting(folder), at);
  /** Larger than what a connection holds on its way. */
  const composeLongMail: Composer = async (...about) => ({
    ...(await composeTestMail(...about))!,
    attachments: [{ name: 'long.bin', mediaType: 'application/octet-stream', content: Buffer.alloc(8_000_000) }],
  });
  const deliverLongAt = (at: Date) =>
    deliver(database, server.setting(folder), at, {
      composers: { ...COMPOSERS, TEST: composeLongMail },
    });
  const idsOfArrived = () => server.arrived.map((mail) => headerOf(mail, 'Message-ID'));

  it('sends a mail once, however often it is asked to', async () => {
    await Promise.all([deliverAt(now), deliverAt(now)]);
    await deliverAt(minutesLater(now, 60));
    expect(server.arrived).toHaveLength(1);
    const [mail] = server.arrived;
    expect(headerOf(mail!, 'To')).toBe('Hera <hera@clinic.example>');
    expect(headerOf(mail!, 'Message-ID')).toMatch(/^<[0-9a-f-]{36}@clinic\.example>$/);
    expect(await outboxOf(database)).toEqual([
      expect.objectContaining({ state: 'SENT', attempts: 1, hasMessage: false }),
    ]);
  });

  it('queues nothing a second time for the same key', async () => {
    const mail = { kind: 'TEST', onceKey: 'for one thing', loginId: viewer.loginId, payload: {} } as const;
    expect(await queueMails(database.pool, practice.organizationId, [mail, mail], now)).toBe(1);
    expect(await queueMails(database.pool, practice.organizationId, [mail], now)).toBe(0);
  });

  it.each([
    ['refused for now', 'NOT_NOW', 'REFUSED_FOR_NOW', /451 try again later/],
    ['broken off in the middle', 'BREAK_OFF_IN_DATA', 'UNREACHABLE', /closed|reset|EPIPE|ended/i],
  ] as const)('tries again, later, what is %s, under the same Message-ID', async (_how, whim, failure, text) => {
    server.whim = whim;
    await deliverLongAt(now);
    expect(await outboxOf(database)).toEqual([
      expect.objectContaining({
        state: 'QUEUED',
        failure,
        text: expect.stringMatching(text),
        nextAttemptAt: minutesLater(now, 1),
      }),
    ]);
    const sql = 'select message_id as id from outbox_mail';
    const { rows } = await database.pool.query<{ id: string }>(sql);
    await deliverAt(now);
    expect(server.arrived).toHaveLength(0);
    await deliverAt(minutesLater(now, 1));
    expect(idsOfArrived()).toEqual([rows[0]?.id]);
    expect(await outboxOf(database)).toEqual([expect.objectContaining({ state: 'SENT', attempts: 2, failure: null })]);
  });

  it.each([
    ['its recipient', 'NEVER', '550 no such mailbox'],
    ['what it says', 'REFUSE_AFTER_DATA', '554 looks like spam'],
  ] as const)('gives a mail up whose server refuses %s for good, and says why', async (_what, whim, text) => {
    server.whim = whim;
    await deliverAt(now);
    await deliverAt(minutesLater(now, 10_000));
    expect(server.arrived).toHaveLength(0);
    expect(await outboxOf(database)).toEqual([expect.objectContaining({ state: 'FAILED', failure: 'REFUSED', text })]);
  });

  it('gives up after two days of a server that is not there', async () => {
    const setting = server.setting(folder);
    await server.close();
    let at = now;
    for (let attempt = 1; attempt <= 16; attempt += 1) {
      await deliver(database, setting, at);
      const [mail] = await outboxOf(database);
      expect(mail?.attempts).toBe(attempt);
      at = mail!.nextAttemptAt;
    }
    expect(await outboxOf(database)).toEqual([expect.objectContaining({ state: 'FAILED', failure: 'GAVE_UP' })]);
    const days = (at.getTime() - now.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(1);
    expect(days).toBeLessThan(3);
    server = await MailServer.open();
  });

  it('does not know of a mail whose server went silent after its end, and leaves it to people', async () => {
    server.whim = 'BREAK_OFF_AFTER_DATA';
    await deliverAt(now);
    await deliverAt(minutesLater(now, 10_000));
    expect(server.arrived).toHaveLength(1);
    const [stuck] = await outboxOf(database);
    expect(stuck).toMatchObject({ state: 'UNCERTAIN', failure: 'NO_ANSWER' });

    const { rows } = await database.pool.query<{ id: string }>('select id from outbox_mail');
    const stranger = { ...viewer, organizationId: practice.siteId };
    expect(await decideMail(database.pool, stranger, rows[0]!.id, 'ARRIVED', now)).toBe(false);
    expect(await decideMail(database.pool, viewer, rows[0]!.id, 'SEND_AGAIN', now)).toBe(true);
    await deliverAt(now);
    const [first, second] = idsOfArrived();
    expect(server.arrived).toHaveLength(2);
    expect(second).toBe(first);
    expect(await decideMail(database.pool, viewer, rows[0]!.id, 'ARRIVED', now)).toBe(false);
  });

  it('says of a wrong password only that, and keeps the mail', async () => {
    const strict = await MailServer.open({ user: 'evenkeel', password: 'right' });
    const login = { user: 'evenkeel', password: 'a wrong secret' };
    await deliver(database, strict.setting(folder, login), now);
    const [mail] = await outboxOf(database);
    expect(mail).toMatchObject({ state: 'QUEUED', failure: 'UNREACHABLE', text: expect.stringContaining('535') });
    expect(JSON.stringify(mail)).not.toContain('a wrong secret');
    await deliver(database, strict.setting(folder, { user: 'evenkeel', password: 'right' }), minutesLater(now, 1));
    expect(strict.arrived).toHaveLength(1);
    await strict.close();
  });

  it('puts mails into a folder for the owner alone where no server is stated', async () => {
    await deliver(database, { ...server.setting(folder), smtp: null }, now);
    const ofPractice = join(folder, practice.organizationId);
    const [file, ...more] = readdirSync(ofPractice);
    expect(more).toEqual([]);
    expect(statSync(join(ofPractice, file!)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(ofPractice, file!), 'utf8')).toContain('Subject: Evenkeel: a test mail');
    expect(server.arrived).toHaveLength(0);
  });

  it('sends nothing to who may no longer sign in', async () => {
    await database.pool.query('update login set disabled_at = now() where id = $1', [viewer.loginId]);
    await deliverAt(now);
    await database.pool.query('update login set disabled_at = null where id = $1', [viewer.loginId]);
    expect(server.arrived).toHaveLength(0);
    expect(await outboxOf(database)).toEqual([expect.objectContaining({ state: 'FAILED', failure: 'NOT_ENTITLED' })]);
  });

  /** Sends in another process and kills it when the server falls silent. */
  async function killInTheMiddle(): Promise<void> {
    const loader = pathOf('../facts/load-typescript.mjs');
    const setting = JSON.stringify(server.setting(folder));
    const script = ['--import', loader, pathOf('./send-in-a-process.ts'), JSON.stringify(database.connection), setting];
    const sender = spawn(process.execPath, script, { stdio: 'inherit' });
    const silence = new Promise<void>((resolve) => (server.onSilence = resolve));
    await Promise.race([silence, once(sender, 'exit')]);
    const ended = once(sender, 'exit');
    sender.kill('SIGKILL');
    expect((await ended)[1]).toBe('SIGKILL');
    expect((await outboxOf(database))[0]?.state).toBe('SENDING');
  }

  /** The database lets go of a dead sender's lock as soon as it sees that it is gone; the next round comes by itself. */
  async function deliverOnceItIsGone(at: Date): Promise<void> {
    while ((await outboxOf(database))[0]?.state === 'SENDING') await deliverAt(at);
  }

  it('sends again what a killed sender had not handed over; it arrives once', async () => {
    server.whim = 'SILENT_AT_RECIPIENT';
    await killInTheMiddle();
    await deliverOnceItIsGone(new Date());
    expect(server.arrived).toHaveLength(1);
    expect((await outboxOf(database))[0]).toMatchObject({ state: 'SENT', attempts: 2 });
  });

  it('does not send again what a killed sender had handed over', async () => {
    server.whim = 'SILENT_AFTER_DATA';
    await killInTheMiddle();
    await deliverOnceItIsGone(new Date());
    await deliverAt(minutesLater(new Date(), 10_000));
    expect(server.arrived).toHaveLength(1);
    expect((await outboxOf(database))[0]).toMatchObject({ state: 'UNCERTAIN', failure: 'NO_ANSWER' });
  });
});
