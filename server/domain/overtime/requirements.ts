import type { Agreement } from './agreement.js';
import type { Severity } from '../boundaries/violation.js';

/** What every requirement states: the name the trace shows, and the clause. Seconds unless a name says otherwise. */
interface Cited {
  readonly id: string;
  readonly clause: string;
  readonly severity: Severity;
}

/** One meal that a long shift requires. */
export interface MealRequirement extends Cited {
  /** Required when more than this was worked in the shift. */
  readonly requiredOver: number;
  readonly minimum: number;
  /** Begun after at most so much work; null: at any time. */
  readonly beginsBy: number | null;
  readonly waivers: readonly MealWaiver[];
}

/** Consent by which a meal need not be taken. */
export interface MealWaiver {
  readonly agreement: Agreement;
  /** Only when at most so much was worked; null: always. */
  readonly workedUpTo: number | null;
  /** Only when the meal before it was taken. */
  readonly ifEarlierTaken: boolean;
}

/** Breaks that must add up. Only pieces of a least length count. */
export interface BreakRequirement extends Cited {
  /** SHIFT: when more than this is worked in the shift. STRETCH: when more than this is worked without such a break. */
  readonly measure: 'SHIFT' | 'STRETCH';
  readonly over: number;
  /** Exactly so much is too much already. */
  readonly isEqualityOver?: true;
  readonly totalAtLeast: number;
  readonly pieceAtLeast: number;
}

/** Paid rests of a least length, as many as steps of worked time were passed. */
export interface RestBreakRequirement extends Cited {
  readonly minimum: number;
  readonly stepsOver: readonly number[];
}

/** Time between the end of work in one workday and its beginning in a later one. */
export interface DailyRestRequirement extends Cited {
  readonly atLeast: number;
  /** Less where it was agreed on. */
  readonly agreed?: { readonly agreement: Agreement; readonly atLeast: number };
  /** Work inside the rest earns a premium rate. */
  readonly premiumMultiplier?: '1.5';
}

/** One hour at the minimum wage for a day stretched or cut in two, as far as pay does not cover it. */
export interface SpreadRequirement {
  readonly id: string;
  readonly clause: string;
  /** A longer spread from the first work to the last; null: no spread by itself. */
  readonly over: number | null;
  /** A longer interruption makes a split shift. */
  readonly interruptionOver: number;
  /** Whether a recorded meal interrupts the day; where it does not, only what is beyond it counts. */
  readonly doMealsInterrupt: boolean;
  /** The pay that may cover the hour: that of the day, or of the whole workweek. */
  readonly coveredBy: 'DAY' | 'WEEK';
}

/** A length that may not be exceeded. */
export interface LengthRequirement extends Cited {
  readonly atMost: number;
}

/** So much time ahead. */
export interface NoticeRequirement extends Cited {
  readonly atLeast: number;
}

/** Worked time of a day. Breaks of at least so much are left out of it, paid or not; absent: those that are not paid. */
export interface DayWorkedRequirement extends LengthRequirement {
  readonly withoutBreaksFrom?: number;
}

/** The average week over a rolling number of weeks, leave neutral: (A + B) ÷ C. */
export interface AverageWeekRequirement extends Cited {
  readonly atMost: number;
  readonly weeks: number;
  readonly optOut: Agreement | null;
}

/** A long rest in every seven days, or where the law allows two of them in fourteen. */
export interface WeeklyRestRequirement extends Cited {
  readonly atLeast: number;
  /** So much of it lies inside the week. */
  readonly ofItInside: number;
  readonly orInFourteenDays: number | null;
}

/** Everything a policy demands besides overtime. What it names is judged by it, and not by the wellbeing limits. */
export interface Requirements {
  readonly meals?: readonly MealRequirement[];
  readonly breaks?: readonly BreakRequirement[];
  readonly restBreaks?: RestBreakRequirement;
  readonly dailyRest?: DailyRestRequirement;
  /** Worked time of a workday. */
  readonly dayWorked?: DayWorkedRequirement;
  /** From the first minute of a shift to its last. */
  readonly shiftElapsed?: LengthRequirement;
  /** Worked in any 168 hours. */
  readonly rollingWeek?: LengthRequirement;
  readonly averageWeek?: AverageWeekRequirement;
  readonly weeklyRest?: WeeklyRestRequirement;
  /** All seven days of the workweek worked. */
  readonly seventhDay?: Cited;
  /** Time from the publication of a shift to its start, unless she asked for the shift as it is. */
  readonly scheduleNotice?: NoticeRequirement;
  /** A missed meal, and a missed rest, are each owed one hour's pay a day. */
  readonly missedBreakPremium?: { readonly clause: string };
  readonly spreadOfHours?: SpreadRequirement;
}
