import { describe, expect, it } from '@jest/globals';
import { readSelectionSearch } from '../../../web/src/selection/search.js';
import { scopeInput, scopePath, scopeZones, type Tree } from '../../../web/src/selection/scope.js';
import { readReturnAddress } from '../../../web/src/app/route-guards.js';

const tree: Tree = {
  completeUntil: '2026-11-22',
  today: '2026-11-23',
  unlockedFeeds: ['CLOCK'],
  defaultPeriod: { from: '2026-11-16', to: '2026-11-22' },
  organization: {
    id: 'o',
    name: 'Riverside',
    durationStyle: 'CLOCK',
    isDemonstration: false,
    minimumGroupSize: 3,
    workweekStarts: [{ from: '1900-01-01', weekday: 'MONDAY' }],
    payPeriod: { kind: 'BIWEEKLY', anchorDate: '2024-01-01' },
  },
  sites: [
    { id: 's1', name: 'North', zone: 'America/Chicago', teams: [{ id: 't1', name: 'Blue', siteId: 's1' }] },
    { id: 's2', name: 'South', zone: 'America/Denver', teams: [] },
  ],
  staffMembers: [{ id: 'm1', name: 'Ana', role: 'MA', siteId: 's2', teamId: null, isPlaceholder: false }],
};

describe('the selection in the address', () => {
  it('keeps what is well formed and drops the rest', () => {
    expect(readSelectionSearch({ period: 'nonsense', scope: 'team:t1', compare: 'median', other: 1 })).toEqual({
      scope: 'team:t1',
      compare: 'median',
    });
  });

  it('is everything the viewer may see when no scope is named', () => {
    expect(scopeInput(undefined)).toEqual({ kind: 'ORGANIZATION' });
    expect(scopePath(tree, undefined)).toEqual(['Riverside']);
  });

  it('names the site above a team or a person', () => {
    expect(scopePath(tree, 'team:t1')).toEqual(['North', 'Blue']);
    expect(scopePath(tree, 'staff:m1')).toEqual(['South', 'Ana']);
  });

  it('has no name for what the viewer may not see', () => {
    expect(scopePath(tree, 'team:elsewhere')).toEqual([]);
  });

  it('counts days in the zones of its sites only', () => {
    expect(scopeZones(tree, undefined)).toEqual(['America/Chicago', 'America/Denver']);
    expect(scopeZones(tree, 'team:t1')).toEqual(['America/Chicago']);
    expect(scopeZones(tree, 'staff:m1')).toEqual(['America/Denver']);
  });
});

describe('the way back after signing in', () => {
  it('leads to a page of this application', () => {
    expect(readReturnAddress({ to: '/weekly-review?scope=team:t1' })).toEqual({ to: '/weekly-review?scope=team:t1' });
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', 7])(
    'never leads elsewhere: %s',
    (to) => {
      expect(readReturnAddress({ to })).toEqual({});
    },
  );
});
