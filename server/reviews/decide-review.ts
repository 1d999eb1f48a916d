import type { ReviewCause, ReviewState } from '../domain/boundaries/violation.js';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import type { ReviewedViolation } from './violation.js';

/** What somebody wants to say of a violation. */
export interface Review {
  readonly state: ReviewState;
  readonly cause?: ReviewCause | null;
  readonly note?: string | null;
}

const LONGEST_NOTE = 2000;

/**
 * Why a viewer may not say this of a violation; null: she may. The person herself disputes, withdraws her dispute, or
 * says it was her choice. A manager acknowledges and proposes in the note. HR settles: acknowledges, remedies, reopens.
 * A dispute goes to HR: a manager cannot acknowledge it away.
 */
export function reviewProblem(viewer: Viewer, violation: ReviewedViolation, review: Review): InputProblem | null {
  if ((review.note ?? '').length > LONGEST_NOTE) {
    return inputProblem('NOTE_TOO_LONG', `A note has at most ${LONGEST_NOTE} characters.`, 'note');
  }
  if (viewer.staffMemberId === violation.staffMemberId) return ownProblem(violation, review);
  if (review.cause === 'CHOICE') {
    return inputProblem('NOT_YOURS_TO_SAY', 'That it was her choice can only be said by the person herself.', 'cause');
  }
  if (review.state === 'DISPUTED') {
    return inputProblem('NOT_YOURS_TO_SAY', 'Only the person herself can dispute a record.', 'state');
  }
  if (viewer.roles.includes('HR')) return null;
  return managerProblem(violation, review);
}

function ownProblem(violation: ReviewedViolation, { state, cause }: Review): InputProblem | null {
  if (state === 'DISPUTED') return null;
  if (state === 'OPEN' && violation.state === 'DISPUTED') return null;
  if (state === violation.state && cause === 'CHOICE') return null;
  return inputProblem(
    'NOT_YOURS_TO_SAY',
    'You can dispute this record, withdraw your dispute, or say it was your choice.',
    'state',
  );
}

function managerProblem(violation: ReviewedViolation, { state }: Review): InputProblem | null {
  if (state === 'REMEDIED')
    return inputProblem('NEEDS_HR', 'A remedy is decided by HR; propose it in the note.', 'state');
  if (state !== 'ACKNOWLEDGED')
    return inputProblem('NOT_YOURS_TO_SAY', 'A manager acknowledges and proposes.', 'state');
  if (violation.state === 'DISPUTED') return inputProblem('DISPUTED', 'This record is disputed; HR decides.', 'state');
  if (violation.state === 'REMEDIED') return inputProblem('SETTLED', 'HR has already settled this.', 'state');
  return null;
}
