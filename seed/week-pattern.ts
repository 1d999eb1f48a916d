import type { SiteKey } from './practice.js';

/** What a shift is for: visits, the desk, or the telephone at night. */
export type Duty = 'CLINIC' | 'NIGHT_LINE';

/** One shift as the rota plans it. `to` at or before `from` is on the next day. */
export interface PatternShift {
  readonly from: string;
  readonly to: string;
  readonly meal: { readonly from: string; readonly minutes: number } | null;
  readonly duty: Duty;
  /** Absent: the home site. */
  readonly site?: SiteKey;
  /** The last minutes of the planned shift are the way to another site: paid, and without punches or tasks. */
  readonly travelMinutes?: number;
}

/** The shifts of Monday to Sunday. */
export type WeekPattern = readonly (readonly PatternShift[])[];

export const off: readonly PatternShift[] = [];

/** A whole day with a planned meal of 45 minutes. */
export function clinic(from: string, to: string, mealFrom: string, site?: SiteKey): readonly PatternShift[] {
  return [{ from, to, meal: { from: mealFrom, minutes: 45 }, duty: 'CLINIC', site }];
}

/** A shift too short to need a meal; it may end with the way to another site. */
export function halfDay(from: string, to: string, site?: SiteKey, travelMinutes?: number): readonly PatternShift[] {
  return [{ from, to, meal: null, duty: 'CLINIC', site, travelMinutes }];
}
