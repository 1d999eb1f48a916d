import type { Queryable } from '../../database/queryable.js';
import { isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { RequestedScope } from '../../domain/requested-scope.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';
import { workweekOf } from '../../domain/time/workweek.js';
import type { Viewer } from '../../domain/viewer.js';
import { periodProblem } from '../../metrics/workload-input.js';
import { earliestDay } from '../../practice/earliest-day.js';
import { placesOf } from '../../practice/places.query.js';
import { selectScope } from '../../practice/select-scope.js';
import type { Annotation } from './annotation.js';
import { readAnnotations } from './annotations.query.js';
import { responsibleLogins, type ResponsibleLogin } from './responsible-logins.query.js';
import {
  readFollowUps,
  readMarks,
  readNotes,
  type FollowUp,
  type ReviewMark,
  type ReviewNote,
} from './review-entries.query.js';
import { readReviewedWeeks, type ReviewedWeek } from './review-history.query.js';
import { nameOfPlace, placeToWrite } from './review-place.js';

/** The review of a week as a viewer finds it. */
export interface WeeklyReview {
  readonly week: Period;
  /** Only a week that is over can be marked as reviewed. */
  readonly isOver: boolean;
  /** The place that what she says would be of; null: she has to choose one first. */
  readonly placeName: string | null;
  /** Whether the week of that place is marked as reviewed. */
  readonly isReviewed: boolean;
  readonly marks: readonly ReviewMark[];
  readonly notes: readonly ReviewNote[];
  readonly followUps: readonly FollowUp[];
  readonly possibleOwners: readonly ResponsibleLogin[];
}

/** What was said in the review of the workweek that holds a day, and the follow-ups that came back in it. */
export async function weeklyReview(
  database: Queryable,
  viewer: Viewer,
  asked: { readonly scope: RequestedScope; readonly day: CivilDate },
  now: EpochSeconds,
): Promise<WeeklyReview | InputProblem> {
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, asked.scope, places);
  if (isInputProblem(selection)) return selection;
  const week = workweekOf(asked.day, places.weekStartsOn);
  const place = placeToWrite(viewer, asked.scope, places);
  const marks = await readMarks(database, selection, week.from);
  const placeName = isInputProblem(place) ? null : nameOfPlace(place, places);
  return {
    week,
    isOver: earliestDay(places, now) > week.to,
    placeName,
    isReviewed: marks.some((mark) => mark.placeName === placeName),
    marks,
    notes: await readNotes(database, viewer, selection, week.from),
    followUps: await readFollowUps(database, viewer, selection, week.from),
    possibleOwners: isInputProblem(place) ? [] : await responsibleLogins(database, viewer, place),
  };
}

/** More than a year of one place: enough to look back on, and the page stays short. */
const MOST_WEEKS = 60;

/** The weeks of a selection of which anything was said, the latest first; none of what the viewer may not see. */
export async function reviewHistory(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
): Promise<ReviewedWeek[]> {
  const selection = await selectScope(database, viewer, scope, await placesOf(database, viewer.organizationId));
  return isInputProblem(selection) ? [] : readReviewedWeeks(database, selection, MOST_WEEKS);
}

/** The annotations of these days that concern a selection, by day; none of what the viewer may not see. */
export async function annotations(
  database: Queryable,
  viewer: Viewer,
  scope: RequestedScope,
  period: Period,
): Promise<Annotation[]> {
  const selection = await selectScope(database, viewer, scope, await placesOf(database, viewer.organizationId));
  if (isInputProblem(selection) || periodProblem(period) !== null) return [];
  return readAnnotations(database, viewer, selection, period);
}
