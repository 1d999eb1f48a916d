import type { EpochSeconds } from '../../domain/time/instant.js';
import type { TouchedTime } from '../../ledger/mark-touched-time.js';

const DAY = 86_400;

/** Whose days a chunk changed, each once: fifty thousand rows touch a few thousand person-days. */
export class TouchedDays {
  readonly #days = new Map<string, Set<number>>();

  add(staffMemberId: string, start: EpochSeconds, end: EpochSeconds): void {
    let days = this.#days.get(staffMemberId);
    if (days === undefined) this.#days.set(staffMemberId, (days = new Set()));
    const last = Math.floor(end / DAY);
    for (let day = Math.floor(start / DAY); day <= last; day += 1) days.add(day);
  }

  *times(): Generator<TouchedTime> {
    for (const [staffMemberId, days] of this.#days) {
      for (const day of days) yield { staffMemberId, start: day * DAY, end: day * DAY };
    }
  }
}
