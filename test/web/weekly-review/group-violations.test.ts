import { describe, expect, it } from '@jest/globals';
import { groupViolations, type Violation } from '../../../web/src/features/weekly-review/group-violations.js';

const violation = (facts: Partial<Violation> & { readonly id: string }): Violation => ({
  kind: 'REST_SHORT',
  family: 'REST',
  severity: 'WARNING',
  basis: 'WELLBEING',
  rule: 'REST_BETWEEN_WORKDAYS',
  clause: 'Directive 2003/88/EC art. 3',
  workday: '2026-11-17',
  zone: 'America/Chicago',
  siteName: 'North',
  limitSeconds: 39_600,
  actualSeconds: 36_000,
  limitDays: null,
  actualDays: null,
  state: 'OPEN',
  cause: null,
  remedy: null,
  remedyAgreed: null,
  history: [],
  note: null,
  decidedAt: null,
  decidedBy: null,
  session: { weekday: 'TUESDAY', part: 'EVENING' },
  staffMember: { id: 'm1', name: 'Ana' },
  evidence: [],
  ...facts,
});

describe('violations of a week', () => {
  it('are grouped by kind and session, the session that repeats first, and never by person', () => {
    const groups = groupViolations([
      violation({ id: '1', session: { weekday: 'MONDAY', part: 'MORNING' } }),
      violation({ id: '2', staffMember: { id: 'm2', name: 'Bea' } }),
      violation({ id: '3' }),
      violation({ id: '4', kind: 'MEAL_LATE' }),
    ]);
    expect(groups.map(({ kind, count }) => [kind, count])).toEqual([
      ['REST_SHORT', 3],
      ['MEAL_LATE', 1],
    ]);
    expect(groups[0]?.sessions.map(({ session, violations }) => [session, violations.map(({ id }) => id)])).toEqual([
      ['Tuesday evening', ['3', '2']], // same day, by name
      ['Monday morning', ['1']],
    ]);
  });

  it('that belong to a whole week have no session', () => {
    expect(groupViolations([violation({ id: '1', session: null })])[0]?.sessions[0]?.session).toBeNull();
  });
});
