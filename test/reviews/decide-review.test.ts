import { describe, expect, it } from '@jest/globals';
import type { ReviewState } from '../../server/domain/boundaries/violation.js';
import type { Role, Viewer } from '../../server/domain/viewer.js';
import { reviewProblem, saidOf, type Review } from '../../server/reviews/decide-review.js';
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
const inState = (state: ReviewState, said: Partial<ReviewedViolation> = {}) => ({
  staffMemberId: 'ann',
  state,
  cause: null,
  remedy: null,
  remedyAgreed: null,
  ...said,
});
const codeOf = (who: Viewer, state: ReviewState, review: Review, said: Partial<ReviewedViolation> = {}) =>
  reviewProblem(who, inState(state, said), review)?.code ?? null;

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
    expect(codeOf(HR, 'DISPUTED', { state: 'REMEDIED', remedy: 'PAY', note: 'Paid.' })).toBeNull();
    expect(codeOf(HR, 'REMEDIED', { state: 'OPEN' })).toBeNull();
  });

  it('HR names the remedy, and how a dispute was decided', () => {
    expect(codeOf(HR, 'ACKNOWLEDGED', { state: 'REMEDIED' })).toBe('REMEDY_NEEDED');
    expect(codeOf(HR, 'ACKNOWLEDGED', { state: 'REMEDIED' }, { remedy: 'PAY' })).toBeNull();
    expect(codeOf(HR, 'DISPUTED', { state: 'ACKNOWLEDGED' })).toBe('NOTE_NEEDED');
    expect(codeOf(HR, 'DISPUTED', { state: 'ACKNOWLEDGED', note: '  ' })).toBe('NOTE_NEEDED');
    expect(codeOf(HR, 'DISPUTED', { state: 'ACKNOWLEDGED', note: 'The punch is right.' })).toBeNull();
  });

  it('time off needs her agreement, which is hers alone to give', () => {
    const proposed = { remedy: 'TIME_OFF', remedyAgreed: null } as const;
    expect(codeOf(HR, 'ACKNOWLEDGED', { state: 'REMEDIED' }, proposed)).toBe('NEEDS_HER_AGREEMENT');
    for (const other of [HR, MANAGER]) {
      expect(codeOf(other, 'ACKNOWLEDGED', { state: 'ACKNOWLEDGED', remedyAgreed: true }, proposed)).toBe(
        'NOT_YOURS_TO_SAY',
      );
    }
    expect(codeOf(ANN, 'ACKNOWLEDGED', { state: 'ACKNOWLEDGED', remedyAgreed: true }, proposed)).toBeNull();
    expect(codeOf(HR, 'ACKNOWLEDGED', { state: 'REMEDIED' }, { remedy: 'TIME_OFF', remedyAgreed: true })).toBeNull();
    expect(codeOf(HR, 'ACKNOWLEDGED', { state: 'REMEDIED' }, { remedy: 'TIME_OFF', remedyAgreed: false })).toBe(
      'NEEDS_HER_AGREEMENT',
    );
    expect(codeOf(ANN, 'ACKNOWLEDGED', { state: 'ACKNOWLEDGED', remedyAgreed: true }, { remedy: 'PAY' })).toBe(
      'NOT_YOURS_TO_SAY',
    );
    expect(codeOf(ANN, 'REMEDIED', { state: 'REMEDIED', remedyAgreed: true }, proposed)).toBe('NOT_YOURS_TO_SAY');
    expect(codeOf(ANN, 'OPEN', { state: 'DISPUTED', remedy: 'PAY' })).toBe('NOT_YOURS_TO_SAY');
    expect(codeOf(ANN, 'OPEN', { state: 'DISPUTED', cause: 'STAFFING' })).toBe('NOT_YOURS_TO_SAY');
  });

  it('keeps what was said before, but no agreement to another remedy', () => {
    const before = inState('ACKNOWLEDGED', { cause: 'STAFFING', remedy: 'TIME_OFF', remedyAgreed: true });
    expect(saidOf(before, { state: 'REMEDIED' })).toMatchObject({
      cause: 'STAFFING',
      remedy: 'TIME_OFF',
      remedyAgreed: true,
    });
    expect(saidOf(before, { state: 'ACKNOWLEDGED', remedy: 'PAY' })).toMatchObject({
      remedy: 'PAY',
      remedyAgreed: null,
    });
  });

  it('of her own record a manager or HR says only what everybody says of her own', () => {
    expect(codeOf(viewer(['MANAGER', 'STAFF_MEMBER'], 'ann'), 'OPEN', { state: 'ACKNOWLEDGED' })).toBe(
      'NOT_YOURS_TO_SAY',
    );
    expect(codeOf(viewer(['HR', 'STAFF_MEMBER'], 'ann'), 'DISPUTED', { state: 'REMEDIED' })).toBe('NOT_YOURS_TO_SAY');
  });
});
