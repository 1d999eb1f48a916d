import { describe, expect, it } from '@jest/globals';
import { draftOf, inputOf, placeOptions } from '../../../web/src/features/administration/login-draft.js';
import type { ListedLogin } from '../../../web/src/features/administration/logins.page.js';

const login: ListedLogin = {
  id: 'l1',
  name: 'Max',
  email: 'max@example.org',
  roles: ['MANAGER'],
  staffMemberId: null,
  staffMemberName: null,
  sites: [{ id: 's1', name: 'North' }],
  teams: [{ id: 't1', name: 'Blue' }],
  isDemonstration: false,
  hasJoined: true,
  isDisabled: false,
  sessions: 0,
  linkUntil: null,
};

describe('the form of a login', () => {
  it('sends what it was given when nothing is changed', () => {
    expect(inputOf(draftOf(login))).toEqual({
      name: 'Max',
      email: 'max@example.org',
      roles: ['MANAGER'],
      staffMemberId: null,
      siteIds: ['s1'],
      teamIds: ['t1'],
    });
  });

  it('makes nobody responsible for anything without the role of a manager', () => {
    expect(inputOf({ ...draftOf(login), roles: ['HR'] })).toMatchObject({ roles: ['HR'], siteIds: [], teamIds: [] });
  });

  it('tells teams of one name apart by their sites, and offers none that ended unless it is chosen', () => {
    const blue = { id: 't1', name: 'Blue', endedOn: null };
    const sites = [
      { id: 's1', name: 'North', teams: [blue, { id: 't3', name: 'Red', endedOn: '2026-03-13' }] },
      { id: 's2', name: 'South', teams: [{ ...blue, id: 't2' }] },
    ];
    const offered = (chosen: readonly string[]) => placeOptions(sites, chosen)[1]?.items.map(({ label }) => label);
    expect(offered([])).toEqual(['Blue · North', 'Blue · South']);
    expect(offered(['team:t3'])).toEqual(['Blue · North', 'Red · North', 'Blue · South']);
  });
});
