import { describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../server/domain/viewer.js';
import type { SettledQuestion, Statement } from '../../server/settlements/question.js';
import { REPLY_WITHIN, settlementProblem, type Saying } from '../../server/settlements/settlement-problem.js';

const END = 1_772_500_000;
const LATER = END + REPLY_WITHIN;
const question = (parts: Partial<SettledQuestion> = {}): SettledQuestion => ({
  id: 'q',
  staffMemberId: 'ann',
  kind: 'OFF_CLOCK',
  workday: '2026-03-02',
  start: END - 2400,
  end: END,
  siteId: 'north',
  siteName: 'North',
  zone: 'America/Chicago',
  teamId: null,
  seconds: 2400,
  rule: 'rule',
  clause: 'clause',
  policyId: null,
  evidence: [],
  state: 'OPEN',
  isChanged: false,
  mayReply: true,
  history: [],
  ...parts,
});
const viewer = (...roles: Viewer['roles']): Viewer => ({
  loginId: 'login',
  organizationId: 'o',
  name: 'Viewer',
  roles,
  staffMemberId: null,
  managedSiteIds: [],
  managedTeamIds: [],
});
const ANN = { ...viewer('STAFF_MEMBER', 'HR', 'MANAGER'), staffMemberId: 'ann' };
const HR = viewer('HR');
const said = (act: Saying['act'], answer: Saying['answer'], note: string | null = null): Saying => ({
  act,
  answer,
  note,
});
const replied = (answer: Statement['answer']): Partial<SettledQuestion> => ({
  state: 'REPLIED',
  history: [{ act: 'REPLY', answer, note: null, by: 'Ann', at: new Date(0) }],
});
const code = (who: Viewer, about: SettledQuestion, what: Saying, now = LATER): string | null =>
  settlementProblem(who, about, what, now)?.code ?? null;

describe('the person herself', () => {
  it('replies, also after a decision, and decides nothing of her own, whatever her roles', () => {
    expect(code(ANN, question(), said('REPLY', 'COUNTS'))).toBeNull();
    expect(code(ANN, question({ state: 'SETTLED' }), said('REPLY', 'COUNTS'))).toBeNull();
    expect(code(ANN, question(), said('DECISION', 'COUNTS'))).toBe('NOT_YOURS_TO_SAY');
    expect(code(ANN, question(), said('PROPOSAL', 'COUNTS'))).toBe('NOT_YOURS_TO_SAY');
  });

  it('is the only one who replies', () => {
    expect(code(HR, question(), said('REPLY', 'COUNTS'))).toBe('NOT_YOURS_TO_SAY');
  });

  it('answers what is asked, and of a question that is still asked', () => {
    expect(code(ANN, question(), said('REPLY', 'TAKEN'))).toBe('WRONG_ANSWER');
    expect(code(ANN, question({ state: 'NO_LONGER_FOUND' }), said('REPLY', 'COUNTS'))).toBe('NO_LONGER_FOUND');
  });
});

describe('a manager', () => {
  it('proposes until it is settled, and neither decides nor reopens', () => {
    const manager = viewer('MANAGER');
    expect(code(manager, question(), said('PROPOSAL', 'COUNTS'))).toBeNull();
    expect(code(manager, question({ state: 'SETTLED' }), said('PROPOSAL', 'COUNTS'))).toBe('SETTLED');
    expect(code(manager, question(), said('DECISION', 'COUNTS'))).toBe('NEEDS_HR');
    expect(code(manager, question(), said('REOPENING', null, 'why'))).toBe('NEEDS_HR');
  });
});

describe('HR', () => {
  it.each([
    ['OFF_CLOCK', 'COUNTS'],
    ['MEAL_UNCONFIRMED', 'NOT_TAKEN'],
    ['MEAL_UNCONFIRMED', 'INTERRUPTED'],
    ['PREMIUM_MEAL', 'OWED'],
  ] as const)('decides %s in her favour at once: %s', (kind, answer) => {
    expect(code(HR, question({ kind }), said('DECISION', answer), END)).toBeNull();
  });

  it.each([
    ['OFF_CLOCK', 'DOES_NOT_COUNT'],
    ['MEAL_UNCONFIRMED', 'TAKEN'],
    ['PREMIUM_MEAL', 'NOT_OWED'],
  ] as const)('decides %s against her (%s) after her reply or seven days, and with a reason', (kind, answer) => {
    const about = question({ kind });
    expect(code(HR, about, said('DECISION', answer, 'a reason'), LATER - 1)).toBe('NEEDS_REPLY');
    expect(code(HR, about, said('DECISION', answer), LATER)).toBe('NEEDS_REASON');
    expect(code(HR, about, said('DECISION', answer, 'a reason'), LATER)).toBeNull();
    const heard = question({ kind, ...replied(answer) });
    expect(code(HR, heard, said('DECISION', answer, 'a reason'), END)).toBeNull();
  });

  it('waits for nobody who has no login to answer with', () => {
    const about = question({ mayReply: false });
    expect(code(HR, about, said('DECISION', 'DOES_NOT_COUNT', 'a reason'), END)).toBeNull();
  });

  it('needs no reason to write down that a meal was taken, as she says herself', () => {
    const kind = 'MEAL_UNCONFIRMED';
    expect(code(HR, question({ kind, ...replied('TAKEN') }), said('DECISION', 'TAKEN'))).toBeNull();
    expect(code(HR, question({ kind, ...replied('NOT_TAKEN') }), said('DECISION', 'TAKEN'))).toBe('NEEDS_REASON');
  });

  it('reopens what was settled, and says why', () => {
    const decision: Statement = { act: 'DECISION', answer: 'COUNTS', note: null, by: 'Hera', at: new Date(0) };
    const settled = question({ state: 'SETTLED', history: [decision] });
    expect(code(HR, question(), said('REOPENING', null, 'why'))).toBe('NOT_SETTLED');
    expect(code(HR, settled, said('REOPENING', null))).toBe('NEEDS_REASON');
    expect(code(HR, settled, said('REOPENING', null, 'why'))).toBeNull();
  });
});

it('a note has an end', () => {
  expect(code(ANN, question(), said('REPLY', 'COUNTS', 'x'.repeat(2001)))).toBe('NOTE_TOO_LONG');
});
