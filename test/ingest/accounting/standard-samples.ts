import { date, end, start, type SampleFile, type SampleRow } from './sample-row.js';

const resource = (type: string, more: object): string => JSON.stringify({ resourceType: type, ...more });
const asLines = (_: string, rows: readonly string[]): string => `${rows.join('\n')}\n`;
const asBundle = (_: string, rows: readonly string[]): string =>
  `{"resourceType":"Bundle","type":"searchset","entry":[${rows.map((row) => `{"resource":${row}}`).join(',')}]}`;
const period = (r: SampleRow) => ({ start: `${start(r)}:00Z`, end: `${end(r)}:00Z` });
const practitioner = (r: SampleRow) => ({ reference: `Practitioner/${r.who}` });
/** `20260316T080000Z` */
const utc = (r: SampleRow, minute: string): string => `${date(r).replaceAll('-', '')}T${r.hour}${minute}00Z`;
/** `20260316080000+0000` */
const stamp = (r: SampleRow, minute: string): string => utc(r, minute).replace('T', '').replace('Z', '+0000');

const message = (event: string, ...segments: readonly string[]): string =>
  [`MSH|^~\\&|A|B|C|D|20260301||${event}|1|P|2.5`, ...segments].join('\r');

function visitSegment(r: SampleRow): string {
  const fields = Array.from({ length: 46 }, () => '');
  Object.assign(fields, { 0: 'PV1', 2: 'O', 19: `v${r.n}`, 44: stamp(r, '00'), 45: stamp(r, r.end) });
  return fields.join('|');
}

/** Calendars, and what health records are exchanged in. */
export const STANDARD_SAMPLES: readonly SampleFile[] = [
  {
    name: 'FHIR encounters, one a line',
    table: 'visit',
    header: '',
    row: (r) =>
      resource('Encounter', {
        id: `v${r.n}`,
        status: 'finished',
        period: period(r),
        participant: [{ individual: practitioner(r) }],
      }),
    write: asLines,
  },
  {
    name: 'FHIR appointments in a Bundle',
    table: 'appointment',
    header: '',
    row: (r) =>
      resource('Appointment', {
        id: `a${r.n}`,
        status: 'booked',
        ...period(r),
        participant: [{ actor: practitioner(r), status: 'accepted' }],
      }),
    write: asBundle,
    isOneValue: true,
  },
  {
    name: 'FHIR tasks in a Bundle',
    table: 'task_log',
    header: '',
    row: (r) =>
      resource('Task', { id: `t${r.n}`, status: 'completed', executionPeriod: period(r), owner: practitioner(r) }),
    write: asBundle,
    isOneValue: true,
  },
  {
    name: 'FHIR audit events, one a line',
    table: 'task_log',
    header: '',
    row: (r) =>
      resource('AuditEvent', {
        id: `e${r.n}`,
        type: { code: 'rest' },
        subtype: [{ code: 'vread', display: 'Chart opened' }],
        recorded: `${start(r)}:00.5Z`,
        agent: [{ who: practitioner(r), requestor: true }],
      }),
    write: asLines,
  },
  {
    name: 'FHIR slots, each with its schedule',
    table: 'scheduled_shift',
    header: '',
    row: (r) => [
      resource('Schedule', { id: `s${r.n}`, actor: [practitioner(r)] }),
      resource('Slot', { id: `f${r.n}`, schedule: { reference: `Schedule/s${r.n}` }, status: 'free', ...period(r) }),
    ],
    write: asLines,
  },
  {
    name: 'FHIR practitioners',
    table: 'staff_member',
    header: '',
    row: (r) => resource('Practitioner', { id: `p${r.n}`, name: [{ family: `P${r.n}`, given: ['Ann'] }] }),
    write: asLines,
  },
  {
    name: 'HL7 appointments',
    table: 'appointment',
    header: '',
    row: (r) => message('SIU^S12', `SCH|1|a${r.n}|||||||||^^^${stamp(r, '00')}^${stamp(r, r.end)}`, `AIP|1||${r.who}`),
    write: (_, rows) => rows.join('\r'),
  },
  {
    name: 'HL7 visits',
    table: 'visit',
    header: '',
    row: (r) => message('ADT^A03', 'PID|1||p1^^^MR', visitSegment(r), `ROL|1|AD|MA|${r.who}^Example^Ann`),
    write: (_, rows) => rows.join('\r'),
  },
  {
    name: 'a calendar of shifts',
    table: 'scheduled_shift',
    header: 'BEGIN:VCALENDAR',
    row: (r) => event(r, r.who, `DTSTART:${utc(r, '00')}`, `DTEND:${utc(r, r.end)}`),
    write: (header, rows) => [header, ...rows, 'END:VCALENDAR', ''].join('\n'),
  },
  {
    name: 'a calendar of absences',
    table: 'leave',
    header: 'BEGIN:VCALENDAR',
    row: (r) => event(r, `Q${r.n}`, `DTSTART;VALUE=DATE:${date(r).replaceAll('-', '')}`, 'SUMMARY:Vacation'),
    write: (header, rows) => [header, ...rows, 'END:VCALENDAR', ''].join('\n'),
  },
];

const event = (r: SampleRow, who: string, ...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', `UID:s${r.n}`, `ORGANIZER:mailto:${who}@clinic.example`, ...lines, 'END:VEVENT'].join('\n');
