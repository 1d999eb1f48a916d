import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { VisitDraft } from '../../../server/ingest/formats/drafts.js';
import { undoImportRun } from '../../../server/ingest/undo/undo-import-run.js';
import { openTestDatabase, type TestDatabase } from '../../database.js';
import { countsOf, TestPractice } from '../practice-of-a-test.js';
import { readStandard, type ReadStandard } from './read-standard.js';

const messageOf = (event: string, sent: string, ...segments: readonly string[]): string =>
  [`MSH|^~\\&|APP|North|EHR|Clinic|${sent}||${event}|1|P|2.5`, ...segments].join('\r');
const PATIENT = 'PID|1||p1^^^MR||Private^Somebody';

/** An appointment on Tuesday, 3 March 2026, at nine in Chicago, for twenty minutes. */
const booked = (event = 'S12', sent = '20260301100000-0600', ...more: readonly string[]): string =>
  messageOf(
    `SIU^${event}`,
    sent,
    'SCH|1|a1|||||||20|min|^^^20260303090000-0600^20260303092000-0600',
    PATIENT,
    'RGS|1',
    'AIP|1||11^Example^Ann',
    ...more,
  );

const visit = (event: string, sent: string, more: { from?: string; to?: string; as?: string; id?: string } = {}) => {
  const { from = '20260302090000', to = '', as = 'O', id = 'v1' } = more;
  const fields = Array.from({ length: 46 }, () => '');
  Object.assign(fields, { 0: 'PV1', 2: as, 7: '77^Who^Dr', 19: id, 44: from, 45: to });
  return messageOf(`ADT^${event}`, sent, 'EVN||20260302', PATIENT, fields.join('|'), 'ROL|1|AD|MA|11^Example^Ann');
};

const SENT = '20260302100000-0600';
const at = (text: string): number => Date.parse(text) / 1000;
const draftOf = async (text: string): Promise<VisitDraft> => (await readStandard(text)).drafts.at(-1) as VisitDraft;

describe('messages of HL7 v2', () => {
  it('are found whatever ends their lines, frames them or bundles them', async () => {
    const two = [booked(), visit('A04', SENT)] as const;
    const batch = ['FHS|^~\\&|x', 'BHS|^~\\&|x', ...two, 'BTS|2', 'FTS|1'].join('\r');
    const files = [
      two.join('\r'),
      `\ufeff${two.join('\r\n').replaceAll('\r', '\n').replaceAll('\n\n', '\n')}`,
      two.map((each) => `\u000b${each}\r\u001c\r`).join(''),
      batch,
      two.join('\r\r').replaceAll('\r', '\r\n'),
    ];
    for (const file of files) {
      const { kind, drafts, rows } = await readStandard(file);
      expect([kind, rows.length, drafts.map((draft) => draft.table)]).toEqual(['hl7', 2, ['appointment', 'visit']]);
    }
  });

  it('are taken apart by the separators that their header states, escapes included', async () => {
    const other = booked()
      .replaceAll('|', '#')
      .replaceAll('^', '*')
      .replace('*~\\&', '*~\\@')
      .replace('Ann', 'A\\S\\n');
    expect((await draftOf(other)).staff).toEqual([{ key: '11', name: 'A*n Example', email: null }]);
  });

  it('about the same thing are told by the one that was sent last, wherever it stands in the file', async () => {
    const { drafts, notices } = await readStandard(
      [booked('S26', '20260303100000-0600'), booked(), booked('S14', '20260302100000-0600')].join('\r'),
    );
    expect(drafts).toMatchObject([{ status: 'NO_SHOW' }]);
    expect([...notices.values()]).toEqual([2]);
  });

  it('of other kinds are counted and named', async () => {
    const { rows, drafts, notices } = await readStandard(
      [messageOf('ORU^R01', SENT, PATIENT), messageOf('ADT^A28', SENT, PATIENT), messageOf('odd', SENT)].join('\r'),
    );
    expect([rows.length, drafts]).toEqual([3, []]);
    expect([...notices.keys()].join()).toMatch(/ORU R01.*ADT A28.*another type/);
  });

  it('keep of their patient nothing but a keyed hash', async () => {
    const { rows } = await readStandard([booked(), visit('A04', SENT, { id: '', from: '' })].join('\r'));
    expect(JSON.stringify(rows)).not.toMatch(/Private|p1/);
  });
});

