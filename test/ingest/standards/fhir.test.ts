import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ann,
  appointment,
  auditEvent,
  bundleOf,
  encounter,
  linesOf,
  NPI,
  schedule,
  slot,
  task,
} from './fhir-samples.js';
import { readStandard, stretchesOf, type ReadStandard } from './read-standard.js';

const read = (...resources: readonly object[]): Promise<ReadStandard> => readStandard(bundleOf(...resources));
const draftOf = async (...resources: readonly object[]) => (await read(...resources)).drafts.at(-1);
const NPI_11 = `${NPI}|11`;

describe('FHIR resources', () => {
  it('are found as a Bundle, one a line, a list, one after the other, one alone, and Bundles among them', async () => {
    const one = [encounter('v1'), encounter('v2')] as const;
    const pretty = (value: unknown): string => JSON.stringify(value, null, 2);
    const files = [
      bundleOf(...one),
      pretty(JSON.parse(bundleOf(...one))),
      linesOf(...one),
      pretty(one),
      one.map(pretty).join('\n'),
      `${bundleOf(one[0])}\n${JSON.stringify(one[1])}\n`,
      pretty([JSON.parse(bundleOf(one[0])), one[1]]),
    ];
    for (const file of files) {
      const { kind, drafts, rejections } = await readStandard(file);
      expect([kind, drafts.map((draft) => 'externalId' in draft && draft.externalId), rejections]).toEqual([
        'fhir',
        ['v1', 'v2'],
        [],
      ]);
    }
    expect((await readStandard(pretty(one[0]))).drafts).toHaveLength(1);
  });

  it('that stand in several versions are told by the latest, whatever their order', async () => {
    const version = (minute: string, status: string): object =>
      appointment('a1', { status, meta: { lastUpdated: `2026-03-01T10:${minute}:00Z` } });
    const { drafts, notices } = await read(version('05', 'noshow'), version('01', 'booked'), version('03', 'arrived'));
    expect(drafts).toMatchObject([{ status: 'NO_SHOW' }]);
    expect([...notices]).toMatchObject([[expect.stringContaining('later version'), 2]]);
  });

  it('that tell nobody’s time are counted and named, and nothing vanishes', async () => {
    const { rows, drafts, notices } = await read(
      { resourceType: 'Location', id: 'l1' },
      { resourceType: 'Patient', id: 'p1' },
      schedule('s1', 'Location/l1'),
    );
    expect([rows.length, drafts.length]).toEqual([3, 0]);
    expect([...notices.keys()].join()).toMatch(/Location.*Patient.*Schedules/);
  });

  it('that an entry deletes are rejected with what to do, and entries without one as well', async () => {
    const { rejections } = await read(
      { request: { method: 'DELETE', url: 'Encounter/v1' } },
      {
        resource: null,
      },
    );
    expect(rejections[0]?.reason).toContain('deletes a resource');
    expect(rejections[1]?.reason).toContain('no FHIR resource');
  });
});

describe('an Encounter', () => {
  it('is a visit by its period, whoever attended it, its provider apart', async () => {
    const participant = [
      { individual: { reference: 'Practitioner/ann' } },
      { type: [{ coding: [{ code: 'ATND' }] }], individual: { reference: 'Practitioner/dr', display: 'Dr Who' } },
      { individual: { reference: 'RelatedPerson/mother' } },
    ];
    expect(await draftOf(encounter('v1', { participant }))).toMatchObject({
      table: 'visit',
      start: Date.parse('2026-03-02T15:00:00Z') / 1000,
      end: Date.parse('2026-03-02T15:30:00Z') / 1000,
      day: '2026-03-02',
      status: 'COMPLETED',
      staff: [{ key: 'Practitioner/ann' }],
      provider: 'Dr Who',
    });
  });

  it('without an end, or with only a day for one, is open: its length is unknown, not zero', async () => {
    const period = { start: '2026-03-02T09:00:00-06:00' };
    expect(await draftOf(encounter('v1', { status: 'in-progress', period }))).toMatchObject({ end: null });
    expect(await draftOf(encounter('v1', { period: { ...period, end: '2026-03-02' } }))).toMatchObject({ end: null });
  });

  it('in which the patient stays has no length either: that is nobody’s time with her', async () => {
    const period = { start: '2026-03-02T09:00:00-06:00', end: '2026-03-06T09:00:00-06:00' };
    expect(await draftOf(encounter('v1', { class: { code: 'IMP' }, period }))).toMatchObject({ end: null });
    const endless = { ...period, end: '2027-03-06T09:00:00-06:00' };
    expect((await read(encounter('v1', { period: endless }))).rejections[0]?.reason).toContain('longer than');
  });

  it('without a time is rejected, unless it is only planned or was cancelled', async () => {
    const { rejections, notices } = await read(
      encounter('v1', { period: undefined }),
      encounter('v2', { period: { start: '2026-03-02' } }),
      encounter('v3', { period: {}, status: 'cancelled' }),
    );
    expect(rejections.map(({ reason, about }) => [reason, about.day])).toEqual([
      ['there are no times: the start is missing', null],
      ['no time of day: there is only a date', '2026-03-02'],
    ]);
    expect([...notices.keys()].join()).toContain('cancelled');
  });

  it('keeps of its patient nothing but a keyed hash', async () => {
    const { rows } = await read(encounter('v1'), encounter('v2', { period: { start: '2026-03-02' } }));
    expect(JSON.stringify(rows)).not.toMatch(/Private|p1/);
  });
});

