import DataLoader from 'dataloader';
import type { Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import { reviewHistories, type ReviewEntry } from '../reviews/review-history.query.js';
import { violationKey } from '../reviews/violation-key.js';
import type { ApiContext } from './context.js';

const loaders = new WeakMap<ApiContext['request'], DataLoader<string, readonly ReviewEntry[]>>();

/** What was said of the violations of one request, by their ids, read together in one statement. */
export function historyLoader(
  database: Queryable,
  { organizationId }: Viewer,
  request: ApiContext['request'],
): DataLoader<string, readonly ReviewEntry[]> {
  const known = loaders.get(request);
  if (known !== undefined) return known;
  const loader = new DataLoader<string, readonly ReviewEntry[]>(async (ids) => {
    const keys = ids.flatMap((id) => violationKey(id) ?? []);
    if (keys.length !== ids.length) throw new Error('an id of a violation that is none');
    return reviewHistories(database, organizationId, keys);
  });
  loaders.set(request, loader);
  return loader;
}
