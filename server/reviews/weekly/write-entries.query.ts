import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { Viewer } from '../../domain/viewer.js';
import type { Selection } from '../../practice/select-scope.js';
import { Parameters } from '../../practice/visible-rows.js';
import { concernsHere, isSaidHere } from './place-rows.query.js';
import type { ResponsibleLogin } from './responsible-logins.query.js';
import type { ReviewPlace } from './review-place.js';

/** The review something is said in: of which place and week, by whom and when. */
export interface Writing {
  readonly viewer: Viewer;
  readonly place: ReviewPlace;
  readonly weekStarting: CivilDate;
  readonly at: Date;
}

const keyOf = ({ viewer, place, weekStarting, at }: Writing): unknown[] => [
  viewer.organizationId,
  place.siteId,
  place.teamId,
  weekStarting,
  viewer.loginId,
  viewer.name,
  at,
];

/** Marks the week as reviewed; a second mark of the same place changes nothing. */
export async function insertMark(database: Queryable, writing: Writing): Promise<void> {
  const sql = `
    insert into review_mark (organization_id, id, site_id, team_id, week_starting, written_by, written_by_name, written_at)
    values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7)
    on conflict do nothing`;
  await rowsOf(database, sql, keyOf(writing));
}

/** Takes the mark of the week back. */
export async function withdrawMark(database: Queryable, { viewer, place, weekStarting, at }: Writing): Promise<void> {
  const sql = `
    update review_mark set withdrawn_at = $5
    where organization_id = $1 and site_id is not distinct from $2::uuid and team_id is not distinct from $3::uuid
      and week_starting = $4::date and withdrawn_at is null`;
  await rowsOf(database, sql, [viewer.organizationId, place.siteId, place.teamId, weekStarting, at]);
}

/** Keeps a note of the week. */
export async function insertNote(database: Queryable, writing: Writing, words: string): Promise<void> {
  const sql = `
    insert into review_note (organization_id, id, site_id, team_id, week_starting, written_by, written_by_name, written_at, words)
    values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8)`;
  await rowsOf(database, sql, [...keyOf(writing), words]);
}

/** Keeps a follow-up of the week. */
export async function insertFollowUp(
  database: Queryable,
  writing: Writing,
  followUp: { readonly words: string; readonly owner: ResponsibleLogin; readonly dueOn: CivilDate },
): Promise<void> {
  const { words, owner, dueOn } = followUp;
  const sql = `
    insert into follow_up (organization_id, id, site_id, team_id, week_starting, written_by, written_by_name, written_at,
      words, owner_id, owner_name, due_on)
    values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
  await rowsOf(database, sql, [...keyOf(writing), words, owner.id, owner.name, dueOn]);
}

/** Says that a follow-up is done, in the review of a week, or open again. False: there is none such for the viewer. */
export async function setDone(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  followUp: { readonly id: string; readonly doneInWeek: CivilDate | null },
  at: Date,
): Promise<boolean> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const week = bind(followUp.doneInWeek);
  const sql = `
    update follow_up set done_in_week = ${week}::date,
      done_by_name = case when ${week}::date is not null then ${bind(viewer.name)} end,
      done_at = case when ${week}::date is not null then ${bind(at)}::timestamptz end
    where follow_up.id = ${bind(followUp.id)}::uuid and follow_up.organization_id = ${bind(viewer.organizationId)}::uuid
      and (${isSaidHere(selection, 'follow_up', parameters)} or owner_id = ${bind(viewer.loginId)}::uuid)
      and withdrawn_at is null and (${week}::date is null or week_starting <= ${week}::date)
    returning id`;
  return (await rowsOf(database, sql, parameters.values)).length > 0;
}

/** What may be withdrawn by whoever wrote it, and by HR. */
export const WITHDRAWABLE = { ANNOTATION: 'annotation', NOTE: 'review_note', FOLLOW_UP: 'follow_up' } as const;
export type Withdrawable = keyof typeof WITHDRAWABLE;

/** Withdraws something said. False: there is none such that the viewer may withdraw. */
export async function withdraw(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  said: { readonly kind: Withdrawable; readonly id: string },
  at: Date,
): Promise<boolean> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const table = WITHDRAWABLE[said.kind];
  const isReadable = said.kind === 'ANNOTATION' ? concernsHere : isSaidHere;
  const sql = `
    update ${table} set withdrawn_at = ${bind(at)}
    where ${table}.id = ${bind(said.id)}::uuid and ${isReadable(selection, table, parameters)}
      and (written_by = ${bind(viewer.loginId)}::uuid or ${bind(viewer.roles.includes('HR'))}::boolean)
    returning id`;
  return (await rowsOf(database, sql, parameters.values)).length > 0;
}
