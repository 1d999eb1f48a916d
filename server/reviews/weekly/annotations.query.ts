import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Period } from '../../domain/time/period.js';
import type { Viewer } from '../../domain/viewer.js';
import type { Selection } from '../../practice/select-scope.js';
import { Parameters } from '../../practice/visible-rows.js';
import type { Annotation } from './annotation.js';
import { concernsHere, joinPlace, PLACE_NAME } from './place-rows.query.js';
import type { ReviewPlace } from './review-place.js';

/** So many at most, the latest: more than this no chart can carry. */
const MOST = 200;

/** The annotations of these days that concern a selection, by day. */
export async function readAnnotations(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  period: Period,
): Promise<Annotation[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    select annotation.id, to_char(day, 'YYYY-MM-DD') as day, icon, words, ${PLACE_NAME} as "placeName",
      written_by_name as by, written_by = ${bind(viewer.loginId)}::uuid or ${bind(viewer.roles.includes('HR'))}::boolean
        as "mayWithdraw"
    from annotation ${joinPlace('annotation')}
    where ${concernsHere(selection, 'annotation', parameters)}
      and day between ${bind(period.from)}::date and ${bind(period.to)}::date
    order by day desc, written_at desc, annotation.id
    limit ${MOST}`;
  return (await rowsOf<Annotation>(database, sql, parameters.values)).toReversed();
}

/** Keeps an annotation of a place. */
export async function insertAnnotation(
  database: Queryable,
  viewer: Viewer,
  { siteId, teamId }: ReviewPlace,
  { day, icon, words }: Pick<Annotation, 'day' | 'icon' | 'words'>,
  at: Date,
): Promise<void> {
  const sql = `
    insert into annotation (organization_id, id, site_id, team_id, day, icon, words, written_by, written_by_name, written_at)
    values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9)`;
  const { organizationId, loginId, name } = viewer;
  await rowsOf(database, sql, [organizationId, siteId, teamId, day, icon, words, loginId, name, at]);
}
