import { writeReceipts } from '../access/receipts.js';
import type { Queryable } from '../database/queryable.js';
import { isInputProblem } from '../domain/input-problem.js';
import type { RequestedScope } from '../domain/requested-scope.js';
import { scopeOf } from '../domain/scope.js';
import type { Period } from '../domain/time/period.js';
import type { Viewer } from '../domain/viewer.js';
import { periodProblem } from '../metrics/workload-input.js';
import { placesOf } from '../practice/places.query.js';
import { selectScope } from '../practice/select-scope.js';
import { countQuestions, listQuestions, type QuestionCount, type WantedQuestions } from './pay-questions.query.js';
import { questionKey } from './question-key.js';
import type { SettledQuestion } from './question.js';
import { shownTo } from './shown-to.js';

const LONGEST_PAGE = 200;

/** A page of questions and how many there are of each kind on all pages. */
export interface QuestionPage {
  readonly questions: readonly SettledQuestion[];
  readonly hasMore: boolean;
  readonly counts: readonly QuestionCount[];
}

/** What is asked for. */
export interface AskedQuestions {
  readonly scope: RequestedScope;
  readonly period: Period;
  readonly filter: WantedQuestions['filter'];
}

/**
 * The questions of pay a viewer may list, the oldest first. What she may not see is as if it were not there. Everybody
 * else who is on the page, or was asked about, gets a receipt.
 */
export async function questionsPage(
  database: Queryable,
  viewer: Viewer,
  asked: AskedQuestions & { readonly first: number; readonly after: string | null },
): Promise<QuestionPage> {
  const wanted = await wantedOf(database, viewer, asked);
  if (wanted === null) return { questions: [], hasMore: false, counts: [] };
  const first = Math.min(Math.max(asked.first, 0), LONGEST_PAGE);
  const after = asked.after === null ? null : questionKey(asked.after);
  const found = await listQuestions(database, wanted, { after, limit: first + 1 });
  const questions = found.slice(0, first).map((question) => shownTo(viewer, question));
  const { kind, id } = wanted.selection.request;
  const staffMemberIds = [
    ...questions.map(({ staffMemberId }) => staffMemberId),
    ...(kind === 'STAFF_MEMBER' && id != null ? [id] : []),
  ];
  await writeReceipts(database, viewer, { staffMemberIds, page: 'PAY_QUESTIONS', period: asked.period });
  return { questions, hasMore: found.length > first, counts: await countQuestions(database, wanted) };
}

/**
 * What is not settled yet in a period and scope, by kind: a pay period may close when this is empty. Counts only, so
 * that it writes no receipt unless it is asked of one person.
 */
export async function unsettled(
  database: Queryable,
  viewer: Viewer,
  asked: Pick<AskedQuestions, 'scope' | 'period'>,
): Promise<readonly QuestionCount[]> {
  const wanted = await wantedOf(database, viewer, { ...asked, filter: { states: ['OPEN', 'REPLIED'] } });
  if (wanted === null) return [];
  const { kind, id } = wanted.selection.request;
  const staffMemberIds = kind === 'STAFF_MEMBER' && id != null ? [id] : [];
  await writeReceipts(database, viewer, { staffMemberIds, page: 'PAY_QUESTIONS', period: asked.period });
  return countQuestions(database, wanted);
}

/** One person's questions of a period; the caller has shown the person and written the receipt. */
export async function questionsOf(
  database: Queryable,
  viewer: Viewer,
  staffMemberId: string,
  period: Period,
): Promise<readonly SettledQuestion[]> {
  const selection = {
    scope: scopeOf(viewer),
    request: { kind: 'STAFF_MEMBER' as const, id: staffMemberId },
    isOwn: staffMemberId === viewer.staffMemberId,
  };
  const found = await listQuestions(database, { selection, period, filter: {} }, { after: null, limit: LONGEST_PAGE });
  return found.map((question) => shownTo(viewer, question));
}

async function wantedOf(database: Queryable, viewer: Viewer, asked: AskedQuestions): Promise<WantedQuestions | null> {
  const { period, filter } = asked;
  const places = await placesOf(database, viewer.organizationId);
  const selection = await selectScope(database, viewer, asked.scope, places);
  if (isInputProblem(selection) || periodProblem(period) !== null) return null;
  return { selection, period, filter };
}
