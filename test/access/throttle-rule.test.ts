import { describe, expect, it } from '@jest/globals';
import { afterAttempt, secondsBlocked, type ThrottleState } from '../../server/access/throttle-rule.js';

const NOW = new Date('2026-03-02T08:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const LIMITS = { free: 5, firstBlockSeconds: 30, longestBlockSeconds: 900, forgetSeconds: 3600 };

/** Seconds of the block after each of so many attempts, all at the same moment. */
function blocksOf(attempts: number): number[] {
  let state: ThrottleState | null = null;
  return Array.from({ length: attempts }, () => {
    state = afterAttempt(state, LIMITS, NOW);
    return secondsBlocked(state, NOW);
  });
}

describe('the throttle of sign-ins', () => {
  it('lets five attempts pass, then doubles the wait from half a minute to a quarter of an hour', () => {
    expect(blocksOf(12)).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]);
  });

  it('forgets after an hour without an attempt', () => {
    const blocked = { failures: 20, blockedUntil: null, lastFailureAt: NOW };
    expect(afterAttempt(blocked, LIMITS, after(3600)).failures).toBe(21);
    expect(afterAttempt(blocked, LIMITS, after(3601)).failures).toBe(1);
  });

  it('counts the seconds that are left, up to the next whole one', () => {
    const state = { failures: 6, blockedUntil: after(30), lastFailureAt: NOW };
    expect(secondsBlocked(state, after(0))).toBe(30);
    expect(secondsBlocked(state, after(29.5))).toBe(1);
    expect(secondsBlocked(state, after(30))).toBe(0);
    expect(secondsBlocked(null, NOW)).toBe(0);
  });
});
