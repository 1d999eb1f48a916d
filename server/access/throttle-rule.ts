/** Failed sign-ins of one bucket as they stand. */
export interface ThrottleState {
  readonly failures: number;
  readonly blockedUntil: Date | null;
  readonly lastFailureAt: Date;
}

/** How patient one kind of bucket is. */
export interface ThrottleLimits {
  /** Failures that have no consequence. */
  readonly free: number;
  readonly firstBlockSeconds: number;
  readonly longestBlockSeconds: number;
  /** Failures are forgotten after this long without a new one. */
  readonly forgetSeconds: number;
}

/** One e-mail address: five attempts, then 30 s, 1 min, 2 min … up to a quarter of an hour. */
export const PER_EMAIL: ThrottleLimits = {
  free: 5,
  firstBlockSeconds: 30,
  longestBlockSeconds: 900,
  forgetSeconds: 3_600,
};

/** One network address, behind which a whole practice may sit: thirty attempts, then the same. */
export const PER_ADDRESS: ThrottleLimits = { ...PER_EMAIL, free: 30 };

/** Seconds until the next attempt is heard; 0: now. */
export function secondsBlocked(state: ThrottleState | null, now: Date): number {
  const until = state?.blockedUntil?.getTime() ?? 0;
  return Math.max(0, Math.ceil((until - now.getTime()) / 1000));
}

/** The state after one more attempt, counted as a failure until it turns out to be none. */
export function afterAttempt(state: ThrottleState | null, limits: ThrottleLimits, now: Date): ThrottleState {
  const isForgotten = state === null || now.getTime() - state.lastFailureAt.getTime() > limits.forgetSeconds * 1000;
  const failures = isForgotten ? 1 : state.failures + 1;
  const beyond = failures - limits.free;
  const seconds = beyond <= 0 ? 0 : Math.min(limits.firstBlockSeconds * 2 ** (beyond - 1), limits.longestBlockSeconds);
  const blockedUntil = seconds === 0 ? null : new Date(now.getTime() + seconds * 1000);
  return { failures, blockedUntil, lastFailureAt: now };
}
