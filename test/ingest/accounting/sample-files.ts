import fc from 'fast-check';

/** A kind of file as people export it: header, and rows that are all sound. */
export interface SampleFile {
  readonly name: string;
  readonly table: 'task_log' | 'clock_span' | 'scheduled_shift' | 'leave' | 'visit' | 'appointment';
  readonly header: string;
  readonly row: (each: SampleRow) => string;
  /** How the rows are put together; absent: one a line under the header. */
  readonly write?: (header: string, rows: readonly string[]) => string;
}

/** One stretch of somebody's time; numbers in two digits. */
interface SampleRow {
  readonly n: number;
  readonly who: string;
  readonly day: string;
  readonly hour: string;
  readonly end: string;
}

/** Half an hour of each of some people, no two of one person at once. */
export const sampleRows = (count: number): SampleRow[] =>
  Array.from({ length: count }, (_, n) => {
    const two = (value: number): string => String(value).padStart(2, '0');
    return {
      n,
      who: `P${n % 3}`,
      day: two(13 + (Math.floor(n / 24) % 15)),
      hour: two(8 + (Math.floor(n / 3) % 8)),
      end: '30',
    };
  });

const iso = ({ day, hour }: SampleRow, minute: string): string => `2026-03-${day}T${hour}:${minute}`;

export const SAMPLE_FILES: readonly SampleFile[] = [
  {
    name: 'Toggl',
    table: 'task_log',
    header: 'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
    row: (r) =>
      `${r.who},${r.who}@clinic.example,,Front desk,Phone,,No,2026-03-${r.day},${r.hour}:00:00,2026-03-${r.day},${r.hour}:${r.end}:00,00:30:00,`,
  },
  {
    name: 'Clockify',
    table: 'task_log',
    header:
      'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)',
    row: (r) =>
      `Front desk,,,Phone,${r.who},,${r.who}@clinic.example,,No,03/${r.day}/2026,${r.hour}:00,03/${r.day}/2026,${r.hour}:${r.end},00:30:00,0.50`,
  },
  {
    name: 'Kimai',
    table: 'task_log',
    header: 'Date,From,To,Duration,Rate,User,Customer,Project,Activity,Description,Exported,Tags',
    row: (r) => `2026-03-${r.day},${r.hour}:00,${r.hour}:${r.end},1800,0,${r.who},,Front desk,Phone,,,`,
  },
  {
    name: 'time clock, pairs',
    table: 'clock_span',
    header: 'Employee ID,Employee,Date,Time In,Time Out',
    row: (r) => `${r.who},Person ${r.who},03/${r.day}/2026,${r.hour}:00,${r.hour}:${r.end}`,
  },
  {
    name: 'own task logs',
    table: 'task_log',
    header: 'id,staff,activity,start,end',
    row: (r) => `t${r.n},${r.who},phone,${iso(r, '00')},${iso(r, r.end)}`,
  },
  {
    name: 'own clock spans without ids',
    table: 'clock_span',
    header: 'staff,kind,start,end',
    row: (r) => `${r.who},WORK,${iso(r, '00')},${iso(r, r.end)}`,
  },
  {
    name: 'own roster',
    table: 'scheduled_shift',
    header: 'id,staff,start,end,meal_start,meal_end',
    row: (r) => `s${r.n},${r.who},${iso(r, '00')},${iso(r, r.end)},,`,
  },
  {
    name: 'own leave',
    table: 'leave',
    header: 'id,staff,kind,paid,start,end',
    row: (r) => `l${r.n},${r.who},SICK,yes,${iso(r, '00')},${iso(r, r.end)}`,
  },
  {
    name: 'own visits',
    table: 'visit',
    header: 'visit,start,end,status,patient,staff',
    row: (r) => `V${r.n},${iso(r, '00')},${iso(r, r.end)},COMPLETED,N${r.n % 7},${r.who}`,
  },
  {
    name: 'own clock spans as JSON, one object a line',
    table: 'clock_span',
    header: '',
    row: (r) => JSON.stringify({ staff: r.who, kind: 'WORK', start: iso(r, '00'), end: iso(r, r.end) }),
    write: (_, rows) => `${rows.join('\n')}\n`,
  },
  {
    name: 'FHIR encounters, one a line',
    table: 'visit',
    header: '',
    row: (r) =>
      JSON.stringify({
        resourceType: 'Encounter',
        id: `v${r.n}`,
        status: 'finished',
        period: { start: `${iso(r, '00')}:00Z`, end: `${iso(r, r.end)}:00Z` },
        participant: [{ individual: { reference: `Practitioner/${r.who}` } }],
      }),
    write: (_, rows) => `${rows.join('\n')}\n`,
  },
  {
    name: 'FHIR tasks in a Bundle',
    table: 'task_log',
    header: '',
    row: (r) =>
      JSON.stringify({
        resource: {
          resourceType: 'Task',
          id: `t${r.n}`,
          status: 'completed',
          executionPeriod: { start: `${iso(r, '00')}:00Z`, end: `${iso(r, r.end)}:00Z` },
          owner: { reference: `Practitioner/${r.who}` },
        },
      }),
    write: (_, rows) => `{"resourceType":"Bundle","type":"searchset","entry":[${rows.join(',')}]}`,
  },
  {
    name: 'HL7 appointments',
    table: 'appointment',
    header: '',
    row: (r) =>
      [
        'MSH|^~\\&|A|B|C|D|20260301||SIU^S12|1|P|2.5',
        `SCH|1|a${r.n}|||||||||^^^202603${r.day}${r.hour}00+0000^202603${r.day}${r.hour}${r.end}+0000`,
        `AIP|1||${r.who}`,
      ].join('\r'),
    write: (_, rows) => rows.join('\r'),
  },
  {
    name: 'a calendar',
    table: 'scheduled_shift',
    header: 'BEGIN:VCALENDAR',
    row: (r) =>
      [
        'BEGIN:VEVENT',
        `UID:s${r.n}`,
        `ORGANIZER:mailto:${r.who}@clinic.example`,
        `DTSTART:202603${r.day}T${r.hour}0000Z`,
        `DTEND:202603${r.day}T${r.hour}${r.end}00Z`,
        'END:VEVENT',
      ].join('\n'),
    write: (header, rows) => [header, ...rows, 'END:VCALENDAR', ''].join('\n'),
  },
];

