import type { PracticeChange } from './practice-history.query.js';
import type { PracticeSnapshot } from './practice-rows.js';

/** The rows that are new or differ between two readings of the same tables; lists of the practice delete none. */
export function practiceChanges(before: PracticeSnapshot, after: PracticeSnapshot): PracticeChange[] {
  const changes: PracticeChange[] = [];
  for (const [table, rows] of after) {
    for (const [key, row] of rows) {
      const old = before.get(table)?.get(key) ?? null;
      if (old === null || !isSameRow(old, row)) changes.push({ table, key, before: old, after: row });
    }
  }
  return changes;
}

/** Rows hold texts, numbers, booleans and null only, so that they survive a journey through JSON. */
export function isSameRow(left: object, right: object): boolean {
  const [one, other] = [Object.entries(left), new Map(Object.entries(right))];
  return one.length === other.size && one.every(([column, value]) => other.get(column) === value);
}
