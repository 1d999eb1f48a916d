/** Seven days of one person. */
export interface WeekOfWork {
  readonly workedSeconds: number;
  /** What her contract says for these days; null: it says nothing. */
  readonly contractSeconds: number | null;
  /** She was on leave on one of the days, or one of them is not complete or not over: such a week is no measure of hours. */
  readonly isPartial: boolean;
}

/** Hours a week over the weeks she was there, and the same ÷ the hours of her contract; null: no such week, no such hours. */
export interface WeekHours {
  readonly weeklyHours: number | null;
  readonly contractRatio: number | null;
}

/** Weeks of leave are left out, not counted as zero. */
export function weekHoursOf(weeks: readonly WeekOfWork[]): WeekHours {
  const whole = weeks.filter(({ isPartial }) => !isPartial);
  if (whole.length === 0) return { weeklyHours: null, contractRatio: null };
  const worked = whole.reduce((sum, { workedSeconds }) => sum + workedSeconds, 0);
  const weeklyHours = worked / whole.length / 3600;
  if (whole.some(({ contractSeconds }) => contractSeconds === null)) return { weeklyHours, contractRatio: null };
  const agreed = whole.reduce((sum, { contractSeconds }) => sum + (contractSeconds ?? 0), 0);
  return { weeklyHours, contractRatio: agreed === 0 ? null : worked / agreed };
}
