/**
 * What makes a row doubtful that is possible all the same. It is taken as stated and shown with its doubt; nobody decides
 * for the person who knows.
 */
export const ROW_FLAG_CODES = [
  'LONG_STRETCH',
  'TWELVE_HOUR_SLIP',
  'READ_OVER_MIDNIGHT',
  'DOUBLE_PUNCH',
  'BREAK_NOT_ENDED',
  'TOTAL_DIFFERS',
  'CLOCKS_DISAGREE',
  'OTHER_ZONE',
  'IN_THE_FUTURE',
  'OVERLAP',
  'NOT_IN_NEWER_FILE',
] as const;
export type RowFlagCode = (typeof ROW_FLAG_CODES)[number];

/** One doubt about one row, with the two lengths of time it is about, in seconds; null: it is about none. */
export interface RowFlag {
  readonly code: RowFlagCode;
  /** As the row is taken. */
  readonly takenSeconds: number | null;
  /** As something else says: the row's own total, the other reading, the other clock. */
  readonly otherSeconds: number | null;
}

export const rowFlag = (
  code: RowFlagCode,
  takenSeconds: number | null = null,
  otherSeconds: number | null = null,
): RowFlag => ({ code, takenSeconds, otherSeconds });
