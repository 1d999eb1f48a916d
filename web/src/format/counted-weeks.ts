import type { DurationStyle } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatDay } from './dates.js';
import { durationInWords } from './duration.js';

/** A step of the arithmetic, as far as it is told in words. */
interface Step {
  readonly rule: string;
  readonly day: string;
  readonly seconds: number;
}

/** The steps that tell where hours were counted, and not which rate they earn. */
const COUNTED_IN: ReadonlyMap<string, 'OLD' | 'NEW'> = new Map([
  ['WORKWEEK-CHANGE-OLD', 'OLD'],
  ['WORKWEEK-CHANGE-NEW', 'NEW'],
]);

/**
 * "Sun, Mar 8: 6 h in the old and the new workweek are counted in the old one, which pays more"; null for a step of
 * another kind. Only a week in which workweeks begin to begin on another day has such steps.
 */
export function countedSentence({ rule, day, seconds }: Step, style: DurationStyle): string | null {
  const week = COUNTED_IN.get(rule);
  if (week === undefined) return null;
  return t(`policies:result.counted.${week}`, { day: formatDay(day), duration: durationInWords(seconds, style) });
}

/** Of all steps of a week, where hours were counted that lie in both the old and the new workweek. */
export const countedSentences = (trace: readonly Step[], style: DurationStyle): readonly string[] =>
  trace.map((step) => countedSentence(step, style)).filter((sentence) => sentence !== null);