describe('an appointment (SIU)', () => {
  it.each([
    ['S12', 'PLANNED'],
    ['S13', 'PLANNED'],
    ['S14', 'PLANNED'],
    ['S15', 'CANCELLED'],
    ['S16', 'CANCELLED'],
    ['S17', 'CANCELLED'],
    ['S26', 'NO_SHOW'],
  ])('is by %s %s', async (event, status) => {
    expect(await draftOf(booked(event))).toMatchObject({
      table: 'appointment',
      status,
      start: at('2026-03-03T15:00:00Z'),
      end: at('2026-03-03T15:20:00Z'),
      staff: [{ key: '11', name: 'Ann Example' }],
    });
  });

  it('is kept when its filler says so, and begins as TQ1 states before anything else', async () => {
    const complete = booked().replace('-0600^20260303092000-0600', '-0600^20260303092000-0600||||||||||||||Complete');
    expect((await draftOf(complete)).status).toBe('COMPLETED');
    const timed = await draftOf(booked('S12', SENT, 'TQ1|1||||||20260304100000|20260304103000'));
    // Without an offset of its own the time is by that of the message.
    expect([timed.start, timed.end]).toEqual([at('2026-03-04T16:00:00Z'), at('2026-03-04T16:30:00Z')]);
  });

  it('is of everybody in its groups, each once', async () => {
    const more = ['AIP|2||12^Other^Bea~11^Example^Ann', 'RGS|2', 'AIP|1||^Nameless^Cy'];
    expect((await draftOf(booked('S12', SENT, ...more))).staff.map(({ key }) => key)).toEqual([
      '11',
      '12',
      'Cy Nameless',
    ]);
  });

  it('whose stated end is days later lasts as long as it states', async () => {
    const long = booked().replace('20260303092000', '20260306092000');
    expect((await draftOf(long)).end).toBe(at('2026-03-03T15:20:00Z'));
  });

  it('of people whose numbers several authorities gave out tells them apart', async () => {
    const two = booked('S12', SENT, 'AIP|2||11^Else^Dan^^^^^^Elsewhere').replace(
      'Example^Ann',
      'Example^Ann^^^^^^Here',
    );
    expect((await draftOf(two)).staff.map(({ key }) => key)).toEqual(['Here|11', 'Elsewhere|11']);
  });
});

describe('a visit (ADT)', () => {
  it('begins with admission or registration and ends with discharge; its provider stands apart', async () => {
    expect(await draftOf(visit('A03', SENT, { to: '20260302093000' }))).toMatchObject({
      table: 'visit',
      status: 'COMPLETED',
      start: at('2026-03-02T15:00:00Z'),
      end: at('2026-03-02T15:30:00Z'),
      staff: [{ key: '11' }],
      provider: 'Dr Who',
    });
    expect(await draftOf(visit('A04', SENT))).toMatchObject({ end: null });
  });

  it('keeps its beginning when a later message of the file does not repeat it', async () => {
    const messages = [visit('A04', SENT), visit('A03', '20260302110000-0600', { from: '', to: '20260302094500' })];
    expect(await draftOf(messages.join('\r'))).toMatchObject({
      start: at('2026-03-02T15:00:00Z'),
      end: at('2026-03-02T15:45:00Z'),
    });
  });

  it('is cancelled by A11, planned by A05, and in a stay of an inpatient without a length', async () => {
    expect((await draftOf(visit('A11', SENT))).status).toBe('CANCELLED');
    expect((await draftOf(visit('A05', SENT))).status).toBe('PLANNED');
    expect((await draftOf(visit('A03', SENT, { as: 'I', to: '20260305090000' }))).end).toBeNull();
  });

  it('without a number, a beginning or a time of day is rejected with its day as far as known', async () => {
    const messages = [
      visit('A04', SENT, { id: '' }),
      visit('A04', SENT, { from: '' }),
      visit('A04', SENT, { id: 'v2', from: '20260302' }),
      visit('A04', SENT, { id: 'v3', to: '20260301080000' }),
    ];
    const { rejections } = await readStandard(messages.join('\r'));
    expect(rejections.map(({ field, reason, about }) => [field, reason, about.day])).toEqual([
      ['PV1-19', 'the visit has no number', null],
      ['PV1-44', 'there are no times: the start is missing', null],
      ['PV1-44', 'no time of day: there is only a date', '2026-03-02'],
      ['PV1-45', 'the end is before the start', '2026-03-02'],
    ]);
  });
});

