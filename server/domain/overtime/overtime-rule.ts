/** Times the regular rate, as an exact decimal. */
export type Multiplier = '1.5' | '2';

interface RuleOf<Kind extends string> {
  /** Short name that the trace shows: `CA-OT-D`. */
  readonly id: string;
  readonly kind: Kind;
  /** So many seconds are free; equality is compliant. */
  readonly limitSeconds: number;
  readonly multiplier: Multiplier;
  readonly clause: string;
}

/** Time beyond the limit in a workweek, or in all weeks of a longer period. */
export type WeeklyOver = RuleOf<'WEEKLY_OVER'>;

/** Time beyond the limit in a workday. */
export interface DailyOver extends RuleOf<'DAILY_OVER'> {
  /** Holds on the first, second … day worked in the workweek only, both included; absent: on every day. */
  readonly daysWorked?: { readonly from: number; readonly to: number };
}

/** Time beyond the limit in the 24 hours that begin with the first work after the last such 24 hours. */
export interface RollingDayOver extends RuleOf<'ROLLING_DAY_OVER'> {
  /** Owed only to those whose regular rate is below so many times the minimum wage. */
  readonly onlyBelowMinimumWageTimes: string;
}

/** Time beyond the limit without a longer break than a meal, whatever the workday. */
export interface ConsecutiveOver extends RuleOf<'CONSECUTIVE_OVER'> {
  /** A break of up to so many seconds does not end the run; it does not count either. */
  readonly bridgesUpTo: number;
}

/** One overtime rule as data. */
export type OvertimeRule = WeeklyOver | DailyOver | RollingDayOver | ConsecutiveOver;
