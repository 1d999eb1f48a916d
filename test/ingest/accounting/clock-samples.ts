import { date, end, start, type SampleFile, type SampleRow } from './sample-row.js';

const REPORT_HEADER =
  'Name,Clock in date,Clock in time,Clock out date,Clock out time,Break start,Break end,Break type,Role,Wage,Total paid hours';

/** What makes an export a report: lines above, the header again on every page, and sums. */
function report(header: string, rows: readonly string[]): string {
  const pages = Array.from({ length: Math.ceil(rows.length / 12) }, (_, page) => rows.slice(page * 12, page * 12 + 12));
  const body = pages.flatMap((page) => [header, ...page, 'Totals,,,,,,,,,,6']);
  return ['Harbor Clinic,,,,,,,,,,', 'Printed April 1 2026,,,,,,,,,,', ...body, ''].join('\n');
}

/** As a point of sale writes its clock: fields at fixed places. */
const sapLine = (r: SampleRow): string =>
  `D${r.who.padStart(15)}Y${date(r)}${r.hour}:00${date(r)}${r.hour}:${r.end}00000000.50Y001${' '.repeat(27)}000000000${'Lee'.padEnd(21)}Ann`;

/** The days that a sheet has a column for. */
const SHEET_DAYS = Array.from({ length: 3 }, (_, index) => `${13 + index}/03/2026`);

/** Exports of time clocks and attendance systems. */
export const CLOCK_SAMPLES: readonly SampleFile[] = [
  {
    name: 'time clock, pairs',
    table: 'clock_span',
    header: 'Employee ID,Employee,Date,Time In,Time Out',
    row: (r) => `${r.who},Person ${r.who},03/${r.day}/2026,${r.hour}:00,${r.hour}:${r.end}`,
  },
  {
    name: 'time clock, single punches',
    table: 'clock_span',
    header: 'Employee,Date,Time,Type',
    row: (r) => [`${r.who},03/${r.day}/2026,${r.hour}:00,IN`, `${r.who},03/${r.day}/2026,${r.hour}:${r.end},OUT`],
  },
  {
    name: 'Paylocity, punches in several words',
    table: 'clock_span',
    header: 'employeeId,lastName,firstName,date,time,recordType,costCenter1',
    row: (r) => [
      `${r.who},Lee,Ann,03/${r.day}/2026,${r.hour}:00,Clock In,100`,
      `${r.who},Lee,Ann,03/${r.day}/2026,${r.hour}:${r.end},Clock Out,`,
    ],
  },
  {
    name: 'PeopleSoft punches',
    table: 'clock_span',
    header: 'BADGE_ID,PUNCH_DTTM,PUNCH_TYPE,TIMEZONE,ADD_DELETE_IND',
    row: (r) => [
      `${r.who},${date(r)}-${r.hour}.00.00.000000,1,EST,A`,
      `${r.who},${date(r)}-${r.hour}.${r.end}.00.000000,2,EST,A`,
    ],
  },
  {
    name: 'Oracle time records',
    table: 'clock_span',
    header: 'METADATA|TimeRecord|GroupType|PersonNumber|TcStartTime|StartTime|StopTime|TmRecType',
    row: (r) => `MERGE|TimeRecord|RPTD_TIME|${r.who}|2026/03/01 00:00:01|${at(r, '00')}|${at(r, r.end)}|RANGE`,
  },
  {
    name: 'OrangeHRM attendance',
    table: 'clock_span',
    header:
      'employee_id,punch_in_utc_time,punch_in_user_time,punch_in_time_offset,punch_out_utc_time,punch_out_user_time,punch_out_time_offset',
    row: (r) => `${r.who},${start(r, ' ')}:00,${start(r, ' ')}:00,0,${end(r, ' ')}:00,${end(r, ' ')}:00,0`,
  },
  {
    name: 'attendance dump of an HR system',
    table: 'clock_span',
    header: '',
    row: (r) =>
      JSON.stringify({
        model: 'attendance.attendance',
        pk: r.n,
        fields: {
          employee_id: r.who,
          attendance_date: date(r),
          attendance_clock_in_date: date(r),
          attendance_clock_in: `${r.hour}:00:00`,
          attendance_clock_out_date: date(r),
          attendance_clock_out: `${r.hour}:${r.end}:00`,
          at_work_second: 1800,
        },
      }),
    write: (_, rows) => `[${rows.join(',\n')}]`,
    isOneValue: true,
  },
  {
    name: 'SAP point of sale, lines of fixed width',
    table: 'clock_span',
    header: 'H00012026-03-1600:002026-03-2223:59',
    row: sapLine,
  },
  {
    name: 'Deputy timesheets',
    table: 'clock_span',
    header: '',
    row: (r) =>
      JSON.stringify({
        Id: 9000 + r.n,
        Employee: r.who,
        EmployeeName: `Person ${r.who}`,
        Date: `${date(r)}T00:00:00-05:00`,
        StartTime: Date.parse(`${start(r)}:00Z`) / 1000,
        EndTime: Date.parse(`${end(r)}:00Z`) / 1000,
        Mealbreak: null,
        TotalTime: 0.5,
        IsInProgress: false,
        Slots: [],
      }),
    write: (_, rows) => `[${rows.join(',\n')}]`,
    isOneValue: true,
  },
  {
    name: 'Square shifts',
    table: 'clock_span',
    header: '',
    row: (r) =>
      JSON.stringify({
        id: `S${r.n}`,
        team_member_id: r.who,
        location_id: 'L1',
        timezone: 'America/Chicago',
        start_at: `${start(r)}:00-05:00`,
        end_at: `${end(r)}:00-05:00`,
        breaks: [
          { start_at: `${during(r, 10)}-05:00`, end_at: `${during(r, 20)}-05:00`, name: 'Lunch', is_paid: false },
        ],
        status: 'CLOSED',
      }),
    write: (_, rows) => `{"shifts":[${rows.join(',\n')}]}`,
    isOneValue: true,
    told: 2,
  },
  {
    name: 'a report with banners, repeated headers and sums',
    table: 'clock_span',
    header: REPORT_HEADER,
    row: (r) => `${r.who},03/${r.day}/2026,${r.hour}:00,03/${r.day}/2026,${r.hour}:${r.end},,,,MA,$20.00,0.5`,
    write: report,
  },
  {
    name: 'Kronos',
    table: 'clock_span',
    header: 'Employee Name,Person ID,Date,In,In Exception,Out,Out Exception,Pay Code,Amount,Shift Total,Time Zone',
    row: (r) =>
      `"Lee, ${r.who}",${r.who},3/${r.day}/2026,${r.hour}:00,,${r.hour}:${r.end},,,,0:30,(GMT -05:00) Eastern Time`,
  },
  {
    name: 'a sheet with a row a person and a column a day',
    table: 'clock_span',
    header: `,${SHEET_DAYS.join(',')}`,
    row: (r) =>
      `Q${r.n},${SHEET_DAYS.map((_, column) => (column === r.n % 3 ? `${r.hour}:00-${r.hour}:${r.end}` : 'NA')).join(',')}`,
    call: { dateOrder: 'DMY' },
  },
];

/** `2026-03-16T08:10:00` */
const during = (r: SampleRow, of: number): string => `${date(r)}T${r.hour}:${of}:00`;
/** `2026/03/16 08:00:00` */
const at = (r: SampleRow, minute: string): string => `${date(r).replaceAll('-', '/')} ${r.hour}:${minute}:00`;
