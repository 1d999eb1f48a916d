import type { Policy } from './policy.js';

/**
 * What is known of the law of breaks at a site.
 *
 * - EVALUATED: its state's law is assigned, and meals or rests are judged by it.
 * - NOT_EVALUATED: its state's law of breaks is not here, or is not the one assigned.
 * - NO_STATE: nobody said which state the site is in.
 */
export const BREAK_LAWS = ['EVALUATED', 'NOT_EVALUATED', 'NO_STATE'] as const;
export type BreakLaw = (typeof BREAK_LAWS)[number];

/** Whether meals and rests at a site are judged by the law of its state, with the policy that decides its overtime. */
export function breakLawOf(jurisdiction: string | null, overtime: Policy): BreakLaw {
  if (jurisdiction === null) return 'NO_STATE';
  const { meals, breaks, restBreaks } = overtime.requirements ?? {};
  const knowsBreaks = meals !== undefined || breaks !== undefined || restBreaks !== undefined;
  return knowsBreaks && overtime.jurisdiction === jurisdiction ? 'EVALUATED' : 'NOT_EVALUATED';
}
