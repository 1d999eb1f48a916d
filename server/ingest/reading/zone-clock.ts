import type { CivilDate, EpochSeconds, ZoneId } from '../../domain/time/instant.js';

/** An instant, and whether the local time it was written in did not exist or existed twice. */
export interface ResolvedInstant {
  readonly instant: EpochSeconds;
  readonly isResolved: boolean;
}

interface LocalDay {
  readonly midnight: EpochSeconds;
  /** 86 400 s long, with no change of the clock inside: local times can be added up. */
  readonly isPlain: boolean;
}

/**
 * Local times of one zone as instants. A local time that does not exist or exists twice takes the offset in force before
 * the transition (metrics.md § 1), and says so.
 *
 * Files have millions of times and few days: the calendar is asked once per day.
 */
export class ZoneClock {
  readonly #days = new Map<CivilDate, LocalDay>();
  /** Offset in seconds east of UTC, per hour of the epoch, for the way back. */
  readonly #offsets = new Map<number, number>();

  constructor(readonly zone: ZoneId) {}

  /** The instant of `seconds` after midnight by the clock on the wall; 86 400 is the next midnight. */
  instantOf(date: CivilDate, seconds: number): ResolvedInstant {
    const day = this.#dayOf(date);
    if (day.isPlain) return { instant: day.midnight + seconds, isResolved: false };
    return this.#resolve(date, seconds);
  }

  /** The civil date on which an instant falls. */
  dateOf(instant: EpochSeconds): CivilDate {
    return new Date((instant + this.offsetAt(instant)) * 1000).toISOString().slice(0, 10);
  }

  /** What the clock on the wall shows at an instant, as seconds since 1970 by that clock. */
  shownAt(instant: EpochSeconds): number {
    return instant + this.offsetAt(instant);
  }

  #dayOf(date: CivilDate): LocalDay {
    const known = this.#days.get(date);
    if (known !== undefined) return known;
    const start = Temporal.PlainDate.from(date).toZonedDateTime(this.zone);
    const length = start.hoursInDay;
    const day = { midnight: start.epochMilliseconds / 1000, isPlain: length === 24 && this.#startsAtMidnight(start) };
    this.#days.set(date, day);
    return day;
  }

  /** Some zones change their clocks at midnight: such a day begins at 01:00, or its midnight exists twice. */
  #startsAtMidnight(start: Temporal.ZonedDateTime): boolean {
    return start.hour === 0 && start.offsetNanoseconds === start.add({ hours: 24 }).offsetNanoseconds;
  }

  #resolve(date: CivilDate, seconds: number): ResolvedInstant {
    const local = Temporal.PlainDate.from(date).toPlainDateTime().add({ seconds });
    const earlier = local.toZonedDateTime(this.zone, { disambiguation: 'earlier' });
    const later = local.toZonedDateTime(this.zone, { disambiguation: 'later' });
    const chosen = local.toZonedDateTime(this.zone, { disambiguation: 'compatible' });
    return { instant: chosen.epochMilliseconds / 1000, isResolved: !earlier.equals(later) };
  }

  /** Seconds east of UTC that the clock on the wall is set to. */
  offsetAt(instant: EpochSeconds): number {
    // Transitions fall on quarter hours of UTC at the finest, in every zone since 1970.
    const quarter = Math.floor(instant / 900);
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    const zoned = Temporal.Instant.fromEpochMilliseconds(quarter * 900_000).toZonedDateTimeISO(this.zone);
    const offset = zoned.offsetNanoseconds / 1e9;
    this.#offsets.set(quarter, offset);
    return offset;
  }
}
