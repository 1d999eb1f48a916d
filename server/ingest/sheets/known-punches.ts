import type { CivilDate } from '../../domain/time/instant.js';
import type { PunchSide } from './day-columns.js';
import { orderOf } from './sheet-cell.js';

/** A rejected row that waits for its other punch. */
export interface WaitingRow {
  readonly runId: string;
  readonly line: number;
}

/** What is known of a person's day before a sheet is read, in local times as a sheet writes them. */
export interface KnownPunches {
  /** Of a row that waits: its only punch. */
  readonly only: string | null;
  /** Of a stretch that is taken already. */
  readonly in: string | null;
  readonly out: string | null;
  readonly waiting: WaitingRow | null;
}

/** By person and day. */
export type PunchesByDay = ReadonlyMap<string, KnownPunches>;

export const dayKey = (person: string, day: CivilDate): string => `${person}\u001f${day}`;

/**
 * What a sheet with one punch a day holds: counted over its days, whether its punches come before or after those that are
 * known. One sheet alone cannot tell; then its name does, and failing that it is taken for the in-times, which decides nothing.
 */
export class SideCount {
  #in = 0;
  #out = 0;

  add(text: string, day: CivilDate, known: KnownPunches | undefined): void {
    const at = orderOf(text, day);
    if (known === undefined || at === null) return;
    const orders = [known.in, known.out, known.only].map((each) => (each === null ? null : orderOf(each, day)));
    const [into = null, out = null, only = null] = orders;
    if (into !== null && out !== null) this.#vote(Math.abs(at - into) - Math.abs(at - out));
    else if (only !== null) this.#vote(at - only);
  }

  side(name: string): PunchSide {
    if (this.#in !== this.#out) return this.#in > this.#out ? 'IN' : 'OUT';
    return sideOfName(name) ?? 'IN';
  }

  #vote(later: number): void {
    if (later < 0) this.#in += 1;
    if (later > 0) this.#out += 1;
  }
}

/** `in_time.csv`, `Clock-out 2026`, `Gehen`; null: the name tells nothing. */
export function sideOfName(name: string): PunchSide | null {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  const says = (list: readonly string[]): boolean => words.some((word) => list.includes(word));
  const isOut = says(['out', 'outtime', 'outs', 'end', 'gehen', 'salida', 'sortie', 'departure']);
  const isIn = says(['in', 'intime', 'ins', 'start', 'kommen', 'entrada', 'arrivee', 'arrival']);
  return isOut === isIn ? null : isOut ? 'OUT' : 'IN';
}
