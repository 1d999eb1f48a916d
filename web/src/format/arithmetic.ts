import type { DurationStyle, MetricUnit } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatMetric } from './metric.js';
import { formatNumber, formatShare } from './numbers.js';

/** A figure with what it was divided from, in the units of its formula. */
export interface Divided {
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}

/** The figure with its unit: `7.66 h`. */
export const figureText = (value: number, unit: MetricUnit, style: DurationStyle): string =>
  [formatMetric(value, unit, style), t(`format:unit.${unit}`)].join(' ').trim();

/** "9 ÷ 24 = 38%"; a factor of the formula (× 480 for "per eight hours") shows itself. Null for sums and the unknown. */
export function quotientText(figure: Divided, unit: MetricUnit, style: DurationStyle): string | null {
  const { value, numerator, denominator } = figure;
  if (value == null || numerator == null || denominator == null) return null;
  const factor = numerator === 0 ? 1 : value / (numerator / denominator);
  const times = Math.abs(factor - 1) < 1e-9 ? '' : ` × ${formatNumber(factor, 2)}`;
  // A share is printed finer than on a tile, so that the reader can follow.
  const result = unit === 'SHARE' ? formatShare(value, 2) : figureText(value, unit, style);
  return `${formatNumber(numerator, 2)} ÷ ${formatNumber(denominator, 2)}${times} = ${result}`;
}
