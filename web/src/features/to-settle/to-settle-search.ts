import type { PayQuestionKind, PayQuestionState } from '../../graphql/generated/graphql.js';

export const KINDS = [
  'OFF_CLOCK',
  'MEAL_UNCONFIRMED',
  'PREMIUM_MEAL',
  'PREMIUM_REST',
  'PREMIUM_REST_WINDOW',
  'PREMIUM_SPREAD_OF_HOURS',
  'PREMIUM_SPLIT_SHIFT',
] as const satisfies readonly PayQuestionKind[];

export const SHOWN = ['OPEN', 'SETTLED', 'NO_LONGER_FOUND'] as const;
export type Shown = (typeof SHOWN)[number];

/** ALL: as far back as a question can be asked for; PERIOD: those of the period in the address. */
export const SPANS = ['ALL', 'PERIOD'] as const;

/** Which questions the desk shows; it stands in the address. */
export interface ToSettleSearch {
  /** Null: every kind. */
  readonly kind: PayQuestionKind | null;
  readonly shown: Shown;
  readonly of: (typeof SPANS)[number];
}

/** Reads the address; what is damaged falls back to everything that is to be settled. */
export const readToSettleSearch = (search: Record<string, unknown>): ToSettleSearch => ({
  kind: KINDS.find((kind) => kind === search['kind']) ?? null,
  shown: SHOWN.find((shown) => shown === search['shown']) ?? 'OPEN',
  of: SPANS.find((span) => span === search['of']) ?? 'ALL',
});

/** The states of a choice: what she has answered is still to be settled. */
export const statesOf = (shown: Shown): PayQuestionState[] => (shown === 'OPEN' ? ['OPEN', 'REPLIED'] : [shown]);
