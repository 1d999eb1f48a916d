import type { Queryable } from '../database/queryable.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import { earliestDay } from './earliest-day.js';
import { placesOf } from './places.query.js';
import { visibleStaff, type StaffPlace } from './visible-staff.query.js';

/** Everybody of an organization who is a person and no placeholder, by name. For HR and administrators. */
export async function staffToMapTo(
  database: Queryable,
  organizationId: string,
  now: EpochSeconds,
): Promise<StaffPlace[]> {
  const scope = { organizationId, everyone: true, siteIds: [], teamIds: [], staffMemberIds: [] };
  const staff = await visibleStaff(database, scope, earliestDay(await placesOf(database, organizationId), now));
  return staff.filter((person) => !person.isPlaceholder);
}
