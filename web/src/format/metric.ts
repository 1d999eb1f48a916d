import type { Comparison, Direction, DurationStyle, MetricUnit, UnknownReason } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatShortPeriod } from './dates.js';
import { durationInWords, formatDuration } from './duration.js';
import { formatFixed, formatNumber, formatShare } from './numbers.js';
import { unknownReason } from './unknown.js';

/** The figure alone, in the unit of its metric: hours follow the organization's style. Values as the API gives them. */
export function formatMetric(value: number, unit: MetricUnit, style: DurationStyle): string {
  switch (unit) {
    case 'HOURS':
      return style === 'CLOCK' ? formatDuration(value * 3600, style) : formatNumber(value, 2);
    case 'MINUTES':
      return formatNumber(value, 1);
    case 'SHARE':
      return formatShare(value);
    case 'COUNT':
      return formatNumber(value, 0);
    case 'PER_HOUR':
    case 'PER_100_DAYS':
      return formatFixed(value, 1);
    case 'RATIO':
      return formatNumber(value, 2);
  }
}

/** A value against an earlier one. `change` is value − earlier value, in the metric's unit. */
export interface Compared {
  readonly change?: number | null | undefined;
  readonly reason?: UnknownReason | null | undefined;
  /** Incomplete person-days that neither side of the comparison rests on. */
  readonly leftOutDays?: number;
  readonly period: { readonly from: string; readonly to: string };
}

/** Which way a figure went, and whether that is good: null where the metric has no direction or nothing changed. */
export interface Change {
  readonly text: string;
  readonly way: 'UP' | 'DOWN' | 'SAME' | 'UNKNOWN';
  readonly isBetter: boolean | null;
}

/** "3:12 h less than Nov 2 – 8, without 2 incomplete days", said in words so that neither sign nor colour has to be read. */
export function describeChange(
  compared: Compared,
  metric: { readonly unit: MetricUnit; readonly better: Direction },
  comparison: Comparison,
  style: DurationStyle,
): Change {
  const { change } = compared;
  if (change === null || change === undefined) {
    const text = t('format:change.notKnown', { reason: unknownReason(compared.reason) });
    return { text, way: 'UNKNOWN', isBetter: null };
  }
  const period = formatShortPeriod(compared.period);
  const count = compared.leftOutDays ?? 0;
  const without = count === 0 ? '' : t('format:change.without', { count });
  const amount = changeAmount(Math.abs(change), metric.unit, style);
  if (isNothing(amount)) {
    const against = t(`format:change.samePeriod.${comparison}`, { period });
    return { text: `${t('format:change.same')} ${against}${without}`, way: 'SAME', isBetter: null };
  }
  const word = change > 0 ? 'more' : metric.unit === 'COUNT' ? 'fewer' : 'less';
  const against = t(`format:change.against.${comparison}`, { period });
  const isBetter = metric.better === 'NONE' ? null : (metric.better === 'HIGHER') === change > 0;
  return {
    text: `${t(`format:change.${word}`, { amount })} ${against}${without}`,
    way: change > 0 ? 'UP' : 'DOWN',
    isBetter,
  };
}

/** How far a figure moved, without a sign: "3:12 h", "4 points". In the metric's unit. */
export function changeAmount(size: number, unit: MetricUnit, style: DurationStyle): string {
  switch (unit) {
    case 'HOURS':
      return durationInWords(size * 3600, style);
    case 'SHARE':
      return t('format:points', { number: formatNumber(size * 100, 1) });
    case 'MINUTES':
      return t('format:minutes', { number: formatNumber(size, 1) });
    default:
      return formatMetric(size, unit, style);
  }
}

/** What would print as zero is no change: "0.0 more" helps nobody. */
function isNothing(amount: string): boolean {
  return !/[1-9]/.test(amount);
}
