import type { Queryable } from '../../database/queryable.js';
import { inputProblem, isInputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { RequestedScope } from '../../domain/requested-scope.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { workweekOf } from '../../domain/time/workweek.js';
import type { Viewer } from '../../domain/viewer.js';
import { earliestDay } from '../../practice/earliest-day.js';
import { placesOf } from '../../practice/places.query.js';
import { isId, selectScope, type Selection } from '../../practice/select-scope.js';
import { LONGEST, wordsProblem, type AnnotationIcon } from './annotation.js';
import { insertAnnotation } from './annotations.query.js';
import { responsibleLogins } from './responsible-logins.query.js';
import { placeToWrite } from './review-place.js';
import {
  insertFollowUp,
  insertMark,
  insertNote,
  setDone,
  withdraw,
  withdrawMark,
  type Withdrawable,
  type Writing,
} from './write-entries.query.js';

/** In the review of which week something is said: any day of it, and a selection that holds one place of the viewer. */
export interface InReview {
  readonly scope: RequestedScope;
  readonly day: CivilDate;
}

/** Null: it was done; otherwise why nothing was changed. */
type Outcome = Promise<InputProblem | null>;

async function writingOf(
  database: Queryable,
  viewer: Viewer,
  { scope, day }: InReview,
  at: Date,
): Promise<(Writing & { readonly isOver: boolean }) | InputProblem> {
  const places = await placesOf(database, viewer.organizationId);
  const place = placeToWrite(viewer, scope, places);
  if (isInputProblem(place)) return place;
  const week = workweekOf(day, places.weekStartsOn);
  const isOver = earliestDay(places, Math.floor(at.getTime() / 1000)) > week.to;
  return { viewer, place, weekStarting: week.from, at, isOver };
}

/** Marks a week as reviewed once it is over, or takes the mark back. */
export async function markReviewed(
  database: Queryable,
  viewer: Viewer,
  asked: InReview & { readonly isReviewed: boolean },
  at: Date,
): Outcome {
  const writing = await writingOf(database, viewer, asked, at);
  if (isInputProblem(writing)) return writing;
  if (!writing.isOver) return inputProblem('WEEK_NOT_OVER', 'This week is not over yet.', 'day');
  await (asked.isReviewed ? insertMark : withdrawMark)(database, writing);
  return null;
}

/** Adds a note to the review of a week. */
export async function addNote(
  database: Queryable,
  viewer: Viewer,
  asked: InReview & { readonly words: string },
  at: Date,
): Outcome {
  const problem = wordsProblem(asked.words, LONGEST.NOTE);
  if (problem !== null) return problem;
  const writing = await writingOf(database, viewer, asked, at);
  if (isInputProblem(writing)) return writing;
  await insertNote(database, writing, asked.words.trim());
  return null;
}

/** Adds something to be done, by somebody who is responsible for the place, by a day. */
export async function addFollowUp(
  database: Queryable,
  viewer: Viewer,
  asked: InReview & { readonly words: string; readonly ownerId: string; readonly dueOn: CivilDate },
  at: Date,
): Outcome {
  const problem = wordsProblem(asked.words, LONGEST.FOLLOW_UP);
  if (problem !== null) return problem;
  const writing = await writingOf(database, viewer, asked, at);
  if (isInputProblem(writing)) return writing;
  if (asked.dueOn < writing.weekStarting) {
    return inputProblem('DUE_TOO_EARLY', 'It is due before the week it is written in.', 'dueOn');
  }
  const possible = await responsibleLogins(database, viewer, writing.place);
  const owner = possible.find(({ id }) => id === asked.ownerId);
  if (owner === undefined) return inputProblem('NO_SUCH_OWNER', 'Choose one of those who may do it.', 'ownerId');
  await insertFollowUp(database, writing, { words: asked.words.trim(), owner, dueOn: asked.dueOn });
  return null;
}

/** Adds a dated note that charts show. */
export async function addAnnotation(
  database: Queryable,
  viewer: Viewer,
  asked: InReview & { readonly words: string; readonly icon: AnnotationIcon },
  at: Date,
): Outcome {
  const problem = wordsProblem(asked.words, LONGEST.ANNOTATION);
  if (problem !== null) return problem;
  const writing = await writingOf(database, viewer, asked, at);
  if (isInputProblem(writing)) return writing;
  const { day, icon, words } = asked;
  await insertAnnotation(database, viewer, writing.place, { day, icon, words: words.trim() }, at);
  return null;
}

/** Says that a follow-up is done, in the review of the week that holds the day; without a day that it is open again. */
export async function setFollowUpDone(
  database: Queryable,
  viewer: Viewer,
  asked: { readonly id: string; readonly day: CivilDate | null },
  at: Date,
): Outcome {
  const places = await placesOf(database, viewer.organizationId);
  const doneInWeek = asked.day === null ? null : workweekOf(asked.day, places.weekStartsOn).from;
  return ofEverything(database, viewer, asked.id, (selection) =>
    setDone(database, viewer, selection, { id: asked.id, doneInWeek }, at),
  );
}

/** Withdraws an annotation, a note or a follow-up that the viewer wrote; HR may withdraw any. */
export function withdrawSaid(
  database: Queryable,
  viewer: Viewer,
  said: { readonly kind: Withdrawable; readonly id: string },
  at: Date,
): Outcome {
  return ofEverything(database, viewer, said.id, (selection) => withdraw(database, viewer, selection, said, at));
}

async function ofEverything(
  database: Queryable,
  viewer: Viewer,
  id: string,
  change: (selection: Selection) => Promise<boolean>,
): Outcome {
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, { kind: 'ORGANIZATION' }, places);
  if (isInputProblem(selection) || !isId(id)) return notVisible('id');
  return (await change(selection)) ? null : notVisible('id');
}
