import type { Queryable } from '../database/queryable.js';
import type { SourceFeed } from '../domain/ledger.js';
import { scopeOf, type Scope } from '../domain/scope.js';
import { addDays } from '../domain/time/civil-date.js';
import { workweekBefore, type WorkweekStart } from '../domain/time/workweek.js';
import type { CivilDate, EpochSeconds } from '../domain/time/instant.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { earliestDay } from '../practice/earliest-day.js';
import { organizationOf, unlockedFeeds, type Organization } from '../practice/organization.query.js';
import { placesOf, type Places, type SitePlace, type TeamPlace } from '../practice/places.query.js';
import { visibleStaff, type StaffPlace } from '../practice/visible-staff.query.js';
import { completenessOf, completeUntil } from './completeness.query.js';

/** What a viewer may select, and the period she starts with. */
export interface OrganizationTree {
  readonly organization: Organization;
  readonly sites: readonly (SitePlace & { readonly teams: readonly TeamPlace[] })[];
  readonly staffMembers: readonly StaffPlace[];
  readonly completeUntil: CivilDate | null;
  readonly unlockedFeeds: readonly SourceFeed[];
  readonly defaultPeriod: Period;
  readonly today: CivilDate;
}

/** The tree of a viewer. An administrator has to place people and sources, and so sees all names, but no hours. */
export async function organizationTree(
  database: Queryable,
  viewer: Viewer,
  now: EpochSeconds,
): Promise<OrganizationTree> {
  const { organizationId } = viewer;
  const places = await placesOf(database, organizationId);
  const scope = viewer.roles.includes('ADMINISTRATOR') ? { ...scopeOf(viewer), everyone: true } : scopeOf(viewer);
  const sites = sitesOf(scope, places);
  const today = earliestDay({ sites: sites.length === 0 ? places.sites : sites }, now);
  const siteIds = (sites.length === 0 ? places.sites : sites).map((site) => site.id);
  const until = completeUntil(await completenessOf(database, organizationId, siteIds));
  return {
    organization: await organizationOf(database, organizationId),
    sites,
    staffMembers: await visibleStaff(database, scope, today),
    completeUntil: until,
    unlockedFeeds: await unlockedFeeds(database, organizationId),
    defaultPeriod: defaultPeriod(until, today, places.weekStartsOn),
    today,
  };
}

/** The latest workweek that is over and ends on or before the day up to which everything is complete. */
export function defaultPeriod(until: CivilDate | null, today: CivilDate, weekStartsOn: WorkweekStart): Period {
  const yesterday = addDays(today, -1);
  const last = until === null || until > yesterday ? yesterday : until;
  return workweekBefore(addDays(last, 1), 1, weekStartsOn);
}

function sitesOf(scope: Scope, { sites, teams }: Places): OrganizationTree['sites'] {
  return sites.flatMap((site) => {
    const isWhole = scope.everyone || scope.siteIds.includes(site.id);
    const shown = teams.filter((team) => team.siteId === site.id && (isWhole || scope.teamIds.includes(team.id)));
    return isWhole || shown.length > 0 ? [{ ...site, teams: shown }] : [];
  });
}
