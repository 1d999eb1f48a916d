import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { Viewer } from '../../domain/viewer.js';
import type { Selection } from '../../practice/select-scope.js';
import { Parameters } from '../../practice/visible-rows.js';
import { isSaidHere, joinPlace, PLACE_NAME } from './place-rows.query.js';

/** That the week was reviewed, of one place. */
export interface ReviewMark {
  readonly id: string;
  readonly placeName: string;
  readonly by: string;
  readonly at: Date;
}

/** A note of a week. */
export interface ReviewNote extends ReviewMark {
  readonly words: string;
  readonly mayWithdraw: boolean;
}

/** What is to be done, as it stood in the review of a week. */
export interface FollowUp extends ReviewNote {
  readonly ownerName: string;
  readonly isOwn: boolean;
  readonly dueOn: CivilDate;
  /** The first day of the week in whose review it was written. */
  readonly weekStarting: CivilDate;
  /** Null, with `doneAt`: open. */
  readonly doneBy: string | null;
  readonly doneAt: Date | null;
}

const SAID = (table: string) =>
  `${table}.id, ${PLACE_NAME} as "placeName", ${table}.written_by_name as by, ${table}.written_at as at`;

const mayWithdraw = (table: string, viewer: Viewer, { bind }: Parameters): string =>
  `(${table}.written_by = ${bind(viewer.loginId)}::uuid or ${bind(viewer.roles.includes('HR'))}::boolean)`;

/** Who reviewed the week, of which place. */
export function readMarks(database: Queryable, selection: Selection, week: CivilDate): Promise<ReviewMark[]> {
  const parameters = new Parameters();
  const sql = `
    select ${SAID('mark')} from review_mark as mark ${joinPlace('mark')}
    where ${isSaidHere(selection, 'mark', parameters)} and mark.week_starting = ${parameters.bind(week)}::date
    order by mark.written_at, mark.id`;
  return rowsOf(database, sql, parameters.values);
}

/** The notes of the week, the first first. */
export function readNotes(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  week: CivilDate,
): Promise<ReviewNote[]> {
  const parameters = new Parameters();
  const sql = `
    select ${SAID('note')}, note.words, ${mayWithdraw('note', viewer, parameters)} as "mayWithdraw"
    from review_note as note ${joinPlace('note')}
    where ${isSaidHere(selection, 'note', parameters)} and note.week_starting = ${parameters.bind(week)}::date
    order by note.written_at, note.id`;
  return rowsOf(database, sql, parameters.values);
}

/**
 * The follow-ups that the review of a week shows, the first due first: those written in it or before, unless they were
 * done in an earlier one. Whoever owns one sees it, whatever place it is of.
 */
export function readFollowUps(
  database: Queryable,
  viewer: Viewer,
  selection: Selection,
  week: CivilDate,
): Promise<FollowUp[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const sql = `
    select ${SAID('follow_up')}, follow_up.words, ${mayWithdraw('follow_up', viewer, parameters)} as "mayWithdraw",
      owner_name as "ownerName", owner_id = ${bind(viewer.loginId)}::uuid as "isOwn",
      to_char(due_on, 'YYYY-MM-DD') as "dueOn", to_char(week_starting, 'YYYY-MM-DD') as "weekStarting",
      done_by_name as "doneBy", done_at as "doneAt"
    from follow_up ${joinPlace('follow_up')}
    where (${isSaidHere(selection, 'follow_up', parameters)} or ${isOwned(viewer, selection, parameters)})
      and week_starting <= ${bind(week)}::date and (done_in_week is null or done_in_week >= ${bind(week)}::date)
    order by done_at is not null, due_on, follow_up.written_at, follow_up.id`;
  return rowsOf(database, sql, parameters.values);
}

function isOwned(viewer: Viewer, { request }: Selection, { bind }: Parameters): string {
  if (request.kind !== 'ORGANIZATION') return 'false';
  return `(follow_up.organization_id = ${bind(viewer.organizationId)}::uuid and follow_up.withdrawn_at is null
    and follow_up.owner_id = ${bind(viewer.loginId)}::uuid)`;
}
