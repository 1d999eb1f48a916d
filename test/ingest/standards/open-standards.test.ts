import { existsSync, readdirSync, readFileSync as readText } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readFile, readStandard } from './read-standard.js';

/* Files that other projects publish as test data lie beside the checkout where they may be used. */
const samples = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');
const hasSamples = existsSync(join(samples, 'expected_open.json'));
if (!hasSamples) console.warn('The open sample files are not here: their tests are skipped.');
const describeSamples = hasSamples ? describe : describe.skip;

/** Dates of shifts, and events that are rejected, by RFC 5545; files without a line here have one shift each. */
const CALENDARS: Readonly<Record<string, readonly [shifts: number, rejected: number]>> = {
  'Germany_Holidays.ics': [0, 0], // whole days that leave the day free
  'after_many_events_in_order.ics': [5, 0],
  'alarm_of_repeated_event.ics': [6, 0],
  'alarm_recurring_and_acknowledged_at_2024_11_27_16_27.ics': [5, 0],
  'alarm_removed_and_moved.ics': [6, 0],
  'alarms_at_the_same_time.ics': [3, 0],
  'alarms_different_in_same_event.ics': [3, 0],
  'bad_rrule_missing_until_event.ics': [0, 1],
  'discourse_no_dtend.ics': [3, 1],
  'duplicated_rrule.ics': [20, 0],
  'duration.ics': [1, 2], // a whole day without a word of absence, and an event without an end
  'duration_edited.ics': [3, 0],
  'each_week_but_one_deleted.ics': [7, 0],
  'each_week_but_two_deleted.ics': [6, 0],
  'end_before_start_event.ics': [0, 1],
  'event_10_times.ics': [10, 0],
  'multiple_rrule.ics': [22, 0], // 20 Thursdays and 2 second Mondays
  'no_events.ics': [0, 0],
  'one_day_event.ics': [0, 1],
  'one_day_event_repeat_every_day.ics': [0, 1],
  'rdate2.ics': [594, 0], // 3 August 2014 to 19 March 2016 by day, less the excluded 5 July 2015
  'rdate_falls_on_rrule_until.ics': [8, 0],
  'rdate_hackerpublicradio.ics': [12, 0],
  'recurrence_sequence_number.ics': [0, 2],
  'recurring_events_changed_duration.ics': [6, 0],
  'recurring_events_moved.ics': [7, 0],
  'same_event_recurring_at_same_time.ics': [6, 0],
  'several_events_at_the_same_time.ics': [10, 0],
  'three_events.ics': [3, 0],
  'three_events_one_edited.ics': [3, 0],
  'x_wr_timezone_simple_events_issue_59.ics': [2, 0],
  'zero_size_event.ics': [0, 1],
};
/** Their series have no end, so the number of dates follows from the day of the import. */
const ENDLESS = [
  'daylight_saving_time.ics',
  'machbar_16_feb_2019.ics',
  'fablab_cottbus.ics',
  'one_event_repeat_every_3_days.ics',
  'rdate.ics',
];

/** Of each type of resource: its examples, how many give a row of the ledger or a person, and how many are rejected. */
const FHIR: Readonly<Record<string, readonly [examples: number, told: number, rejected: number]>> = {
  Appointment: [3, 2, 0], // one is proposed and has no time
  AppointmentResponse: [2, 0, 0],
  AuditEvent: [9, 8, 0], // one is of a program
  Communication: [3, 0, 0],
  CommunicationRequest: [2, 0, 0],
  Encounter: [10, 2, 8], // seven have no period, one has a date alone
  HealthcareService: [1, 0, 0],
  Location: [6, 0, 0],
  Practitioner: [14, 14, 0],
  PractitionerRole: [1, 1, 0],
  Provenance: [5, 0, 0],
  Schedule: [3, 0, 0],
  Slot: [4, 0, 3], // of schedules that are not in the file; in one nobody is available
  Task: [12, 1, 0], // one was done by a person from when to when
};

