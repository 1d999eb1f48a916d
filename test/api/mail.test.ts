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

const SAVE = `mutation ($input: ReportScheduleInput!) { saveReportSchedule(input: $input) {
  __typename ... on InputProblem { code } } }`;
const SCHEDULES = `{ reportSchedules { id name grouping format paper cadence daysAfter localTime isPaused nextAt
  recipients { name isEntitled } latestMails { state } } }`;
const POLICY = '{ mailPolicy { zone zoneInForce delivery sendsDigests } }';
const SAVE_POLICY = `mutation ($input: MailPolicyInput!) { saveMailPolicy(input: $input) {
  __typename ... on InputProblem { code } } }`;

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

  it('schedules a report, says when it is next and in which zone, pauses it and ends it', async () => {
    const { data: people } = await server.ask('{ possibleReportRecipients { id name } }', {}, hr);
    expect(people?.['possibleReportRecipients']).toEqual([expect.objectContaining({ name: 'Hera' })]);
    const possible = people?.['possibleReportRecipients'] as { id: string }[];
    const input = {
      name: 'Weekly staffing',
      grouping: 'SITE',
      format: 'PDF',
      paper: 'LETTER',
      cadence: 'WEEKLY',
      daysAfter: 1,
      localTime: '06:30',
      recipientIds: possible.map(({ id }) => id),
    };
    expect((await server.ask(SAVE, { input }, hr)).data).toEqual({ saveReportSchedule: { __typename: 'Done' } });
    expect((await server.ask(SAVE, { input: { ...input, daysAfter: 29 } }, hr)).data).toEqual({
      saveReportSchedule: { __typename: 'InputProblem', code: 'BAD_DAYS' },
    });
    const listed = async () => {
      const { data } = await server.ask(SCHEDULES, {}, hr);
      return data?.['reportSchedules'] as { id: string; nextAt: string | null }[];
    };
    const [schedule] = await listed();
    const clock = { hour: '2-digit', minute: '2-digit', weekday: 'short', hourCycle: 'h23' } as const;
    const local = new Intl.DateTimeFormat('en-US', { ...clock, timeZone: 'America/Chicago' });
    expect(local.format(new Date(schedule!.nextAt!))).toBe('Mon 06:30');
    const { recipientIds: _ids, ...stated } = input;
    expect(schedule).toMatchObject({ ...stated, recipients: [{ name: 'Hera', isEntitled: true }] });
    const pause = 'mutation ($id: ID!) { pauseReportSchedule(id: $id, isPaused: true) { __typename } }';
    await server.ask(pause, { id: schedule!.id }, hr);
    expect(await listed()).toEqual([expect.objectContaining({ isPaused: true, nextAt: null })]);
    const end = 'mutation ($id: ID!) { removeReportSchedule(id: $id) { __typename } }';
    await server.ask(end, { id: schedule!.id }, hr);
    expect(await listed()).toEqual([]);
  });

  it('states how the practice mails', async () => {
    const policy = async () => (await server.ask(POLICY, {}, administrator)).data?.['mailPolicy'];
    const usual = { zone: null, zoneInForce: 'America/Chicago', delivery: 'LINK', sendsDigests: true };
    expect(await policy()).toEqual(usual);
    const save = (input: object) => server.ask(SAVE_POLICY, { input }, administrator);
    expect((await save({ zone: 'Nowhere/Land', delivery: 'LINK', sendsDigests: true })).data).toEqual({
      saveMailPolicy: { __typename: 'InputProblem', code: 'BAD_ZONE' },
    });
    await save({ zone: 'Europe/London', delivery: 'ATTACHMENT', sendsDigests: false });
    const changed = {
      zone: 'Europe/London',
      zoneInForce: 'Europe/London',
      delivery: 'ATTACHMENT',
      sendsDigests: false,
    };
    expect(await policy()).toEqual(changed);
  });

  it('shows the schedules to HR alone', async () => {
    for (const query of [SCHEDULES, '{ possibleReportRecipients { id } }']) {
      expect((await server.ask(query, {}, administrator)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });

  it('shows the outbox to nobody else', async () => {
    for (const query of [OUTBOX, '{ mailWayOut { way } }', TEST, POLICY]) {
      expect((await server.ask(query, {}, manager)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
});
