import type { MetricId } from '../metrics/catalogue/registry.js';

/**
 * The metric whose figure a column prints. Columns of visits are none: the report asks for more people behind them than
 * the metric does.
 */
export const METRIC_OF_COLUMN: Readonly<Record<string, MetricId>> = {
  workedHours: 'WORKED_HOURS',
  scheduledHours: 'SCHEDULED_HOURS',
  workedFte: 'WORKED_FTE',
  paidFte: 'PAID_FTE',
  overtimeHours: 'OVERTIME_HOURS',
  doubletimeHours: 'DOUBLETIME_HOURS',
  overtimeShare: 'OVERTIME_RATE',
  statutoryViolations: 'STATUTORY_VIOLATIONS_PER_100_DAYS',
  wellbeingViolations: 'WELLBEING_VIOLATIONS_PER_100_DAYS',
};