describe('an Appointment', () => {
  it.each([
    ['booked', 'PLANNED'],
    ['arrived', 'COMPLETED'],
    ['fulfilled', 'COMPLETED'],
    ['cancelled', 'CANCELLED'],
    ['noshow', 'NO_SHOW'],
  ])('that is %s is %s', async (status, expected) => {
    expect(await draftOf(appointment('a1', { status }))).toMatchObject({ table: 'appointment', status: expected });
  });

  it('lasts as many minutes as it states when it states no end', async () => {
    const draft = await draftOf(appointment('a1', { end: undefined, minutesDuration: 15 }));
    expect(draft).toMatchObject({ end: Date.parse('2026-03-03T15:15:00Z') / 1000 });
  });

  it('is not of those who declined', async () => {
    const participant = [
      { actor: { reference: 'Practitioner/ann' }, status: 'declined' },
      { actor: { reference: 'Practitioner/bea' }, status: 'accepted' },
    ];
    expect(await draftOf(appointment('a1', { participant }))).toMatchObject({ staff: [{ key: 'Practitioner/bea' }] });
  });
});

describe('a Practitioner', () => {
  it('is one person under identifier, id, role, address in the Bundle, and e-mail', async () => {
    const participant = (individual: object): object => ({ participant: [{ individual }] });
    const { drafts } = await read(
      { fullUrl: 'urn:uuid:aa', resource: ann },
      { resourceType: 'PractitionerRole', id: 'r1', practitioner: { reference: 'Practitioner/ann' } },
      encounter('v1', participant({ reference: 'Practitioner/ann' })),
      encounter('v2', participant({ reference: 'https://ehr.example/fhir/Practitioner/ann/_history/3' })),
      encounter('v3', participant({ reference: `Practitioner?identifier=${NPI}%7C11` })),
      encounter('v4', participant({ reference: 'urn:uuid:aa' })),
      encounter('v5', participant({ identifier: { system: NPI, value: '11' }, display: 'A. E.' })),
      encounter('v6', participant({ reference: 'PractitionerRole/r1' })),
      encounter('v7', {
        contained: [{ resourceType: 'Practitioner', id: 'in', identifier: [{ system: NPI, value: '11' }] }],
        ...participant({ reference: '#in' }),
      }),
    );
    expect(drafts[0]).toMatchObject({
      table: 'person',
      person: { key: NPI_11, name: 'Ann Example', email: 'ann@clinic.example' },
    });
    const keys = drafts.slice(2).map((draft) => ('staff' in draft ? draft.staff.map(({ key }) => key) : []));
    expect(keys).toEqual(Array.from({ length: 7 }, () => [NPI_11]));
  });

  it('is known by no identifier that somebody of another name has too', async () => {
    const bea = { ...ann, id: 'bea', name: [{ text: 'Bea Example' }] };
    const { drafts } = await read(ann, bea);
    expect(drafts.map((draft) => 'key' in draft && draft.key)).toEqual(['Practitioner/ann', 'Practitioner/bea']);
  });
});

