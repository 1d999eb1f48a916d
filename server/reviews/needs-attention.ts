import type { Queryable } from '../database/queryable.js';
import { isInputProblem } from '../domain/input-problem.js';
import type { RequestedScope } from '../domain/requested-scope.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { periodProblem } from '../metrics/workload-input.js';
import { placesOf } from '../practice/places.query.js';
import { selectScope } from '../practice/select-scope.js';
import { attentionFacts } from './attention-facts.query.js';
import { attentionPoints, type AttentionPoint } from './attention.js';
import { noteLookAtOne } from './note-look.js';

/** What needs attention in a selection; a selection the viewer may not see needs none. */
export async function needsAttention(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
  period: Period,
): Promise<AttentionPoint[]> {
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, scope, places);
  if (isInputProblem(selection) || periodProblem(period) !== null) return [];
  await noteLookAtOne(database, viewer, selection, { page: 'NEEDS_ATTENTION', period });
  return attentionPoints(await attentionFacts(database, viewer, selection, period));
}
