/** A cell by what it holds, so that each way of writing a file can write it in its own manner. */
export type Cell =
  | { readonly is: 'TEXT'; readonly text: string }
  | { readonly is: 'DATE'; readonly day: string }
  | { readonly is: 'TIME'; readonly time: string }
  | { readonly is: 'BOTH'; readonly day: string; readonly time: string }
  | { readonly is: 'HOURS'; readonly hours: number };

/** A file as people export it, before it is written down. */
export interface SampleTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const text = (value: string): Cell => ({ is: 'TEXT', text: value });
const date = (day: string): Cell => ({ is: 'DATE', day });
const time = (value: string): Cell => ({ is: 'TIME', time: value });
const both = (day: string, at: string): Cell => ({ is: 'BOTH', day, time: at });
const hours = (value: number): Cell => ({ is: 'HOURS', hours: value });

/** One stretch: who, day, from, to. One day is above 12, so that every order of dates tells itself. */
const STRETCHES = [
  ['Zoë Müller', '2026-03-16', '08:00', '12:30'],
  ['Zoë Müller', '2026-03-04', '13:00', '17:15'],
  ['José Peña', '2026-03-05', '07:45', '16:00'],
  ['José Peña', '2026-03-19', '09:00', '10:00'],
] as const;

const lengthOf = (from: string, to: string): number =>
  (Date.parse(`2026-01-01T${to}Z`) - Date.parse(`2026-01-01T${from}Z`)) / 3_600_000;

const table = (
  name: string,
  header: string,
  row: (who: string, day: string, from: string, to: string) => readonly (readonly Cell[])[],
): SampleTable => ({
  name,
  header: header.split(','),
  rows: STRETCHES.flatMap(([who, day, from, to]) => row(who, day, from, to)),
});

/** Every shape that a table of times comes in, four stretches of two people each. */
export const SAMPLE_TABLES: readonly SampleTable[] = [
  table('pairs in two columns', 'Employee,Date,Time In,Time Out', (who, day, from, to) => [
    [text(who), date(day), time(from), time(to)],
  ]),
  table('pairs with dates of their own', 'Employee,Clock In,Clock Out', (who, day, from, to) => [
    [text(who), both(day, from), both(day, to)],
  ]),
  table('single punches', 'Employee,Date,Time,Type', (who, day, from, to) => [
    [text(who), date(day), time(from), text('IN')],
    [text(who), date(day), time(to), text('OUT')],
  ]),
  table('single punches, date and time in one', 'Employee,Timestamp,Direction', (who, day, from, to) => [
    [text(who), both(day, from), text('in')],
    [text(who), both(day, to), text('out')],
  ]),
  table(
    'Toggl Track',
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
    (who, day, from, to) => [
      [
        ...[who, '', 'Clinic', 'Front desk', 'Phone', 'a note', 'No'].map(text),
        date(day),
        time(from),
        date(day),
        time(to),
        text(clock(lengthOf(from, to))),
        text(''),
      ],
    ],
  ),
  table(
    'Clockify, detailed',
    'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)',
    (who, day, from, to) => [
      [
        ...['Front desk', '', '', 'Phone', who, '', '', '', 'No'].map(text),
        date(day),
        time(from),
        date(day),
        time(to),
        text(clock(lengthOf(from, to))),
        hours(lengthOf(from, to)),
      ],
    ],
  ),
  table(
    'Clockify, shared',
    'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Date,Duration (h),Duration (decimal)',
    (who, day, from, to) => [
      [
        ...['Front desk', '', '', 'Phone', who, '', '', '', 'No'].map(text),
        date(day),
        text(clock(lengthOf(from, to))),
        hours(lengthOf(from, to)),
      ],
    ],
  ),
  table(
    'Harvest',
    'Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,Approved?,First Name,Last Name,Roles,Employee?',
    (who, day, from, to) => [
      [
        date(day),
        text('Clinic'),
        text('Front desk'),
        text(''),
        text('Phone'),
        text(''),
        hours(lengthOf(from, to)),
        ...['Yes', 'No', 'No', who.split(' ')[0] ?? '', who.split(' ')[1] ?? '', '', 'Yes'].map(text),
      ],
    ],
  ),
  table(
    'Kimai',
    'Date,From,To,Duration,Rate,User,Customer,Project,Activity,Description,Exported,Tags',
    (who, day, from, to) => [
      [
        date(day),
        time(from),
        time(to),
        text(String(lengthOf(from, to) * 3600)),
        text('0'),
        text(who),
        ...['Clinic', 'Front desk', 'Phone', '', '', ''].map(text),
      ],
    ],
  ),
  table(
    'a tracker nobody knows',
    'Staff Member,Task Type,Visit ID,Patient ID,Start Time,End Time',
    (who, day, from, to) => [[text(who), text('Rooming'), text(`V${day}`), text('P1'), both(day, from), both(day, to)]],
  ),
  table('Evenkeel task logs', 'staff,activity,start,end', (who, day, from, to) => [
    [text(who), text('rooming'), both(day, from), both(day, to)],
  ]),
];

function clock(length: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(length))}:${two(Math.round((length % 1) * 60))}:00`;
}
