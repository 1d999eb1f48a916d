import { groupedBy, type TimedRow } from './demonstration-records.js';

const HOUR = 3600;

/** Rests under 11 h, as "person date": gaps of 4 h or more between the work of one day and that of a later one. */
export function shortRests(rows: readonly TimedRow[]): readonly string[] {
  const found: string[] = [];
  for (const [staff, own] of groupedBy(rows, (row) => row.staff)) {
    let last = { date: '', end: -Infinity };
    for (const row of own.toSorted((one, other) => one.start - other.start)) {
      const rest = row.start - last.end;
      if (rest >= 4 * HOUR && rest < 11 * HOUR && last.date !== row.date) found.push(`${staff} ${row.date}`);
      last = { date: row.date, end: Math.max(last.end, row.end ?? row.start) };
    }
  }
  return found;
}
