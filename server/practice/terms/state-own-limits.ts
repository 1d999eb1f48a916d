import type { Queryable } from '../../database/queryable.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { BoundaryLimits } from '../../domain/overtime/policy.js';
import { problemOfLimits } from '../../domain/overtime/sound-limits.js';
import { readKnownTerms } from './known-terms.query.js';
import { insertOwnLimits } from './write-terms.query.js';

/**
 * States limits of the practice's own, as the next version. It changes nobody's weeks: a version holds where and from
 * when it is assigned. Gives its number.
 */
export async function stateOwnLimits(
  database: Queryable,
  organizationId: string,
  own: { readonly title: string; readonly limits: BoundaryLimits },
  by: string,
): Promise<number | InputProblem> {
  const title = own.title.trim();
  if (title === '') return inputProblem('BAD_NAME', 'The limits need a name.', 'title');
  const field = problemOfLimits(own.limits);
  if (field !== null) return inputProblem('BAD_LIMIT', 'This limit does not fit the others.', field);
  const { ownLimits } = await readKnownTerms(database, organizationId);
  const version = (ownLimits.at(-1)?.version ?? 0) + 1;
  await insertOwnLimits(database, organizationId, { version, title, limits: own.limits }, by);
  return version;
}
