import type { ReviewState, Role } from '../../graphql/generated/graphql.js';

/** What a viewer may say of a violation of somebody else. */
export type ReviewStep = 'ACKNOWLEDGED' | 'REMEDIED';

/**
 * The next steps open to these roles: a manager or HR acknowledges what is open and proposes a remedy for what is
 * acknowledged; HR remedies what is acknowledged, and decides what is disputed. The server decides; this only keeps
 * buttons away that it would refuse.
 */
export function stepsFor(state: ReviewState, roles: readonly Role[]): readonly ReviewStep[] {
  const isHr = roles.includes('HR');
  if (state === 'OPEN') return isHr || roles.includes('MANAGER') ? ['ACKNOWLEDGED'] : [];
  if (isHr && (state === 'ACKNOWLEDGED' || state === 'DISPUTED')) return ['ACKNOWLEDGED', 'REMEDIED'];
  return state === 'ACKNOWLEDGED' && roles.includes('MANAGER') ? ['ACKNOWLEDGED'] : [];
}
