/** What should be done before a pay period is handed over, in the order of the list. */
export const CHECK_KINDS = [
  'INCOMPLETE_DAYS',
  'MISSING_PUNCHES',
  'OFF_CLOCK',
  'MEAL_UNCONFIRMED',
  'PREMIUMS',
  'DISPUTES',
  'UNMAPPED_ACTIVITIES',
  'UNMAPPED_PEOPLE',
  'QUARANTINE',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** How many of a kind are open; 0: done. */
export interface CheckItem {
  readonly kind: CheckKind;
  readonly count: number;
}
