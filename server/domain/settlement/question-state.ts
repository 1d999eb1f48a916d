import type { PayAnswer } from './answers.js';

/** REPLY: the person herself. PROPOSAL: her manager. DECISION and REOPENING: HR. */
export const SETTLEMENT_ACTS = ['REPLY', 'PROPOSAL', 'DECISION', 'REOPENING'] as const;
export type SettlementAct = (typeof SETTLEMENT_ACTS)[number];

/** One thing that was said of a question. */
export interface Said {
  readonly act: SettlementAct;
  /** Null: a reopening. */
  readonly answer: PayAnswer | null;
}

/** The decision in force: the last one, unless the question was reopened after it. Oldest first. */
export function decisionOf<T extends Said>(history: readonly T[]): T | null {
  const last = history.findLast(({ act }) => act === 'DECISION' || act === 'REOPENING');
  return last?.act === 'DECISION' ? last : null;
}

/** What the person herself said last; null: nothing yet. */
export const replyOf = <T extends Said>(history: readonly T[]): T | null =>
  history.findLast(({ act }) => act === 'REPLY') ?? null;
