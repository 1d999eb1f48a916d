const FIRST_MINUTES = 1;
const LONGEST_MINUTES = 6 * 60;
/** With these waits the last attempt comes about two days after the first. */
const MOST_ATTEMPTS = 16;

/** When a mail that could not be sent for now is tried again: after a minute, two, four … six hours; null: never. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const minutes = Math.min(FIRST_MINUTES * 2 ** Math.max(0, attempts - 1), LONGEST_MINUTES);
  return new Date(now.getTime() + minutes * 60_000);
}
