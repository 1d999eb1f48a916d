import { DATE, number, text, TIME, workbookOf } from '../documents/workbook.js';
import { date, type SampleFile } from './sample-row.js';

const DAY_ZERO = Date.parse('1899-12-30');

/** A cell as a spreadsheet program stores what was typed: days and times are numbers that look like it. */
function cellOf(typed: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed)))
    return number((Date.parse(typed) - DAY_ZERO) / 86_400_000, DATE);
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(typed)) return number(Date.parse(`1970-01-01T${typed}Z`) / 86_400_000, TIME);
  return /^\d+(\.\d+)?$/.test(typed) ? number(Number(typed)) : text(escaped(typed));
}

/** XML has no place for control characters; a spreadsheet program leaves them out. */
const escaped = (typed: string): string =>
  Array.from(typed, (character) => (character < ' ' ? '' : character))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');

const asWorkbook = (header: string, rows: readonly string[]): Buffer =>
  workbookOf([{ name: 'Export', rows: [header, ...rows].map((row) => row.split(',').map(cellOf)) }]);

/** The same exports as workbooks. */
export const WORKBOOK_SAMPLES: readonly SampleFile[] = [
  {
    name: 'time clock, pairs in a workbook',
    table: 'clock_span',
    header: 'Employee,Date,Time In,Time Out',
    row: (r) => `${r.who},${date(r)},${r.hour}:00,${r.hour}:${r.end}`,
    write: asWorkbook,
  },
  {
    name: 'time clock, single punches in a workbook',
    table: 'clock_span',
    header: 'Employee,Date,Time,Type',
    row: (r) => [`${r.who},${date(r)},${r.hour}:00,IN`, `${r.who},${date(r)},${r.hour}:${r.end},OUT`],
    write: asWorkbook,
  },
  {
    name: 'Harvest in a workbook',
    table: 'task_duration',
    header: 'Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,First Name,Last Name,Employee?',
    row: (r) => `${date(r)},Clinic,Front desk,,Task ${r.n},,0.5,Yes,Ann,${r.who},Yes`,
    write: asWorkbook,
  },
];
