import type { Period } from './period.js';

/** How many months a period lasts: whole calendar months count one each, the days left over as a part of theirs. */
export function monthsIn({ from, to }: Period): number {
  const start = Temporal.PlainDate.from(from);
  const { months, days } = start.until(Temporal.PlainDate.from(to).add({ days: 1 }), { largestUnit: 'months' });
  return months + days / start.add({ months }).daysInMonth;
}
