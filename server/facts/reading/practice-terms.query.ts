import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { MealRecording, SourceFeed, TaskCategory } from '../../domain/ledger.js';
import type { OwnLimits } from '../../domain/overtime/own-limits.js';
import type { SiteRounding } from '../../domain/pay/rounded-shifts.js';
import type { CivilDate, ZoneId } from '../../domain/time/instant.js';
import type { WorkweekStart } from '../../domain/time/workweek.js';
import { WEEK_STARTS_ON } from '../../practice/week-start.query.js';
import { meantActivity } from '../../practice/activity-merge.query.js';

/** What holds for everybody of an organization when facts are derived; small, and read anew for every batch. */
export interface PracticeTerms {
  readonly weekStartsOn: WorkweekStart;
  readonly sites: readonly { readonly id: string; readonly zone: ZoneId }[];
  readonly sources: readonly {
    readonly id: string;
    readonly mealRecording: MealRecording;
    readonly siteId: string | null;
    readonly feeds: readonly SourceFeed[];
  }[];
  readonly completeness: readonly {
    readonly sourceId: string;
    readonly siteId: string;
    readonly feed: SourceFeed;
    readonly completeUntil: CivilDate;
  }[];
  readonly policies: readonly {
    readonly siteId: string | null;
    readonly contractId: string | null;
    readonly policyId: string;
    readonly policyVersion: number;
    readonly validFrom: CivilDate;
    readonly validTo: CivilDate | null;
  }[];
  /** The limits that the practice set itself, every version of them. */
  readonly ownLimits: readonly OwnLimits[];
  readonly roundings: readonly SiteRounding[];
  readonly activityIds: readonly string[];
  /** What each of `activityIds` counts as: itself, or the activity it was merged into. */
  readonly meantActivityIds: readonly string[];
  /** Dated categories, the earliest first. */
  readonly categories: readonly {
    readonly activityId: string;
    readonly validFrom: CivilDate;
    readonly category: TaskCategory;
  }[];
}

/** The terms of one organization in one round trip. Throws if there is no such organization. */
export async function readPracticeTerms(database: Queryable, organizationId: string): Promise<PracticeTerms> {
  const [row] = await rowsOf<{ terms: PracticeTerms }>(database, PRACTICE_TERMS, [organizationId]);
  if (row === undefined) throw new Error(`there is no organization ${organizationId}`);
  return row.terms;
}

/** SQL: the rows of a subquery as one JSON array, empty if there are none. */
const list = (columns: string, from: string, order: string): string =>
  `(select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]') from ${from}
    where organization_id = organization.id)`;

const PRACTICE_TERMS = `
select json_build_object(
  'weekStartsOn', ${WEEK_STARTS_ON},
  'sites', ${list(`'id', id, 'zone', zone`, 'site', 'key')},
  'sources', ${list(`'id', id, 'mealRecording', meal_recording, 'siteId', site_id, 'feeds', feeds`, 'source', 'key')},
  'completeness', ${list(
    `'sourceId', source_id, 'siteId', site_id, 'feed', feed, 'completeUntil', complete_until`,
    'source_completeness',
    'source_id, site_id, feed',
  )},
  'policies', ${list(
    `'siteId', site_id, 'contractId', contract_id, 'policyId', policy_id, 'policyVersion', policy_version,
     'validFrom', valid_from, 'validTo', valid_to`,
    'policy_assignment',
    'valid_from, assigned_at, id',
  )},
  'ownLimits', ${list(
    `'version', version, 'title', title, 'limits', limits, 'statedOn', to_char(stated_at, 'YYYY-MM-DD')`,
    'wellbeing_policy',
    'version',
  )},
  'roundings', ${list(
    `'siteId', site_id, 'validFrom', valid_from, 'step', step_minutes, 'paid', paid`,
    'punch_rounding',
    'site_id, valid_from',
  )},
  'activityIds', (select coalesce(json_agg(id order by key), '[]') from activity where organization_id = organization.id),
  'meantActivityIds', (select coalesce(json_agg(${meantActivity('activity.id')} order by key), '[]')
    from activity where organization_id = organization.id),
  'categories', ${list(
    `'activityId', activity_id, 'validFrom', valid_from, 'category', category`,
    'activity_category',
    'activity_id, valid_from',
  )}
) as terms
from organization where id = $1`;
