import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import { answersTo, isAgainstHer, type PayAnswer } from '../domain/settlement/answers.js';
import { decisionOf, replyOf, type SettlementAct } from '../domain/settlement/question-state.js';
import type { EpochSeconds } from '../domain/time/instant.js';
import type { Viewer } from '../domain/viewer.js';
import type { SettledQuestion } from './question.js';

/** What somebody wants to say of a question of pay. */
export interface Saying {
  readonly act: SettlementAct;
  readonly answer: PayAnswer | null;
  readonly note: string | null;
}

const LONGEST_NOTE = 2000;
/** So long a question waits for her before anybody may decide against her without having heard her. */
export const REPLY_WITHIN = 7 * 86_400;

/**
 * Why a viewer may not say this of a question; null: she may. The person herself replies, and to her own questions does
 * nothing else, whatever her roles. A manager proposes. HR decides and reopens: against her only with a reason, and only
 * once she has answered or had seven days to.
 */
export function settlementProblem(
  viewer: Viewer,
  question: SettledQuestion,
  said: Saying,
  now: EpochSeconds,
): InputProblem | null {
  if ((said.note ?? '').length > LONGEST_NOTE) {
    return inputProblem('NOTE_TOO_LONG', `A note has at most ${LONGEST_NOTE} characters.`, 'note');
  }
  if (said.answer !== null && !answersTo(question.kind).includes(said.answer)) {
    return inputProblem('WRONG_ANSWER', 'This is no answer to this question.', 'answer');
  }
  if (question.state === 'NO_LONGER_FOUND') {
    return inputProblem('NO_LONGER_FOUND', 'The record no longer asks this question.', 'questionId');
  }
  const isOwn = viewer.staffMemberId === question.staffMemberId;
  if (isOwn !== (said.act === 'REPLY')) return notHers(isOwn);
  if (said.act === 'PROPOSAL') return proposalProblem(viewer, question);
  if (said.act === 'REPLY') return null;
  if (!viewer.roles.includes('HR')) {
    return inputProblem('NEEDS_HR', 'HR settles this; propose an answer instead.', 'answer');
  }
  return said.act === 'REOPENING' ? reopeningProblem(question, said) : decisionProblem(question, said, now);
}

const notHers = (isOwn: boolean): InputProblem =>
  isOwn
    ? inputProblem('NOT_YOURS_TO_SAY', 'It is your own time: you reply, and somebody else decides.', 'questionId')
    : inputProblem('NOT_YOURS_TO_SAY', 'Only the person herself can reply.', 'questionId');

function proposalProblem(viewer: Viewer, { state }: SettledQuestion): InputProblem | null {
  if (!viewer.roles.includes('MANAGER')) return inputProblem('NOT_YOURS_TO_SAY', 'A manager proposes; HR decides.');
  return state === 'SETTLED' ? inputProblem('SETTLED', 'HR has already settled this.', 'questionId') : null;
}

function reopeningProblem({ history }: SettledQuestion, { note }: Saying): InputProblem | null {
  if (decisionOf(history) === null) return inputProblem('NOT_SETTLED', 'It is not settled yet.', 'questionId');
  return note === null ? needsReason('Say why it is opened again.') : null;
}

function decisionProblem(question: SettledQuestion, { answer, note }: Saying, now: EpochSeconds): InputProblem | null {
  if (answer === null) return inputProblem('WRONG_ANSWER', 'A decision needs an answer.', 'answer');
  if (!isAgainstHer(answer)) return null;
  const reply = replyOf(question.history);
  if (reply === null && question.mayReply && now < question.end + REPLY_WITHIN) {
    const message = 'She has not answered yet. Deciding against her waits for her reply, seven days at most.';
    return inputProblem('NEEDS_REPLY', message, 'answer');
  }
  const isAgreed = reply?.answer === answer && answer === 'TAKEN';
  return note === null && !isAgreed ? needsReason('A decision against her needs a reason.') : null;
}

const needsReason = (message: string): InputProblem => inputProblem('NEEDS_REASON', message, 'note');
