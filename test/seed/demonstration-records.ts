import { demonstrationFiles, type SeedFile } from '../../seed/demonstration.js';

/*
 * Reads the demonstration's files the way a sceptical colleague with a spreadsheet would: no code of the product's own
 * is used, so that what the stories promise is found out twice.
 */

const ZONES: Readonly<Record<string, string>> = { riverside: 'America/Chicago', harbor: 'America/New_York' };

export type FileRow = Readonly<Record<string, string>>;

/** A row with a start and an end, as epoch seconds; `end` is null where the file has none. */
export interface TimedRow {
  readonly row: FileRow;
  readonly staff: string;
  readonly start: number;
  readonly end: number | null;
  /** The local date of its start. */
  readonly date: string;
}

/** The files of one day, by kind. */
export function filesOf(today: string): ReadonlyMap<SeedFile['kind'], SeedFile> {
  return new Map(demonstrationFiles(today).map((file) => [file.kind, file]));
}

/** The rows of a file; the demonstration quotes nothing and breaks no line inside a cell. */
export function rowsOf(file: SeedFile): readonly FileRow[] {
  const [header = '', ...lines] = file.text.trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** Rows with their instants, read in the zone of the row's site. */
export function timedRowsOf(file: SeedFile): readonly TimedRow[] {
  return rowsOf(file).map((row) => {
    const zone = ZONES[row['site'] ?? ''];
    return {
      row,
      staff: row['staff'] ?? '',
      start: instantOf(row['start'] ?? '', zone) ?? Number.NaN,
      end: instantOf(row['end'] ?? '', zone),
      date: (row['start'] ?? '').slice(0, 10),
    };
  });
}

const offsets = new Map<string, number>();

function instantOf(text: string, zone: string | undefined): number | null {
  if (text === '') return null;
  if (text.length > 19) return Date.parse(text) / 1000;
  if (zone === undefined) throw new Error(`${text} has neither an offset nor a site`);
  const hour = `${zone} ${text.slice(0, 13)}`;
  let offset = offsets.get(hour);
  if (offset === undefined) {
    offset = Temporal.PlainDateTime.from(text).toZonedDateTime(zone).offsetNanoseconds / 1e9;
    offsets.set(hour, offset);
  }
  return Date.parse(`${text}Z`) / 1000 - offset;
}

/** Groups rows by a key, keeping their order. */
export function groupedBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
