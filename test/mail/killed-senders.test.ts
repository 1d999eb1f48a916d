import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { queueMails } from '../../server/mail/outbox/queue-mail.query.js';
import { loginOf, openPractice } from '../access/practice.js';
import { openTestDatabase, type TestDatabase } from '../database.js';
import { MailServer, type Whim } from './mail-server.js';
import { deliver, headerOf, outboxOf } from './outbox-of-a-test.js';

const MAILS = 24;
const KILLS = 4;
/** What goes wrong meanwhile, one after the other. */
const WHIMS: readonly Whim[] = ['NOT_NOW', 'BREAK_OFF_IN_DATA', 'BREAK_OFF_AFTER_DATA', 'REFUSE_AFTER_DATA'];
const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const IN_A_WEEK = new Date(Date.now() + 7 * 86_400_000);

describe('senders that are killed again and again', () => {
  let database: TestDatabase;
  let server: MailServer;
  beforeAll(async () => {
    database = await openTestDatabase();
    const { organizationId } = await openPractice(database);
    const loginId = await loginOf(database, { organizationId, email: 'hera@clinic.example', roles: ['HR'] });
    const mails = Array.from({ length: MAILS }, (_, index) => ({
      kind: 'TEST' as const,
      onceKey: `mail ${index}`,
      loginId,
      payload: {},
    }));
    await queueMails(database.pool, organizationId, mails, new Date());
    server = await MailServer.open();
    server.slownessMilliseconds = 15;
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  /** Sends in another process, and kills it so long after its first mail. */
  async function killAfter(milliseconds: number): Promise<void> {
    const setting = JSON.stringify(server.setting('nowhere'));
    const script = [pathOf('./send-in-a-process.ts'), JSON.stringify(database.connection), setting];
    const sender = spawn(process.execPath, ['--import', pathOf('../facts/load-typescript.mjs'), ...script]);
    const ended = once(sender, 'exit');
    await Promise.race([server.nextConnection(), ended]);
    await delay(milliseconds);
    sender.kill('SIGKILL');
    await ended;
  }

  it('have brought every mail once, or it is said that nobody knows', async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      server.whim = WHIMS[kill % WHIMS.length]!;
      await killAfter(10 + 25 * kill);
    }
    const stillGoes = async () =>
      (await outboxOf(database)).some(({ state }) => state === 'QUEUED' || state === 'SENDING');
    while (await stillGoes()) await deliver(database, server.setting('nowhere'), IN_A_WEEK);

    const arrived = server.arrived.map((mail) => headerOf(mail, 'Message-ID'));
    expect(new Set(arrived).size).toBe(arrived.length);
    const { rows } = await database.pool.query<{ id: string; state: string }>(
      'select message_id as id, state from outbox_mail',
    );
    const of = (wanted: string) => rows.filter(({ state }) => state === wanted).map(({ id }) => id);
    expect(of('SENT').filter((id) => !arrived.includes(id))).toEqual([]);
    expect(of('FAILED').filter((id) => arrived.includes(id))).toEqual([]);
    expect(of('SENT').length + of('FAILED').length + of('UNCERTAIN').length).toBe(MAILS);
    // Each kill leaves at most one mail that nobody knows of, and the server broke off once after the end of one.
    expect(of('UNCERTAIN').length).toBeLessThanOrEqual(KILLS + 1);
    expect(of('SENT').length).toBeGreaterThan(MAILS / 2);
  }, 60_000);
});
