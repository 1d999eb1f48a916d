import type { Database } from '../database/open-database.js';
import { inTransaction } from '../database/transaction.js';
import type { Queryable } from '../database/queryable.js';
import { inputProblem, isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import { movesFacts } from '../domain/settlement/answers.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import type { Viewer } from '../domain/viewer.js';
import { recomputeStaff } from '../facts/recompute/recompute-staff.js';
import { markPeople } from '../ledger/mark-people.query.js';
import { placesOf } from '../practice/places.query.js';
import { selectScope } from '../practice/select-scope.js';
import { insertSettlements } from './insert-settlements.query.js';
import { findQuestions } from './pay-questions.query.js';
import { questionId, questionKey } from './question-key.js';
import type { SettledQuestion } from './question.js';
import { settlementProblem, type Saying } from './settlement-problem.js';
import { shownTo } from './shown-to.js';

/** As many questions may be spoken of at once. */
const MOST_AT_ONCE = 200;

/**
 * Says one thing of one or several questions and returns them as they then read, in the order asked; or why the viewer
 * may not say it of one of them, and then it is said of none. A decision on time or a meal moves the facts in the same
 * transaction.
 */
export async function sayOfQuestions(
  database: Database,
  viewer: Viewer,
  ids: readonly string[],
  asked: Saying,
  now: EpochSeconds,
): Promise<readonly SettledQuestion[] | InputProblem> {
  const keys = ids.map(questionKey);
  if (keys.length === 0 || keys.includes(null)) return notVisible('questionId');
  if (keys.length > MOST_AT_ONCE) return inputProblem('TOO_MANY', `At most ${MOST_AT_ONCE} at once.`, 'questionId');
  const note = asked.note?.trim() ? asked.note.trim() : null;
  const said = { ...asked, note };
  return inTransaction(database.pool, async (client) => {
    const find = () => visibleQuestions(client, viewer, keys as Keys);
    const questions = await find();
    if (isInputProblem(questions)) return questions;
    for (const question of questions) {
      const problem = settlementProblem(viewer, question, said, now);
      if (problem !== null) return problem;
    }
    await insertSettlements(client, viewer, questions, said);
    if (said.act === 'DECISION' || said.act === 'REOPENING') await moveFacts(client, viewer, questions);
    const after = await find();
    return isInputProblem(after) ? after : after.map((question) => shownTo(viewer, question));
  });
}

type Keys = readonly NonNullable<ReturnType<typeof questionKey>>[];

/** Every question asked for, once, in order; or that one of them is not there for the viewer. */
async function visibleQuestions(
  client: Queryable,
  viewer: Viewer,
  keys: Keys,
): Promise<SettledQuestion[] | InputProblem> {
  const places = await placesOf(client, viewer.organizationId);
  const selection = await selectScope(client, viewer, { kind: 'ORGANIZATION' }, places);
  if (isInputProblem(selection)) return notVisible('questionId');
  const found = new Map((await findQuestions(client, selection, keys)).map((question) => [question.id, question]));
  const ids = [...new Set(keys.map(questionId))];
  const questions = ids.flatMap((id) => found.get(id) ?? []);
  return questions.length === ids.length ? questions : notVisible('questionId');
}

async function moveFacts(
  client: Parameters<typeof recomputeStaff>[0],
  { organizationId }: Viewer,
  questions: readonly SettledQuestion[],
): Promise<void> {
  const moved = Map.groupBy(
    questions.filter(({ kind }) => movesFacts(kind)),
    ({ staffMemberId }) => staffMemberId,
  );
  for (const [staffMemberId, ofPerson] of moved) {
    const days = ofPerson.map(({ workday }) => workday).toSorted();
    const reach = { from: days[0] ?? null, to: days.at(-1) ?? null };
    await markPeople(client, organizationId, { staffMemberIds: [staffMemberId], ...reach });
  }
  if (moved.size > 0) await recomputeStaff(client, organizationId, [...moved.keys()]);
}
