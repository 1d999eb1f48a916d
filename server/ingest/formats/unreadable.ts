import type { Header } from './header.js';

/** Files people are likely to try that cannot be read, and why not: a refusal should name what it refuses. */
export function whyUnreadable(header: Header): string | null {
  const has = (...names: readonly string[]): boolean => names.every((name) => header.normal.includes(name));
  const hasNoTimes = !header.normal.some((name) => /\btime\b|\bstart\b|\bin\b|\bfrom\b|\bbegin\b/.test(name));
  if (hasNoTimes && header.normal.some((name) => name.startsWith('duration')) && has('date')) {
    return 'This looks like a Clockify or Toggl summary or shared report: durations without times. Export the detailed report.';
  }
  if (hasNoTimes && has('date', 'hours') && has('client')) {
    return 'This looks like a Harvest report: hours without times. Evenkeel needs the start and end of each stretch of work.';
  }
  if (has('date', 'from', 'to') && has('customer')) return 'This looks like a Kimai export, which cannot be read yet.';
  if (has('start', 'end', 'billable') && (has('user email') || has('member id'))) {
    return 'This looks like a solidtime export, which cannot be read yet.';
  }
  if (hasNoTimes && header.normal.some((name) => /^(hours|duration|total hours)$/.test(name))) {
    return 'This file has hours but no times of day. Evenkeel needs the start and end of each stretch of work.';
  }
  return null;
}
