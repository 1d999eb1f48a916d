import type { ReviewCapacity, ReviewCause, ReviewRemedy, ReviewState } from '../domain/boundaries/violation.js';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import type { ReviewedViolation } from './violation.js';

/** What somebody wants to say of a violation. What is left out stays as it was said before. */
export interface Review {
  readonly state: ReviewState;
  readonly cause?: ReviewCause | null;
  /** Proposed, or with REMEDIED given. */
  readonly remedy?: ReviewRemedy | null;
  /** Whether the person herself agrees to the remedy proposed. */
  readonly remedyAgreed?: boolean | null;
  readonly note?: string | null;
}

/** What is stored of it: what was said now, and what stays of before. */
export type Said = Required<Review>;

type Reviewed = Pick<ReviewedViolation, 'staffMemberId' | 'state' | 'cause' | 'remedy' | 'remedyAgreed'>;

const LONGEST_NOTE = 2000;

const notYours = (message: string, field: string): InputProblem => inputProblem('NOT_YOURS_TO_SAY', message, field);

/** As what a viewer speaks of a violation: of her own record always as the person herself. */
export function capacityOf(
  viewer: Viewer,
  { staffMemberId }: Pick<ReviewedViolation, 'staffMemberId'>,
): ReviewCapacity {
  if (viewer.staffMemberId === staffMemberId) return 'PERSON';
  return viewer.roles.includes('HR') ? 'HR' : 'MANAGER';
}

/** A review together with what stays of before. Another remedy needs another agreement. */
export function saidOf(before: Reviewed, { state, cause, remedy, remedyAgreed, note }: Review): Said {
  const proposed = remedy ?? before.remedy;
  const agreed = proposed === before.remedy ? before.remedyAgreed : null;
  return {
    state,
    cause: cause ?? before.cause,
    remedy: proposed,
    remedyAgreed: remedyAgreed ?? agreed,
    note: note?.trim() === '' ? null : (note?.trim() ?? null),
  };
}

/**
 * Why a viewer may not say this of a violation; null: she may. The person herself disputes, withdraws her dispute, says
 * it was her choice, or answers a remedy in time off. A manager acknowledges and proposes a remedy. HR settles: a dispute
 * with the reason in a note, a remedy by naming it, and one in time off once the person has agreed to it.
 */
export function reviewProblem(viewer: Viewer, violation: Reviewed, review: Review): InputProblem | null {
  if ((review.note ?? '').length > LONGEST_NOTE) {
    return inputProblem('NOTE_TOO_LONG', `A note has at most ${LONGEST_NOTE} characters.`, 'note');
  }
  const capacity = capacityOf(viewer, violation);
  if (capacity === 'PERSON') return ownProblem(violation, review);
  if (review.cause === 'CHOICE') {
    return notYours('That it was her choice can only be said by the person herself.', 'cause');
  }
  if (review.state === 'DISPUTED') return notYours('Only the person herself can dispute a record.', 'state');
  if (typeof review.remedyAgreed === 'boolean') {
    return notYours('Only the person herself can agree to a remedy.', 'remedyAgreed');
  }
  return capacity === 'HR' ? settlingProblem(violation, review) : managerProblem(violation, review);
}

function ownProblem(violation: Reviewed, { state, cause, remedy, remedyAgreed }: Review): InputProblem | null {
  if (remedy != null)
    return notYours('A remedy is proposed by your manager or HR; answer it, or write a note.', 'remedy');
  if (typeof remedyAgreed === 'boolean') {
    if (violation.remedy !== 'TIME_OFF' || violation.state === 'REMEDIED' || state !== violation.state) {
      return notYours('There is no proposal of time off to answer.', 'remedyAgreed');
    }
    return cause == null || cause === 'CHOICE' ? null : notYours('Of causes you can name your own choice.', 'cause');
  }
  if (cause != null && cause !== 'CHOICE') return notYours('Of causes you can name your own choice.', 'cause');
  if (state === 'DISPUTED') return null;
  if (state === 'OPEN' && violation.state === 'DISPUTED') return null;
  if (state === violation.state && cause === 'CHOICE') return null;
  return notYours('You can dispute this record, withdraw your dispute, or say it was your choice.', 'state');
}

function managerProblem({ state: before }: Reviewed, { state }: Review): InputProblem | null {
  if (state === 'REMEDIED') return inputProblem('NEEDS_HR', 'A remedy is given by HR; propose it.', 'state');
  if (state !== 'ACKNOWLEDGED') return notYours('A manager acknowledges and proposes.', 'state');
  if (before === 'DISPUTED') return inputProblem('DISPUTED', 'This record is disputed; HR decides.', 'state');
  if (before === 'REMEDIED') return inputProblem('SETTLED', 'HR has already settled this.', 'state');
  return null;
}

function settlingProblem(violation: Reviewed, review: Review): InputProblem | null {
  const said = saidOf(violation, review);
  if (violation.state === 'DISPUTED' && said.note === null) {
    return inputProblem('NOTE_NEEDED', 'Say in a note how the dispute was decided.', 'note');
  }
  if (said.state !== 'REMEDIED') return null;
  if (said.remedy === null) return inputProblem('REMEDY_NEEDED', 'Say how it was made good.', 'remedy');
  if (said.remedy === 'TIME_OFF' && said.remedyAgreed !== true) {
    return inputProblem('NEEDS_HER_AGREEMENT', 'Time off needs her agreement: propose it, and she answers.', 'remedy');
  }
  return null;
}
