import type { CivilDate } from '../../domain/time/instant.js';
import type { Period } from '../../domain/time/period.js';

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const noon = (date: CivilDate): Date => new Date(`${date}T12:00:00Z`);

/** "Nov 2, 2026". */
export const dayInWords = (date: CivilDate): string => DAY.format(noon(date));

/** "November 2026" for a whole month, "Nov 2 – 8, 2026" otherwise. */
export function periodInWords({ from, to }: Period): string {
  const nextDay = new Date(noon(to).getTime() + 86_400_000).toISOString();
  const isMonth = from.endsWith('-01') && nextDay.slice(8, 10) === '01' && from.slice(0, 7) === to.slice(0, 7);
  if (isMonth) return MONTH.format(noon(from));
  // The thin spaces that the range has around its dash are spaces to everybody else.
  return DAY.formatRange(noon(from), noon(to)).replaceAll(/[\u2009\u202f]/g, ' ');
}