describe('Tasks, audit records and slots', () => {
  it('of a Task with a period of execution make a task log of its owner, for its visit', async () => {
    const { drafts } = await read(encounter('v1'), task('t1'));
    const [visit, log] = drafts;
    expect(log).toMatchObject({ table: 'task_log', activity: 'Rooming', person: { key: 'Practitioner/ann' } });
    expect(log !== undefined && 'visitKey' in log && log.visitKey).toBe(
      visit !== undefined && 'visitKey' in visit && visit.visitKey,
    );
  });

  it('of a Task still open are rejected; of organizations, or not done, they tell nobody’s time', async () => {
    const { drafts, rejections } = await read(
      task('t1', { executionPeriod: { start: '2026-03-02T09:00:00-06:00' } }),
      task('t2', { owner: { reference: 'Organization/lab' } }),
      task('t3', { status: 'cancelled' }),
    );
    expect([drafts, rejections.map(({ reason }) => reason)]).toEqual([[], ['there is no end: the task is open']]);
  });

  it('of an AuditEvent are a moment of who asked for it, and no time is made up', async () => {
    expect(await draftOf(auditEvent('e1'))).toMatchObject({
      table: 'task_log',
      person: { key: 'Practitioner/ann' },
      activity: 'Chart opened',
      start: Date.parse('2026-03-02T15:03:04Z') / 1000,
      end: Date.parse('2026-03-02T15:03:04Z') / 1000,
      isMoment: true,
    });
    const period = { start: '2026-03-02T15:00:00Z', end: '2026-03-02T15:05:00Z' };
    expect(await draftOf(auditEvent('e1', { period }))).toMatchObject({ isMoment: false });
    const patient = [{ who: { reference: 'Patient/p1' }, requestor: true, name: 'Somebody Private' }];
    expect((await read(auditEvent('e1', { agent: patient }))).drafts).toEqual([]);
  });

  it('of a Slot are planned time of whom its Schedule names, or whose file it was said to be', async () => {
    const { drafts } = await read(slot('1'), schedule('s1', 'Practitioner/ann'));
    expect(stretchesOf({ drafts })).toEqual(['Practitioner/ann 2026-03-02T14:00Z/14:15Z']);
    expect((await read(slot('1'))).rejections[0]?.reason).toContain('names nobody');
    expect(stretchesOf(await readStandard(bundleOf(slot('1')), { staff: 'ann' }))).toHaveLength(1);
    expect((await read(slot('1', { status: 'busy-unavailable' }))).drafts).toEqual([]);
  });
});

describe('damaged FHIR', () => {
  it('written as XML is refused by name', async () => {
    const xml = '<?xml version="1.0"?><Encounter xmlns="http://hl7.org/fhir"><id value="a"/></Encounter>';
    await expect(readStandard(xml)).rejects.toThrow('FHIR written as XML');
  });

  it('never ends the reading: each entry is taken, rejected or counted', async () => {
    const sound = JSON.stringify(
      JSON.parse(bundleOf(ann, encounter('v1'), appointment('a1'), task('t1'), auditEvent('e1'), slot('1'))),
      null,
      1,
    );
    const damage = fc.tuple(fc.nat(sound.length - 1), fc.constantFrom('', '"', '{', ']', '\n', '\u0000', '9', ','));
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 4 }), async (damages) => {
        let text = sound;
        for (const [at, letter] of damages) text = text.slice(0, at) + letter + text.slice(at + 1);
        const outcome = await readStandard(text).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome.constructor.name).toBe('FileProblem');
        else expect((outcome as ReadStandard).rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['null', '7', '"x"', '[]', '{}', '[null]', '{"start": 5}', '{"start": {}}'])(
    'with %s where a part should be is no reason to stop',
    async (value) => {
      const odd: unknown = JSON.parse(value);
      const parts = ['id', 'period', 'participant', 'status', 'class', 'location', 'subject', 'contained', 'meta'];
      const audits = ['agent', 'recorded', 'subtype', 'type', 'period', 'identifier', 'name', 'telecom', 'owner'];
      const resources = [...parts, ...audits].flatMap((part) =>
        [encounter('v1'), appointment('a1'), ann, task('t1'), auditEvent('e1'), slot('1')].map((resource) => ({
          ...resource,
          [part]: odd,
        })),
      );
      const { rows } = await read(...resources);
      expect(rows).toHaveLength(resources.length);
    },
  );

  it('that ends in the middle says where', async () => {
    const whole = bundleOf(encounter('v1'), encounter('v2'));
    const { drafts, rejections, warnings } = await readStandard(whole.slice(0, -60));
    expect([drafts.length, rejections[0]?.reason]).toEqual([1, 'the file ends inside this entry']);
    expect(warnings.join()).toContain('cut off');
  });
});
