/** How an out before its in, both of one date, can be meant. */
export type Overnight =
  /** Only the next day makes sense of it. */
  | 'NEXT_DAY'
  /** The next day makes a usual shift of it, the afternoon a short one: taken as the next day, and flagged. */
  | 'LIKELY_NEXT_DAY'
  /** A shift over night or a clock that counts to twelve (07:37 → 03:15 for 15:15): nobody can tell. */
  | 'UNDECIDED';

const HALF_A_DAY = 12 * 3600;
const DAY = 2 * HALF_A_DAY;
/** A longer shift over night is less likely than a missing PM. */
const USUAL_NIGHT = 13 * 3600;

/**
 * Judges an out that is not after its in, by the seconds of the day of both and by what the row itself states.
 *
 * @param isTwelveHour whether the text of the out may lack its PM: an hour of 1 to 11 without am or pm
 * @param statedSeconds the total that the row states; null: none
 */
export function overnight(
  inSeconds: number,
  outSeconds: number,
  isTwelveHour: boolean,
  statedSeconds: number | null,
): Overnight {
  const tilNextDay = outSeconds + DAY - inSeconds;
  const tilAfternoon = outSeconds + HALF_A_DAY - inSeconds;
  if (!isTwelveHour || tilAfternoon <= 0) return 'NEXT_DAY';
  if (statedSeconds !== null && isTold(statedSeconds, tilNextDay) && !isTold(statedSeconds, tilAfternoon))
    return 'NEXT_DAY';
  return tilNextDay <= USUAL_NIGHT ? 'LIKELY_NEXT_DAY' : 'UNDECIDED';
}

/** Up to an hour and a half may be deducted for breaks. */
const isTold = (stated: number, span: number): boolean => stated <= span + 180 && stated >= span - 5400;

/** Whether a time of day may lack its PM. */
export const mayLackPm = (text: string): boolean =>
  !/[ap]\.?\s?m?\.?$/i.test(text.trim()) && /^(0?[1-9]|1[01])([:.h]|\d{2}$)/.test(text.trim());
