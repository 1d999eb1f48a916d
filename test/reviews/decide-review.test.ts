import { describe, expect, it } from '@jest/globals';
import type { ReviewState } from '../../server/domain/boundaries/violation.js';
import type { Role, Viewer } from '../../server/domain/viewer.js';
import { reviewProblem, type Review } from '../../server/reviews/decide-review.js';
import type { ReviewedViolation } from '../../server/reviews/violation.js';

const viewer = (roles: readonly Role[], staffMemberId: string | null = null): Viewer => ({
  loginId: 'login',
  organizationId: 'organization',
  name: 'Somebody',
  roles,
  staffMemberId,
  managedSiteIds: [],
  managedTeamIds: [],
});
const ANN = viewer(['STAFF_MEMBER'], 'ann');
const MANAGER = viewer(['MANAGER']);
const HR = viewer(['HR']);
const inState = (state: ReviewState) => ({ staffMemberId: 'ann', state }) as ReviewedViolation;
const codeOf = (who: Viewer, state: ReviewState, review: Review) =>
  reviewProblem(who, inState(state), review)?.code ?? null;

describe('who may say what of a violation', () => {
  it('the person herself disputes, withdraws her dispute, or says it was her choice', () => {
    expect(codeOf(ANN, 'OPEN', { state: 'DISPUTED' })).toBeNull();
    expect(codeOf(ANN, 'DISPUTED', { state: 'OPEN' })).toBeNull();
    expect(codeOf(ANN, 'ACKNOWLEDGED', { state: 'ACKNOWLEDGED', cause: 'CHOICE' })).toBeNull();
    expect(codeOf(ANN, 'OPEN', { state: 'ACKNOWLEDGED' })).toBe('NOT_YOURS_TO_SAY');
    expect(codeOf(ANN, 'OPEN', { state: 'REMEDIED' })).toBe('NOT_YOURS_TO_SAY');
  });

  it('nobody else says that it was her choice, or disputes for her', () => {
    for (const other of [MANAGER, HR, viewer(['MANAGER'], 'bea')]) {
      expect(codeOf(other, 'OPEN', { state: 'ACKNOWLEDGED', cause: 'CHOICE' })).toBe('NOT_YOURS_TO_SAY');
      expect(codeOf(other, 'OPEN', { state: 'DISPUTED' })).toBe('NOT_YOURS_TO_SAY');
    }
  });

  it('a manager acknowledges; a remedy and a dispute are for HR', () => {
    expect(codeOf(MANAGER, 'OPEN', { state: 'ACKNOWLEDGED', cause: 'STAFFING' })).toBeNull();
    expect(codeOf(MANAGER, 'OPEN', { state: 'REMEDIED' })).toBe('NEEDS_HR');
    expect(codeOf(MANAGER, 'DISPUTED', { state: 'ACKNOWLEDGED' })).toBe('DISPUTED');
    expect(codeOf(MANAGER, 'REMEDIED', { state: 'ACKNOWLEDGED' })).toBe('SETTLED');
    expect(codeOf(HR, 'DISPUTED', { state: 'REMEDIED' })).toBeNull();
    expect(codeOf(HR, 'REMEDIED', { state: 'OPEN' })).toBeNull();
  });

  it('of her own record a manager or HR says only what everybody says of her own', () => {
    expect(codeOf(viewer(['MANAGER', 'STAFF_MEMBER'], 'ann'), 'OPEN', { state: 'ACKNOWLEDGED' })).toBe(
      'NOT_YOURS_TO_SAY',
    );
    expect(codeOf(viewer(['HR', 'STAFF_MEMBER'], 'ann'), 'DISPUTED', { state: 'REMEDIED' })).toBe('NOT_YOURS_TO_SAY');
  });
});