describeSamples('open FHIR resources', () => {
  const folder = join(samples, 'fhir_r4_examples');
  const files = hasSamples ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const read = () => Promise.all(files.map((name) => readFile(join(folder, name))));

  it('are as many as the list says, each told, rejected, or counted as nobody’s time', async () => {
    const found: Record<string, [number, number, number]> = {};
    for (const [index, { kind, rows, drafts, rejections }] of (await read()).entries()) {
      expect([kind, rows.length]).toEqual(['fhir', 1]);
      const counts = (found[files[index]?.split('-', 1)[0] ?? ''] ??= [0, 0, 0]);
      counts[0] += 1;
      counts[1] += drafts.length;
      counts[2] += rejections.length;
    }
    expect(found).toEqual(FHIR);
    const expected = JSON.parse(readText(join(samples, 'expected_open.json'), 'utf8')) as Record<string, object>;
    expect(Object.fromEntries(Object.entries(found).map(([type, [examples]]) => [type, examples]))).toEqual(
      expected['fhir_r4_examples'],
    );
  });

  it('as one NDJSON file say more together: slots know whose they are, references find their people', async () => {
    const lines = files.map((name) => JSON.stringify(JSON.parse(readText(join(folder, name), 'utf8'))));
    const { rows, drafts, rejections } = await readStandard(`${lines.join('\n')}\n`);
    expect([rows.length, rejections.length]).toEqual([75, 8]);
    const keys = drafts.flatMap((draft) => ('staff' in draft ? draft.staff.map(({ key }) => key) : []));
    expect(keys).toContain('http://www.acme.org/practitioners|23');
  });
});

/** Messages that are told as something else than a visit that took place or an appointment as booked. */
const HL7: Readonly<Record<string, string>> = {
  'ADT-A05-01.hl7': 'PLANNED',
  'ADT-A11-01.hl7': 'CANCELLED',
  'ADT-A14-01.hl7': 'PLANNED',
  'ADT-A15-01.hl7': 'there are no times: the start is missing',
  'ADT-A26-01.hl7': 'there are no times: the start is missing',
  'ADT-A27-01.hl7': 'CANCELLED',
  'ADT01-28.hl7': 'there are no times: the start is missing',
  'SIU-S15-01.hl7': 'CANCELLED',
  'SIU-S16-01.hl7': 'CANCELLED',
  'SIU-S17-01.hl7': 'CANCELLED',
  'SIU-S26-01.hl7': 'NO_SHOW',
  'SIU_12.hl7': 'nobody’s time', // in truth ADT^A60
};
/** Allergies, and what is known of a person, merged or moved. */
const NO_VISIT = /ADT-A(28|29|31|40|41|45|47|60)-/;

describeSamples('open HL7 messages', () => {
  const folder = join(samples, 'hl7v2_siu_adt');
  const files = hasSamples ? readdirSync(folder).filter((name) => name.endsWith('.hl7')) : ['none'];

  it.each(files)('%s is read for what its event says', async (name) => {
    const { kind, rows, drafts, rejections } = await readFile(join(folder, name));
    expect([kind, rows.length]).toEqual(['hl7', 1]);
    const [draft] = drafts;
    const told = rejections[0]?.reason ?? (draft !== undefined && 'status' in draft ? draft.status : 'nobody’s time');
    const usual = name.startsWith('SIU') ? 'PLANNED' : 'COMPLETED';
    expect(told).toBe(HL7[name] ?? (NO_VISIT.test(name) ? 'nobody’s time' : usual));
  });

  it.each(['12', '14', '15', '16', '17', '26'])(
    'SIU-S%s is the appointment that its publisher expects',
    async (event) => {
      const expected = JSON.parse(
        readText(join(folder, 'expected_fhir', `SIU-S${event}-01-expected.json`), 'utf8'),
      ) as { entry: { resource: { resourceType: string; start: string; end: string } }[] };
      const appointment = expected.entry.find(({ resource }) => resource.resourceType === 'Appointment')?.resource;
      const { drafts } = await readFile(join(folder, `SIU-S${event}-01.hl7`));
      expect(drafts).toMatchObject([
        { start: Date.parse(appointment?.start ?? '') / 1000, end: Date.parse(appointment?.end ?? '') / 1000 },
      ]);
    },
  );
});

describeSamples('open calendars', () => {
  const folder = join(samples, 'ics_calendars');
  const files = hasSamples ? readdirSync(folder).filter((name) => name.endsWith('.ics')) : ['none'];

  it.each(files)('%s has the dates that RFC 5545 gives it', async (name) => {
    const { kind, drafts, rejections } = await readFile(join(folder, name), { staff: 'ann' });
    expect(kind).toBe('icalendar');
    if (ENDLESS.includes(name)) expect(drafts.length).toBeGreaterThan(100);
    else expect([drafts.length, rejections.length]).toEqual(CALENDARS[name] ?? [1, 0]);
  });
});
