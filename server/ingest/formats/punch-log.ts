import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { NamedPerson } from './drafts.js';
import type { NamedSite } from './format.js';
import type { PunchKind } from './punch-kinds.js';
import type { RowFlag } from './row-flag.js';

/** One punch of a list that has a row for each. */
export interface Punch {
  readonly line: number;
  readonly person: NamedPerson;
  readonly site: NamedSite | null;
  readonly instant: EpochSeconds;
  /** The civil date it was written with. */
  readonly day: CivilDate;
  readonly isResolved: boolean;
  readonly kind: PunchKind;
  /** The file does not have it. */
  readonly isAdded: boolean;
  /** It states another zone than its site's; absent: it does not. */
  readonly flags?: readonly RowFlag[] | undefined;
}

/**
 * All punches of a file, which must be known before the first can be paired. Numbers in columns instead of objects: a
 * million punches take about 60 MB.
 */
export class PunchLog {
  readonly #lines: number[] = [];
  readonly #instants: number[] = [];
  readonly #people: number[] = [];
  readonly #kinds: PunchKind[] = [];
  readonly #days: CivilDate[] = [];
  readonly #sites: (NamedSite | null)[] = [];
  readonly #resolved: boolean[] = [];
  readonly #added = new Set<number>();
  readonly #flags = new Map<number, readonly RowFlag[]>();
  readonly #named: NamedPerson[] = [];
  readonly #indexOf = new Map<string, number>();

  add(punch: Punch): void {
    if (punch.isAdded) this.#added.add(this.#lines.length);
    if (punch.flags !== undefined && punch.flags.length > 0) this.#flags.set(this.#lines.length, punch.flags);
    this.#lines.push(punch.line);
    this.#instants.push(punch.instant);
    this.#people.push(this.#personIndex(punch.person));
    this.#kinds.push(punch.kind);
    this.#days.push(punch.day);
    this.#sites.push(punch.site);
    this.#resolved.push(punch.isResolved);
  }

  /** The punch that was added at this place, from 0. */
  at(index: number): Punch {
    return {
      line: this.#lines[index]!,
      person: this.#named[this.#people[index]!]!,
      site: this.#sites[index]!,
      instant: this.#instants[index]!,
      day: this.#days[index]!,
      isResolved: this.#resolved[index]!,
      kind: this.#kinds[index]!,
      isAdded: this.#added.has(index),
      flags: this.#flags.get(index),
    };
  }

  instantAt(index: number): EpochSeconds {
    return this.#instants[index]!;
  }

  kindAt(index: number): PunchKind {
    return this.#kinds[index]!;
  }

  isAdded(index: number): boolean {
    return this.#added.has(index);
  }

  /** Places of the punches, person by person and in the order of time. At one instant whoever is in goes out first. */
  inOrder(): Uint32Array {
    const order = Uint32Array.from(this.#lines.keys());
    return order.sort(
      (left, right) =>
        this.#people[left]! - this.#people[right]! ||
        this.#instants[left]! - this.#instants[right]! ||
        Number(this.#kinds[left] === 'IN') - Number(this.#kinds[right] === 'IN') ||
        left - right,
    );
  }

  isSamePerson(left: number, right: number): boolean {
    return this.#people[left] === this.#people[right];
  }

  #personIndex(person: NamedPerson): number {
    const known = this.#indexOf.get(person.key);
    if (known !== undefined) return known;
    this.#indexOf.set(person.key, this.#named.length);
    return this.#named.push(person) - 1;
  }
}
