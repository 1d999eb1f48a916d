import { DAY, HOUR, isInWeek, QUARTER, type Stretch } from './drawn-span.js';

/** Which part of a stretch is held: it as a whole, one of its ends, or none yet, where a new one is drawn. */
export type Grip = 'NEW' | 'WHOLE' | 'START' | 'END';

const toQuarter = (seconds: number, round: (quarters: number) => number): number => round(seconds / QUARTER) * QUARTER;

/** It earlier or later as a whole; as it was where nothing of it would be left in the week. */
export function moved<S extends Stretch>(stretch: S, by: number): S {
  const changed = { ...stretch, start: stretch.start + by, end: stretch.end + by };
  return isInWeek(changed) ? changed : stretch;
}

/** With another start or end; as it was where less than a quarter of an hour would be left. */
export function stretched<S extends Stretch>(stretch: S, change: Partial<Stretch>): S {
  const changed = { ...stretch, ...change };
  return changed.end - changed.start >= QUARTER && isInWeek(changed) ? changed : stretch;
}

/** What dragging from one point of the week to another makes of a stretch, in steps of a quarter of an hour. */
export function dragged(grip: Grip, held: Stretch | null, from: number, to: number): Stretch {
  if (held === null || grip === 'NEW') {
    const start = toQuarter(Math.min(from, to), Math.floor);
    return { start, end: Math.max(start + QUARTER, toQuarter(Math.max(from, to), Math.ceil)) };
  }
  if (grip === 'WHOLE') return moved(held, toQuarter(to - from, Math.round));
  return stretched(held, { [grip === 'START' ? 'start' : 'end']: toQuarter(to, Math.round) });
}

/** A key and what was held down with it. */
export interface Keys {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -QUARTER,
  ArrowDown: QUARTER,
  ArrowLeft: -DAY,
  ArrowRight: DAY,
};

/** What an arrow makes of a stretch: moves it; with Shift its end, with Alt its start. Null for any other key. */
export function changedByKey<S extends Stretch>(stretch: S, { key, shiftKey, altKey }: Keys): S | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  if (shiftKey) return stretched(stretch, { end: stretch.end + step });
  if (altKey) return stretched(stretch, { start: stretch.start + step });
  return moved(stretch, step);
}

/** An hour of the week: `day` and `hour` count from 0. */
export interface HourPlace {
  readonly day: number;
  readonly hour: number;
}

/** The hour an arrow leads to, or null at the edges and for any other key. */
export function nextHour({ day, hour }: HourPlace, key: string): HourPlace | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const next = Math.abs(step) === DAY ? { day: day + step / DAY, hour } : { day, hour: hour + Math.sign(step) };
  return next.day >= 0 && next.day < 7 && next.hour >= 0 && next.hour < 24 ? next : null;
}

export const startOfHour = ({ day, hour }: HourPlace): number => day * DAY + hour * HOUR;
