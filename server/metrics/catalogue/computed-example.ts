import { NO_SUMS } from './fact-sums.js';
import type { Metric } from './metric.js';
import { termsOf, type Term } from './terms.js';

/** The example of a metric as the metric computes it. */
export interface ComputedExample {
  readonly given: string;
  readonly terms: readonly Term[];
  readonly numerator: number;
  /** Null for plain sums. */
  readonly denominator: number | null;
  readonly value: number;
}

/** Runs the example of a metric. One that is unknown is a programmer's mistake and throws. */
export function computedExample(metric: Metric): ComputedExample {
  const sums = { ...NO_SUMS, ...metric.example.sums };
  const evaluation = metric.evaluate(sums);
  if ('unknown' in evaluation) throw new Error(`the example of ${metric.id} is unknown: ${evaluation.unknown}`);
  return { given: metric.example.given, terms: termsOf(metric, sums), ...evaluation };
}
