import { columnOf, type Header } from './header.js';
import { DATE_NAMES, DURATION_NAMES } from './trackers/tracker-names.js';

/** Files people are likely to try that cannot be read, and why not: a refusal should name what it refuses. */
export function whyUnreadable(header: Header): string | null {
  const hasDate = columnOf(header, DATE_NAMES) >= 0;
  const duration = columnOf(header, DURATION_NAMES);
  if (duration < 0) return null;
  const name = header.names[duration] ?? '';
  if (
    !hasDate &&
    !header.normal.some((each) => !DURATION_NAMES.includes(each) && /\b(date|time|start|in|from|begin)\b/.test(each))
  ) {
    return `This looks like a summary: “${name}” without the day on which it was. Export the detailed report.`;
  }
  return hasDate
    ? `Nothing tells whether “${name}” counts hours, minutes or seconds, or whose it is: map the columns of this file.`
    : null;
}
