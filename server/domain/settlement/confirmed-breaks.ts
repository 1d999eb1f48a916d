import type { MealRecording } from '../ledger.js';
import type { BreakTaken } from '../work-day/break-taken.js';
import type { MealAnswer } from './settled-time.js';

/** The breaks of a shift, and how much is known of them, once it was settled how its meal turned out. */
export interface ConfirmedBreaks {
  readonly breaks: readonly BreakTaken[];
  readonly mealRecording: MealRecording;
}

/**
 * Applies what was settled. Taken: the recorded meal is believed. Not taken: it never was, and its time is work.
 * Interrupted: its time is work as a whole (29 CFR 785.19). Where nothing was recorded there is nothing to add or take
 * away: worked time stays as it is, and only the state of the meal becomes known.
 */
export function confirmedBreaks(
  breaks: readonly BreakTaken[],
  mealRecording: MealRecording,
  answer: MealAnswer | null,
): ConfirmedBreaks {
  if (answer === null) return { breaks, mealRecording };
  if (answer === 'TAKEN') {
    const isRecorded = breaks.some((taken) => taken.isRecorded);
    return { breaks, mealRecording: isRecorded ? 'PUNCHED' : mealRecording };
  }
  const settled = answer === 'NOT_TAKEN' ? breaks.filter((taken) => !taken.isRecorded) : breaks.map(interrupted);
  return { breaks: settled, mealRecording: 'PUNCHED' };
}

function interrupted(taken: BreakTaken): BreakTaken {
  if (!taken.isRecorded) return taken;
  const interruptions = taken.interruptions.length > 0 ? taken.interruptions : [taken];
  return { ...taken, kind: 'VOIDED', unpaid: [], interruptions };
}
