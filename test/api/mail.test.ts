import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ORGANIZATION, writePractice } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const TEST = 'mutation { sendTestMail { __typename } }';
const DECIDE = `mutation ($id: ID!, $decision: MailDecision!) { decideMail(id: $id, decision: $decision) {
  __typename ... on InputProblem { code } } }`;
const OUTBOX = `query ($states: [MailState!]) { outbox(states: $states) { totalCount edges { node {
  id kind recipientName recipientAddress subject state way attempts failure decidedBy } } } }`;

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly subject: string | null;
}

describe('mail, as HR and administrators see it', () => {
  let server: PaperServer;
  let folder: string;
  let hr: string;
  let administrator: string;
  let manager: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-mail-'));
    process.env['EVENKEEL_MAIL_DIR'] = folder;
    server = await PaperServer.open();
    await writePractice(server.database.pool, { North: { zone: 'America/Chicago', teams: { Blue: ['Ann'] } } });
    hr = await server.cookieOf('Hera', { roles: ['HR'] });
    administrator = await server.cookieOf('Ada', { roles: ['ADMINISTRATOR'] });
    manager = await server.cookieOf('Max', { roles: ['MANAGER'] });
  });
  afterAll(async () => {
    delete process.env['EVENKEEL_MAIL_DIR'];
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function outbox(cookie: string, states: readonly string[] | null = null): Promise<Listed[]> {
    const { data } = await server.ask(OUTBOX, { states }, cookie);
    const found = data?.['outbox'] as { edges: { node: Listed }[] };
    return found.edges.map(({ node }) => node);
  }

  it('sends a test to oneself, which the outbox lists as sent and the folder holds', async () => {
    expect((await server.ask(TEST, {}, hr)).data).toEqual({ sendTestMail: { __typename: 'Done' } });
    while ((await outbox(hr))[0]?.state !== 'SENT') await delay(50);
    expect(await outbox(administrator)).toEqual([
      expect.objectContaining({
        kind: 'TEST',
        recipientAddress: 'hera@example.org',
        subject: 'Evenkeel: a test mail',
        way: 'FOLDER',
        attempts: 1,
        failure: null,
      }),
    ]);
    const [file] = readdirSync(join(folder, ORGANIZATION));
    expect(readFileSync(join(folder, ORGANIZATION, file!), 'utf8')).toContain('To: Hera <hera@example.org>');
    const { data } = await server.ask('{ mailWayOut { way from folder } }', {}, hr);
    expect(data?.['mailWayOut']).toMatchObject({ way: 'FOLDER', folder: join(folder, ORGANIZATION) });
  });

  it('lets a mail of which nobody knows be decided once, and no other', async () => {
    const [mail] = await outbox(hr);
    const decide = async (id: string, decision: string) =>
      (await server.ask(DECIDE, { id, decision }, hr)).data?.['decideMail'];
    expect(await decide(mail!.id, 'ARRIVED')).toEqual({ __typename: 'InputProblem', code: 'NOT_VISIBLE' });
    expect(await decide('no id', 'ARRIVED')).toEqual({ __typename: 'InputProblem', code: 'NOT_VISIBLE' });
    await server.database.pool.query(`update outbox_mail set state = 'UNCERTAIN'`);
    expect(await outbox(hr, ['UNCERTAIN'])).toHaveLength(1);
    expect(await decide(mail!.id, 'ARRIVED')).toEqual({ __typename: 'Done' });
    expect(await outbox(hr)).toEqual([expect.objectContaining({ state: 'SENT', decidedBy: 'Hera' })]);
  });

  it('shows the outbox to nobody else', async () => {
    for (const query of [OUTBOX, '{ mailWayOut { way } }', TEST]) {
      expect((await server.ask(query, {}, manager)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
});
