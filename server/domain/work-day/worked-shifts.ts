import { overlapping } from '../intervals/find.js';
import { subtract } from '../intervals/subtract.js';
import { union } from '../intervals/union.js';
import type { ClockSpan, MealRecording } from '../ledger.js';
import { breakTaken } from './break-taken.js';
import { gapsFound } from './breaks-found.js';
import type { PlacedSpan } from './placed-span.js';
import type { Presence, PresenceSpan } from './presence.js';
import type { Shift } from './shift.js';
import { groupShifts } from './shift.js';
import type { StaffCalendar } from './staff-calendar.js';

/** The shifts somebody worked, in order, with breaks judged and worked time settled. */
export function workedShifts(
  presence: Presence,
  clockSpans: readonly ClockSpan[],
  calendar: StaffCalendar,
): readonly Shift[] {
  let at = 0;
  return groupShifts(presence.spans, presence.meals).map((spans) => {
    const end = spans.at(-1)!.end;
    while (at < clockSpans.length && clockSpans[at]!.end <= spans[0]!.start) at++;
    return shiftOf(spans, presence, recordingOf(spans, clockSpans, at, end), calendar);
  });
}

function shiftOf(
  spans: readonly PresenceSpan[],
  presence: Presence,
  mealRecording: MealRecording,
  calendar: StaffCalendar,
): Shift {
  const { start, siteId, basis } = spans[0]!;
  const end = spans.at(-1)!.end;
  const workday = calendar.dayOf(start);
  const limits = calendar.policiesOf(calendar.weekOf(workday)).limits.limits.meal;
  const { breaks: found, travels } = gapsFound(spans, overlapping(presence.meals, start, end));
  const breaks = found.map((gap) => breakTaken(gap, overlapping(presence.tasks, gap.start, gap.end), limits));
  const unpaid = union(breaks.flatMap((taken) => taken.unpaid));
  return {
    start,
    end,
    workday,
    siteId,
    basis,
    mealRecording,
    breaks,
    travels: travels.map((travel) => ({ ...travel, siteId: siteBefore(spans, travel.start) })),
    worked: workedSpans(spans, unpaid),
  };
}

/** The whole shift less what is unpaid; each gap belongs to the site before it. */
function workedSpans(spans: readonly PresenceSpan[], unpaid: readonly { start: number; end: number }[]): PlacedSpan[] {
  const out: PlacedSpan[] = [];
  let from = spans[0]!.start;
  spans.forEach(({ siteId }, i) => {
    const next = spans[i + 1];
    if (next?.siteId === siteId) return;
    const until = next?.start ?? spans[i]!.end;
    for (const { start, end } of subtract([{ start: from, end: until }], overlapping(unpaid, from, until))) {
      out.push({ start, end, siteId });
    }
    from = until;
  });
  return out;
}

const siteBefore = (spans: readonly PresenceSpan[], instant: number): string =>
  spans.findLast((span) => span.end <= instant)!.siteId;

/** How much the sources of a shift know about meals: as much as the one that knows least. */
function recordingOf(
  spans: readonly PresenceSpan[],
  clockSpans: readonly ClockSpan[],
  from: number,
  end: number,
): MealRecording {
  if (spans.some((span) => span.basis === 'TASKS')) return 'NONE';
  let recording: MealRecording = 'PUNCHED';
  for (let i = from; i < clockSpans.length && clockSpans[i]!.start < end; i++) {
    const span = clockSpans[i]!;
    if (span.end <= spans[0]!.start || span.mealRecording === 'PUNCHED') continue;
    if (span.mealRecording === 'AUTO_DEDUCT') return 'AUTO_DEDUCT';
    recording = 'NONE';
  }
  return recording;
}
