import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import type { PolicyEvaluationInput } from './policy-evaluation.input.js';

const MOST_YEARS = 5;

/** Every week from the first time to the last is judged, so a slip in one year would keep the server busy for minutes. */
export function tooFarApart({ spans, leaves }: PolicyEvaluationInput): InputProblem | null {
  const years = [...spans, ...(leaves ?? [])]
    .flatMap(({ start, end }) => [start, end])
    .map((text) => Number(text.slice(0, 4)))
    .filter(Number.isInteger);
  const reach = years.reduce((a, b) => Math.max(a, b), -Infinity) - years.reduce((a, b) => Math.min(a, b), Infinity);
  if (reach <= MOST_YEARS) return null;
  return inputProblem('TOO_FAR_APART', `All times must lie within ${MOST_YEARS} years.`, 'spans');
}
