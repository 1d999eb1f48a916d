import type { CivilDate } from '../../domain/time/instant.js';

/** A range of days, both included. */
export interface StatedDays {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * What a file tells about: whose days (or, for visits, which site's days) it has rows for, who and where at all, and from
 * when to when. What it does not tell about, it does not contradict.
 */
export class FileCoverage {
  readonly #days = new Set<number>();
  readonly #owners = new Map<string, number>();
  readonly siteIds = new Set<string>();
  /** Of the rows that the file has. */
  firstDay: CivilDate | null = null;
  lastDay: CivilDate | null = null;

  /**
   * `isWhole`: the file tells everything of its people from its first day on, days without rows included. `stated`: it has
   * everything of everybody on these days, as whoever loaded it or the system it comes from says; null: nobody does.
   * `isOneOfSeveral`: the file is read into other tables as well.
   */
  constructor(
    readonly isWhole: boolean,
    private readonly stated: StatedDays | null = null,
    private readonly isOneOfSeveral = false,
  ) {}

  /** The days of which it has everything. Of one of several tables a file says nothing that it has no rows for. */
  get covers(): StatedDays | null {
    return this.isOneOfSeveral && this.firstDay === null ? null : this.stated;
  }

  /** From the first to the last day the file tells about; null: about none. */
  get range(): StatedDays | null {
    const { firstDay, lastDay, covers } = this;
    if (firstDay === null || lastDay === null) return covers;
    if (covers === null) return { from: firstDay, to: lastDay };
    return {
      from: firstDay < covers.from ? firstDay : covers.from,
      to: lastDay > covers.to ? lastDay : covers.to,
    };
  }

  /** An accepted row: `owner` is the staff member, or the site of a visit. */
  add(owner: string, siteId: string, day: CivilDate): void {
    this.#days.add(this.#indexOf(owner) * DAYS_OF_AN_OWNER + dayNumber(day));
    this.siteIds.add(siteId);
    if (this.firstDay === null || day < this.firstDay) this.firstDay = day;
    if (this.lastDay === null || day > this.lastDay) this.lastDay = day;
  }

  has(owner: string, day: CivilDate): boolean {
    const { covers } = this;
    if (covers !== null && day >= covers.from && day <= covers.to) return true;
    const index = this.#owners.get(owner);
    if (index === undefined) return false;
    if (this.isWhole) return this.firstDay !== null && day >= this.firstDay;
    return this.#days.has(index * DAYS_OF_AN_OWNER + dayNumber(day));
  }

  get owners(): readonly string[] {
    return [...this.#owners.keys()];
  }

  #indexOf(owner: string): number {
    let index = this.#owners.get(owner);
    if (index === undefined) this.#owners.set(owner, (index = this.#owners.size));
    return index;
  }
}

/** Day numbers of the years 0 to 9999 fit well below this. */
const DAYS_OF_AN_OWNER = 10_000_000;
const OFFSET = 1_000_000;

const dayNumbers = new Map<CivilDate, number>();

function dayNumber(day: CivilDate): number {
  let number = dayNumbers.get(day);
  if (number === undefined) dayNumbers.set(day, (number = Date.parse(day) / 86_400_000 + OFFSET));
  return number;
}
