/** The stretch of time a picture of a day shows, and its hour marks. Instants as epoch milliseconds. */
export interface TimeAxis {
  readonly start: number;
  readonly end: number;
  readonly hours: readonly number[];
}

const HOUR = 3_600_000;

interface Stretch {
  readonly start: string;
  readonly end: string;
}

/**
 * An axis from the full local hour before the first stretch to the full local hour after the last. Marks stand on
 * local hours an hour of real time apart, so that a day of 23 or 25 hours is drawn as long as it was. With nothing to
 * show, the day itself.
 */
export function timeAxis(stretches: readonly Stretch[], day: Stretch, zone: string): TimeAxis {
  const shown = stretches.length === 0 ? [day] : stretches;
  const first = Math.min(...shown.map((stretch) => Date.parse(stretch.start)));
  const last = Math.max(...shown.map((stretch) => Date.parse(stretch.end)));
  const start = first - sinceLocalHour(first, zone);
  const overhang = sinceLocalHour(last, zone);
  const end = Math.max(start + HOUR, overhang === 0 ? last : last - overhang + HOUR);
  const hours = Array.from({ length: Math.floor((end - start) / HOUR) + 1 }, (_, index) => start + index * HOUR);
  return { start, end, hours };
}

/** Where an instant stands on the axis, 0–100 %, held inside it. */
export function positionOn(axis: TimeAxis, instant: string): number {
  const share = (Date.parse(instant) - axis.start) / (axis.end - axis.start);
  return Math.min(100, Math.max(0, share * 100));
}

/** Milliseconds since the zone's last full hour: not the same as UTC's where an offset has half hours. */
function sinceLocalHour(instant: number, zone: string): number {
  const minute = new Intl.DateTimeFormat('en-US', { minute: 'numeric', timeZone: zone }).format(instant);
  return Number(minute) * 60_000 + (instant % 60_000);
}