/** The text of a file. */
export const textOf = ({ header, write }: SampleFile, rows: readonly string[]): string =>
  write === undefined ? `${[header, ...rows].join('\n')}\n` : write(header, rows);

/** One thing that goes wrong with the rows of a file. */
type Damage = (rows: readonly string[]) => readonly string[];

const at = (rows: readonly string[], index: number, change: (row: string) => readonly string[]): readonly string[] =>
  rows.flatMap((row, i) => (i === index % rows.length ? change(row) : [row]));

const place = fc.nat({ max: 60 });

/** Rows lose, gain and swap characters; lines come twice, change places, end half way, or hold what no text holds. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.oneof(
    place.map(
      (i): Damage =>
        (rows) =>
          at(rows, i, (row) => [row, row]),
    ),
    fc.tuple(place, place).map(
      ([i, cut]): Damage =>
        (rows) =>
          at(rows, i, (row) => [row.slice(0, cut)]),
    ),
    fc.tuple(place, place, fc.constantFrom('"', ',', ';', '\u0000', '\t', '9', '-', 'é', ' ')).map(
      ([i, c, mark]): Damage =>
        (rows) =>
          at(rows, i, (row) => [row.slice(0, c) + mark + row.slice(c)]),
    ),
    fc.tuple(place, place).map(
      ([i, c]): Damage =>
        (rows) =>
          at(rows, i, (row) => [row.slice(0, c) + row.slice(c + 1)]),
    ),
    place.map(
      (i): Damage =>
        (rows) =>
          at(rows, i, () => ['']),
    ),
    place.map((i): Damage => (rows) => [...rows.slice(i % rows.length), ...rows.slice(0, i % rows.length)]),
  ),
  { maxLength: 6 },
);
