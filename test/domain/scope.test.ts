import { describe, expect, it } from '@jest/globals';
import { inputProblem, isInputProblem, notVisible } from '../../server/domain/input-problem.js';
import { scopeOf } from '../../server/domain/scope.js';
import type { Role, Viewer } from '../../server/domain/viewer.js';

const viewer = (...roles: Role[]): Viewer => ({
  loginId: 'login-1',
  organizationId: 'organization-1',
  name: 'R. Roe',
  roles,
  staffMemberId: null,
  managedSiteIds: ['site-north'],
  managedTeamIds: ['team-a'],
});
const rows = (of: Viewer) => {
  const { everyone, siteIds, teamIds, staffMemberIds } = scopeOf(of);
  return [everyone, siteIds, teamIds, staffMemberIds];
};
const OWN = { staffMemberId: 'staff-1' };

describe('whose rows a viewer may see', () => {
  it('everybody’s of the organization in HR, and nobody’s as administrator alone', () => {
    expect(scopeOf(viewer('HR'))).toMatchObject({ organizationId: 'organization-1', everyone: true });
    expect(rows(viewer('ADMINISTRATOR'))).toEqual([false, [], [], []]);
  });

  it('those of the sites and teams she manages, as a manager alone', () => {
    expect(rows(viewer('MANAGER'))).toEqual([false, ['site-north'], ['team-a'], []]);
    expect(rows({ ...viewer('STAFF_MEMBER'), ...OWN })).toEqual([false, [], [], ['staff-1']]);
    expect(rows({ ...viewer('MANAGER', 'STAFF_MEMBER'), ...OWN })).toEqual([
      false,
      ['site-north'],
      ['team-a'],
      ['staff-1'],
    ]);
  });
});

describe('an answer that is a problem', () => {
  it('is told from everything else', () => {
    expect(isInputProblem(inputProblem('BAD_PERIOD', 'The period ends before it begins.'))).toBe(true);
    for (const other of [null, undefined, 'isProblem', 7, {}, []]) expect(isInputProblem(other)).toBe(false);
  });

  it('names its field, or the whole request', () => {
    expect(inputProblem('BAD_PERIOD', 'Too long.', 'period')).toEqual({
      isProblem: true,
      code: 'BAD_PERIOD',
      field: 'period',
      message: 'Too long.',
    });
    expect(inputProblem('BAD_PERIOD', 'Too long.').field).toBeNull();
  });

  it('says of what does not exist and of what may not be seen the same, word for word', () => {
    expect(notVisible()).toEqual({ ...notVisible('siteId'), field: 'scope' });
    expect(notVisible()).toMatchObject({ code: 'NOT_VISIBLE', message: expect.stringMatching(/^\w.*\.$/) });
  });
});
