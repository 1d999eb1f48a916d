import { answersTo } from '../../format/pay-question.js';

import { hasRole, type SignedInViewer } from '../../session/use-viewer.js';
import type { Question } from './decision.js';

type Asking = Pick<SignedInViewer, 'roles' | 'staffMemberId'>;

/** Most that can be settled at once. */
const MOST_AT_ONCE = 200;

/** Questions that HR settles with one answer: all of them take the same answers. */
export type Chosen = readonly Question[];

/** Whether a question may be settled together with those chosen: only HR does, and nobody her own. */
export function mayJoin(question: Question, chosen: Chosen, viewer: Asking): boolean {
  if (!hasRole(viewer, 'HR') || viewer.staffMemberId === question.staffMember.id) return false;
  if (question.state !== 'OPEN' && question.state !== 'REPLIED') return false;
  const [first] = chosen;
  return first === undefined || answersTo(first.kind) === answersTo(question.kind);
}

/** Those chosen and one more, or one fewer where it was among them. */
export const toggled = (chosen: Chosen, question: Question): Chosen =>
  chosen.some(({ id }) => id === question.id)
    ? chosen.filter(({ id }) => id !== question.id)
    : [...chosen, question].slice(0, MOST_AT_ONCE);

/** Those chosen and every one of a page that takes the same answers. */
export function joinedBy(chosen: Chosen, page: readonly Question[], viewer: Asking): Chosen {
  const others = page.filter(
    (question) => !chosen.some(({ id }) => id === question.id) && mayJoin(question, chosen, viewer),
  );
  return [...chosen, ...others].slice(0, MOST_AT_ONCE);
}
