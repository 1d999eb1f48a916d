import type { Queryable } from '../database/queryable.js';
import { isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { placesOf } from '../practice/places.query.js';
import { selectScope } from '../practice/select-scope.js';
import { capacityOf, reviewProblem, saidOf, type Review } from './decide-review.js';
import { insertReview } from './insert-review.query.js';
import { violationKey } from './violation-key.js';
import type { ReviewedViolation } from './violation.js';
import { findViolation } from './violations.query.js';

/** Says something of a violation and returns it as it then reads; or why the viewer may not say it. */
export async function reviewViolation(
  database: Queryable,
  viewer: Viewer,
  asked: Review & { violationId: string },
): Promise<ReviewedViolation | InputProblem> {
  const key = violationKey(asked.violationId);
  if (key === null) return notVisible('violationId');
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, { kind: 'ORGANIZATION' }, places);
  if (isInputProblem(selection)) return notVisible('violationId');
  const found = await findViolation(database, viewer, selection, key);
  if (found === null) return notVisible('violationId');
  const problem = reviewProblem(viewer, found, asked);
  if (problem !== null) return problem;
  await insertReview(database, viewer, key, capacityOf(viewer, found), saidOf(found, asked));
  return (await findViolation(database, viewer, selection, key)) ?? notVisible('violationId');
}
