/** Chance between 0 and 1, given so that a rule stays a rule. */
export type Chance = () => number;

/** A server that asks for no more than this is waited for; longer, and the pull is put off. */
export const LONGEST_WAIT_SECONDS = 60;
/** Times one request is sent before a pull gives up. */
export const MOST_ATTEMPTS = 4;

const FIRST_PAUSE_SECONDS = 1;
const LONGEST_PAUSE_SECONDS = 20;

/**
 * Seconds before the next attempt: twice as long each time, and of that a random part between half and all, so that many
 * who failed together do not come back together. `attempt` counts from 1.
 */
export function pauseSeconds(attempt: number, chance: Chance): number {
  const most = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** (attempt - 1));
  return most / 2 + (most / 2) * chance();
}

/** Statuses after which the same request may succeed. */
export const isPassingStatus = (status: number): boolean =>
  status === 408 || status === 425 || status === 429 || status >= 500;

/** What a server said of when to come back. Names in small letters. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Seconds a server asks to wait before the next request; null: it asks nothing. */
export function demandedSeconds(status: number, headers: AnswerHeaders, now: Date): number | null {
  const retryAfter = secondsOf(headers['retry-after'], now);
  if (retryAfter !== null) return retryAfter;
  const left = REMAINING.map((name) => numberOf(headers[name])).find((value) => value !== null);
  const isUsedUp = status === 429 || status === 402 || left === 0;
  if (!isUsedUp) return null;
  const resets = RESETS.map((name) => numberOf(headers[name])).find((value) => value !== null);
  return resets === undefined || resets === null ? null : fromReset(resets, now);
}

const REMAINING = ['ratelimit-remaining', 'x-ratelimit-remaining', 'x-rate-limit-remaining', 'x-toggl-quota-remaining'];
const RESETS = ['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset', 'x-toggl-quota-resets-in'];

/** Some servers say in how many seconds, some at which epoch second or millisecond. */
function fromReset(value: number, now: Date): number {
  const epochSeconds = value > 100_000_000_000 ? value / 1000 : value;
  const seconds = epochSeconds > 1_000_000_000 ? epochSeconds - now.getTime() / 1000 : epochSeconds;
  return Math.max(0, Math.ceil(seconds));
}

function secondsOf(header: AnswerHeaders[string], now: Date): number | null {
  const seconds = numberOf(header);
  if (seconds !== null) return Math.max(0, seconds);
  if (typeof header !== 'string') return null;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, Math.ceil((moment - now.getTime()) / 1000));
}

function numberOf(header: AnswerHeaders[string]): number | null {
  if (typeof header !== 'string' || header.trim() === '') return null;
  const value = Number(header);
  return Number.isFinite(value) ? value : null;
}
