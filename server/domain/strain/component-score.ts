import type { StrainValues } from './strain-component.js';
import type { Anchors, WeightedComponent } from './strain-configuration.js';

/**
 * Score of a value between its anchors, 0 to 100.
 *
 *     score 100 ┤          ╭────
 *            50 ┤      ╭───╯         linear between anchors, flat beyond them;
 *             0 ┤──────╯             anchors may fall (a lower staffing fill scores higher)
 *               └──────┴───┴──────
 *                    zero fifty hundred
 */
export function scoreBetween(value: number, [zero, fifty, hundred]: Anchors): number {
  const lower = (value - zero) / (fifty - zero);
  if (lower <= 0) return 0;
  if (lower <= 1) return 50 * lower;
  const upper = (value - fifty) / (hundred - fifty);
  return upper >= 1 ? 100 : 50 + 50 * upper;
}

/** The highest score among the scales whose value is known; null: none is. */
export function componentScore({ scales }: WeightedComponent, values: StrainValues): number | null {
  const scores = scales.flatMap(({ value, anchors }) => {
    const known = values[value];
    return known === null ? [] : [scoreBetween(known, anchors)];
  });
  return scores.length === 0 ? null : Math.max(...scores);
}
