import { STANDARD_WEEK_HOURS } from '../../metrics/catalogue/full-time.js';
import type { UnknownReason } from '../../metrics/catalogue/metric.js';
import { addDays } from '../../domain/time/civil-date.js';
import { heldLines } from '../../domain/time/held-lines.js';
import { overlapOf, type Period } from '../../domain/time/period.js';
import type { StoredPosition } from '../../practice/staffing/budgeted-position.table.js';
import type { FilledRow } from './head-count.query.js';

/** Sites and the role that a row of the report is about. Role null: every role. */
export interface RowPlace {
  readonly siteIds: readonly string[];
  readonly role: string | null;
}

/** Budgeted positions and the vacant part of them, in thousandths of a full-time position times days. */
export interface Vacancy {
  readonly budgeted: number;
  readonly vacant: number;
}

/**
 * Day by day, site by site and role by role: what is budgeted less the contract hours of own staff, never below nothing, so
 * that too many people here fill no place there.
 */
export function vacancyOf(
  positions: readonly StoredPosition[],
  filled: readonly FilledRow[],
  { siteIds, role }: RowPlace,
  period: Period,
): Vacancy | UnknownReason {
  const filledOn = new Map(filled.map((row) => [`${row.siteId} ${row.role} ${row.day}`, row]));
  if (filledOn.size === 0) return 'NOT_STATED';
  let [budgeted, vacant] = [0, 0];
  for (const { line, held } of heldLines(positions, (each) => `${each.siteId} ${each.role}`)) {
    const days = overlapOf(held, period);
    if (days === null || !siteIds.includes(line.siteId) || (role !== null && line.role !== role)) continue;
    for (let day = days.from; day <= days.to; day = addDays(day, 1)) {
      const row = filledOn.get(`${line.siteId} ${line.role} ${day}`);
      if (row !== undefined && row.withoutHours > 0) return 'NOT_STATED';
      budgeted += line.milliFte;
      vacant += Math.max(0, line.milliFte - milliFteOf(row?.weeklySeconds ?? 0));
    }
  }
  return budgeted === 0 ? 'NOT_STATED' : { budgeted, vacant };
}

const milliFteOf = (weeklySeconds: number): number => (weeklySeconds / 3600 / STANDARD_WEEK_HOURS) * 1000;
