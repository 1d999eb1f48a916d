import { overlapping } from '../intervals/find.js';
import { subtract } from '../intervals/subtract.js';
import { union } from '../intervals/union.js';
import type { ClockSpan, MealRecording } from '../ledger.js';
import { confirmedBreaks } from '../settlement/confirmed-breaks.js';
import type { SettledTime } from '../settlement/settled-time.js';
import { mealAnswerOf } from '../settlement/settled-time.js';
import { breakTaken } from './break-taken.js';
import { gapsFound } from './breaks-found.js';
import type { PlacedSpan } from './placed-span.js';
import type { Presence, PresenceSpan } from './presence.js';
import type { Shift } from './shift.js';
import { groupShifts } from './shift.js';
import type { StaffCalendar } from './staff-calendar.js';

/** The shifts somebody worked, in order, with breaks judged and worked time settled. Nothing but a meal is no shift. */
export function workedShifts(
  presence: Presence,
  clockSpans: readonly ClockSpan[],
  calendar: StaffCalendar,
  settled: readonly SettledTime[] = [],
): readonly Shift[] {
  let at = 0;
  return groupShifts(presence.spans, presence.meals)
    .map((spans) => {
      const end = spans.at(-1)!.end;
      while (at < clockSpans.length && clockSpans[at]!.end <= spans[0]!.start) at++;
      return shiftOf(spans, presence, recordingOf(spans, clockSpans, at, end), calendar, settled);
    })
    .filter((shift) => shift.worked.length > 0);
}

function shiftOf(
  spans: readonly PresenceSpan[],
  presence: Presence,
  recording: MealRecording,
  calendar: StaffCalendar,
  settled: readonly SettledTime[],
): Shift {
  const { start, siteId, basis } = spans[0]!;
  const end = spans.at(-1)!.end;
  const workday = calendar.dayOf(start);
  const limits = calendar.policiesOf(calendar.weekOf(workday)).limits.limits.meal;
  const { breaks: found, travels } = gapsFound(spans, overlapping(presence.meals, start, end));
  const taken = found.map((gap) => breakTaken(gap, overlapping(presence.tasks, gap.start, gap.end), limits));
  const mealAnswer = mealAnswerOf({ start, end }, settled);
  const { breaks, mealRecording } = confirmedBreaks(taken, recording, mealAnswer);
  const unpaid = union(breaks.flatMap(({ unpaid: piece }) => piece));
  const whole = withGaps(spans);
  return {
    start,
    end,
    workday,
    siteId,
    basis,
    mealRecording,
    mealAnswer,
    breaks,
    travels,
    spans: whole,
    worked: whole.flatMap((span) =>
      subtract([span], overlapping(unpaid, span.start, span.end)).map((piece) => ({ ...piece, siteId: span.siteId })),
    ),
  };
}

/** The whole shift, each gap at the site before it. */
function withGaps(spans: readonly PresenceSpan[]): PlacedSpan[] {
  const out: { start: number; end: number; siteId: string }[] = [];
  for (const { start, end, siteId } of spans) {
    const last = out.at(-1);
    if (last !== undefined) last.end = start;
    if (last?.siteId === siteId) last.end = end;
    else out.push({ start, end, siteId });
  }
  return out;
}

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
    if (span.mealRecording === 'PUNCHED') continue;
    if (span.mealRecording === 'AUTO_DEDUCT') return 'AUTO_DEDUCT';
    recording = 'NONE';
  }
  return recording;
}
