import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { Selection } from '../../practice/select-scope.js';
import { Parameters } from '../../practice/visible-rows.js';
import { isSaidHere, joinPlace, PLACE_NAME } from './place-rows.query.js';

/** A week of a place with anything said of it. */
export interface ReviewedWeek {
  readonly weekStarting: CivilDate;
  readonly placeName: string;
  /** Null, with `reviewedAt`: notes or follow-ups, and no mark. */
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly notes: number;
  readonly followUps: number;
  readonly openFollowUps: number;
}

/** The weeks of which anything was said, the latest first, each place by itself. */
export function readReviewedWeeks(database: Queryable, selection: Selection, most: number): Promise<ReviewedWeek[]> {
  const parameters = new Parameters();
  const sql = `
    with said as (
      select organization_id, week_starting, site_id, team_id, written_by_name, written_at,
        0 as notes, 0 as follow_ups, 0 as open
      from review_mark as mark where ${isSaidHere(selection, 'mark', parameters)}
      union all
      select organization_id, week_starting, site_id, team_id, null, null, 1, 0, 0
      from review_note as note where ${isSaidHere(selection, 'note', parameters)}
      union all
      select organization_id, week_starting, site_id, team_id, null, null, 0, 1, (done_at is null)::integer
      from follow_up where ${isSaidHere(selection, 'follow_up', parameters)}
    )
    select to_char(week_starting, 'YYYY-MM-DD') as "weekStarting", ${PLACE_NAME} as "placeName",
      max(written_by_name) as "reviewedBy", max(written_at) as "reviewedAt", sum(notes)::integer as notes,
      sum(follow_ups)::integer as "followUps", sum(open)::integer as "openFollowUps"
    from said ${joinPlace('said')}
    group by week_starting, said.site_id, said.team_id, team.name, site.name, organization.name
    order by week_starting desc, ${PLACE_NAME} collate "und-x-icu"
    limit ${parameters.bind(most)}`;
  return rowsOf(database, sql, parameters.values);
}