describe('damaged HL7', () => {
  it('never ends the reading: each message is taken, rejected or counted', async () => {
    const sound = [booked(), visit('A04', SENT), booked('S15')].join('\r');
    const damage = fc.tuple(fc.nat(sound.length - 1), fc.constantFrom('', '|', '^', '\r', 'MSH', '\u0000', '\\', '~'));
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 4 }), async (damages) => {
        let text = sound;
        for (const [index, letter] of damages) text = text.slice(0, index) + letter + text.slice(index + 1);
        const outcome = await readStandard(text).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome.constructor.name).toBe('FileProblem');
        else expect((outcome as ReadStandard).rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('with segments before the first header says so', async () => {
    const { rejections } = await readStandard(`BHS|^~\\&|x\r${PATIENT}\r${booked()}`);
    expect(rejections.map(({ reason }) => reason)).toEqual(['there is no message header before this']);
  });
});

describe('HL7 in the ledger', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('is one appointment through all its messages, and what a file leaves out stays; all can be taken back', async () => {
    const practice = await TestPractice.open(database);
    const load = (...messages: readonly string[]) => practice.load(messages.join('\r'), { source: 'scheduling' });
    const first = await load(booked(), visit('A04', SENT), messageOf('ADT^A60', SENT, PATIENT));
    expect(countsOf(first)).toBe('2 new, 0 changed, 1 same, 0 rejected, 0 gone');
    const second = await load(booked('S15', '20260302120000-0600'));
    expect(countsOf(second)).toBe('0 new, 1 changed, 0 same, 0 rejected, 0 gone');
    const third = await load(booked('S15', '20260302120000-0600'));
    expect(countsOf(third)).toBe('0 new, 0 changed, 1 same, 0 rejected, 0 gone');
    const states = () => practice.rows(`select status from appointment where organization_id = $1`);
    expect(await states()).toEqual([{ status: 'CANCELLED' }]);
    expect(await undoImportRun(database, practice.organizationId, second.runId)).toBeNull();
    expect(await states()).toEqual([{ status: 'CANCELLED' }]); // The third file says so as well.
    expect(await undoImportRun(database, practice.organizationId, third.runId)).toBeNull();
    expect(await states()).toEqual([{ status: 'PLANNED' }]);
    expect(await undoImportRun(database, practice.organizationId, first.runId)).toBeNull();
    expect(await states()).toEqual([]);
    practice.close();
  });

  it('lets a rejected message go once its appointment comes again with what it lacked', async () => {
    const practice = await TestPractice.open(database);
    const load = (message: string) => practice.load(message, { source: 'scheduling' });
    const waiting = () =>
      practice.rows(`select line from rejected_row where organization_id = $1 and settled_at is null`);
    await load(booked().replace('^^^20260303090000-0600^20260303092000-0600', ''));
    expect(await waiting()).toHaveLength(1);
    await load(booked());
    expect(await waiting()).toEqual([]);
    practice.close();
  });
});
