import type { Viewer } from '../domain/viewer.js';
import type { SettledQuestion } from './question.js';

/** A question as a viewer may read it: what she writes to HR is for HR and herself, her answer is for her manager too. */
export function shownTo(viewer: Viewer, question: SettledQuestion): SettledQuestion {
  const readsAll = viewer.roles.includes('HR') || viewer.staffMemberId === question.staffMemberId;
  if (readsAll) return question;
  const history = question.history.map((said) => (said.act === 'REPLY' ? { ...said, note: null } : said));
  return { ...question, history };
}
