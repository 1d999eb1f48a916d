import type { EpochSeconds } from '../../domain/time/instant.js';
import { isTimed, type LedgerDraft } from '../formats/drafts.js';
import { rowFlag, type RowFlag } from '../formats/row-flag.js';

/** A shift of this length is possible and rare. */
const LONG_STRETCH = 16 * 3600;
const HALF_A_DAY = 12 * 3600;
/** Clocks go wrong by minutes; a day ahead is a mistake in the date. */
const CLOCK_TOLERANCE = 3600;

/** Everything doubtful about a row that is taken: what its format noticed, and what anybody can see. */
export function flagsOf(draft: LedgerDraft, now: EpochSeconds): readonly RowFlag[] {
  if (!isTimed(draft)) return NONE;
  if (draft.table !== 'clock_span' && draft.table !== 'task_log') return draft.flags ?? NONE;
  const seconds = draft.end - draft.start;
  const isLong = seconds >= LONG_STRETCH;
  const isAhead = draft.end > now + CLOCK_TOLERANCE;
  if (!isLong && !isAhead) return draft.flags ?? NONE;
  const isSlip = isLong && seconds > HALF_A_DAY && seconds <= 2 * HALF_A_DAY;
  return [
    ...(draft.flags ?? NONE),
    // Twelve hours less may be what was meant: 07:37 to 03:15 of the next day is 07:37 to 15:15 without its PM.
    ...(isLong
      ? [rowFlag(isSlip ? 'TWELVE_HOUR_SLIP' : 'LONG_STRETCH', seconds, isSlip ? seconds - HALF_A_DAY : null)]
      : []),
    ...(isAhead ? [rowFlag('IN_THE_FUTURE', draft.end - now)] : []),
  ];
}

const NONE: readonly RowFlag[] = [];
