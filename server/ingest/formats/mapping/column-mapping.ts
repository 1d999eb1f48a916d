import {
  choice,
  choiceOf,
  fieldsOf,
  isAbsent,
  listOf,
  textOf,
  type Fields,
} from '../../../domain/workbench/read-fields.js';
import { RequestProblem } from '../../../domain/workbench/request-problem.js';
import { FileProblem } from '../../file-problem.js';
import { DATE_ORDERS, type DateOrder } from '../../reading/date-order.js';
import { DURATION_UNITS, type DurationUnit } from '../../reading/duration.js';
import { zoneNamed } from '../../../domain/time/zone-named.js';

/** What the rows of a mapped file are records of. */
export const MAPPED_RECORDS = ['TASK', 'CLOCK', 'SHIFT', 'LEAVE', 'VISIT', 'APPOINTMENT'] as const;
export type MappedRecord = (typeof MAPPED_RECORDS)[number];

/** What a column can be of a record. */
export const COLUMN_ROLES = [
  'id',
  'staff',
  'name',
  'activity',
  'date',
  'start',
  'endDate',
  'end',
  'duration',
  'kind',
  'site',
  'visit',
  'patient',
  'provider',
  'status',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How somebody said that the files of a source are to be read. */
export interface ColumnMapping {
  readonly record: MappedRecord;
  /** Columns of the file by role; the texts of several are put together with a blank between. */
  readonly columns: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  readonly dateOrder: DateOrder | null;
  /** IANA name, for times without an offset; null: that of the source or the site. */
  readonly zone: string | null;
  /** What plain numbers in `duration` count; null: what the column's name and the rows bear out. */
  readonly durationUnit: DurationUnit | null;
  /** Whose rows they are when no column says it. */
  readonly staff: string | null;
}

/**
 * A mapping from JSON.
 *
 * @throws FileProblem BAD_CALL, naming the field
 */
export function readColumnMapping(value: unknown): ColumnMapping {
  try {
    const fields = fieldsOf(value, '');
    const zone = textOrNull(fields, 'zone');
    if (zone !== null && zoneNamed(zone) === null) {
      throw new RequestProblem('UNKNOWN_VALUE', 'zone', 'An IANA time zone such as America/Chicago is expected here.');
    }
    return {
      record: choiceOf(fields, 'record', MAPPED_RECORDS),
      columns: columnsOf(fields),
      dateOrder: isAbsent(fields, 'dateOrder') ? null : choiceOf(fields, 'dateOrder', DATE_ORDERS),
      zone,
      durationUnit: isAbsent(fields, 'durationUnit') ? null : choiceOf(fields, 'durationUnit', DURATION_UNITS),
      staff: textOrNull(fields, 'staff'),
    };
  } catch (error) {
    if (error instanceof RequestProblem) throw new FileProblem('BAD_CALL', problemText(error));
    throw error;
  }
}

const problemText = ({ path, message }: RequestProblem): string =>
  `The mapping cannot be used${path === '' ? '' : ` (${path})`}: ${message}`;

const textOrNull = (fields: Fields, name: string): string | null =>
  isAbsent(fields, name) ? null : textOf(fields, name);

function columnsOf(fields: Fields): ColumnMapping['columns'] {
  const columns = fieldsOf(fields.values['columns'], 'columns');
  const roles = Object.keys(columns.values).map((name) => choice(name, `columns.${name}`, COLUMN_ROLES));
  const entries = roles.map((role) => [role, listOf(columns, role, columnName)] as const);
  return Object.fromEntries(entries.filter(([, names]) => names.length > 0));
}

function columnName(value: unknown, path: string): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 200) return value.trim();
  throw new RequestProblem('NOT_A_TEXT', path, 'The name of a column is expected here.');
}
