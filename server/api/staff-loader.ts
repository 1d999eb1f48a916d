import DataLoader from 'dataloader';
import type { Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import { earliestDay } from '../practice/earliest-day.js';
import { placesOf } from '../practice/places.query.js';
import { scopeOf } from '../domain/scope.js';
import { visibleStaff, type StaffPlace } from '../practice/visible-staff.query.js';
import { now } from './clock.js';
import type { ApiContext } from './context.js';

const loaders = new WeakMap<ApiContext['request'], DataLoader<string, StaffPlace>>();

/** Staff members of one request, read together in one statement. An id the viewer may not see is an error. */
export function staffLoader(
  database: Queryable,
  viewer: Viewer,
  request: ApiContext['request'],
): DataLoader<string, StaffPlace> {
  const known = loaders.get(request);
  if (known !== undefined) return known;
  const loader = new DataLoader<string, StaffPlace>(async (ids) => {
    const today = earliestDay(await placesOf(database, viewer.organizationId), now());
    const staff = await visibleStaff(database, scopeOf(viewer), today, [...ids]);
    const byId = new Map(staff.map((person) => [person.id, person]));
    return ids.map((id) => byId.get(id) ?? new Error(`staff member ${id} is not visible`));
  });
  loaders.set(request, loader);
  return loader;
}
