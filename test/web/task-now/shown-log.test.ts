import { describe, expect, it } from '@jest/globals';
import { forgetPerson, keep, lastPerson, readKept } from '../../../web/src/features/task-now/kept.js';
import { nextSecond, runningOf } from '../../../web/src/features/task-now/shown-log.js';

const LOG = { zone: 'America/Chicago', activities: [], tasks: [], endless: [], running: null };
const waits = (at: number, activityId: string | null, refused: string | null = null) => ({
  id: `${at}`,
  at,
  activityId,
  refused,
});
const running = { id: 'r', at: '2026-03-02T08:00:00Z', activityId: 'rooming' };
const eight = Date.parse(running.at) / 1000;

describe('what goes on', () => {
  it.each([
    ['nothing, where nobody tapped', { log: null, waiting: [] }, null],
    ['what the server says', { log: { ...LOG, running }, waiting: [] }, { activityId: 'rooming', since: eight }],
    [
      'what waits to be sent, if later',
      { log: { ...LOG, running }, waiting: [waits(eight + 60, 'calls')] },
      { activityId: 'calls', since: eight + 60 },
    ],
    ['nothing after a stop that waits', { log: { ...LOG, running }, waiting: [waits(eight + 60, null)] }, null],
    [
      'not what was refused',
      { log: { ...LOG, running }, waiting: [waits(eight + 60, 'calls', 'no')] },
      { activityId: 'rooming', since: eight },
    ],
    [
      'not what is older',
      { log: { ...LOG, running }, waiting: [waits(eight - 60, 'calls')] },
      { activityId: 'rooming', since: eight },
    ],
  ])('is %s', (_, kept, expected) => {
    expect(runningOf({ staffMemberId: 'ann', ...kept })).toEqual(expected);
  });
});

describe('the second of a tap', () => {
  it('comes after every tap before it', () => {
    const kept = { staffMemberId: 'ann', log: { ...LOG, running }, waiting: [waits(eight + 5, 'calls')] };
    expect(nextSecond(kept, eight + 60)).toBe(eight + 60);
    expect(nextSecond(kept, eight + 5)).toBe(eight + 6);
    expect(nextSecond({ ...kept, waiting: [] }, eight)).toBe(eight + 1);
    expect(nextSecond({ ...kept, log: null, waiting: [] }, eight)).toBe(eight);
  });
});

describe('what is kept on a device', () => {
  it('is each person’s own, and after a sign-out only what still has to be sent', () => {
    keep('ann', (kept) => ({ ...kept, log: LOG, waiting: [waits(1, 'calls')] }));
    keep('bea', (kept) => ({ ...kept, log: LOG }));
    expect(lastPerson()).toBe('bea');
    forgetPerson();
    expect(lastPerson()).toBeNull();
    expect(readKept('bea')).toEqual({ staffMemberId: 'bea', log: null, waiting: [] });
    keep('ann', (kept) => kept);
    forgetPerson();
    expect(readKept('ann')).toEqual({ staffMemberId: 'ann', log: null, waiting: [waits(1, 'calls')] });
  });
});
