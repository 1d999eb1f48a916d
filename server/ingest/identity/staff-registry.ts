import type { Queryable } from '../../database/queryable.js';
import type { SourceFeed } from '../../domain/ledger.js';
import { markPeople } from '../../ledger/mark-people.query.js';
import { stableId } from '../../practice/stable-id.js';
import { SINCE_EVER } from '../../practice/upsert/row-outcome.js';
import { dated } from '../../practice/upsert/staff-roster.js';
import type { NamedPerson } from '../formats/drafts.js';
import {
  insertPlaceholders,
  insertStaffAliases,
  keepByClock,
  placeholdersByTasks,
  staffAliases,
  staffByEmail,
  staffByKey,
  type StaffKey,
} from './staff.query.js';

/** Where placeholders are put, and what the file that names them tells of them. */
export interface StaffSetting {
  readonly organizationId: string;
  readonly sourceId: string;
  readonly siteId: string;
  readonly feed: SourceFeed;
}

/**
 * Who the people are that a source names. Somebody is found by the key this source used before, by the practice's own
 * key, or by e-mail address: exactly or not at all. Nobody is merged because names look alike; whoever is not found
 * becomes a placeholder to be mapped.
 */
export class StaffRegistry {
  readonly #known = new Map<string, string>();
  readonly #unclaimed = new Set<string>();
  #madeCount = 0;
  /** Those of `byTasks` whom this import has found at a clock. */
  readonly #kept = new Set<string>();

  private constructor(
    private readonly setting: StaffSetting,
    private keys: ReadonlyMap<string, StaffKey>,
    private emails: ReadonlyMap<string, StaffKey>,
    aliases: readonly StaffKey[],
    private readonly byTasks: ReadonlySet<string>,
  ) {
    for (const alias of aliases) this.#known.set(alias.key, alias.staffMemberId);
  }

  static async read(database: Queryable, setting: StaffSetting): Promise<StaffRegistry> {
    const { organizationId, sourceId } = setting;
    return new StaffRegistry(
      setting,
      byKey(await staffByKey(database, organizationId)),
      byKey(await staffByEmail(database, organizationId)),
      await staffAliases(database, organizationId, sourceId),
      new Set(setting.feed === 'CLOCK' ? await placeholdersByTasks(database, organizationId) : []),
    );
  }

  /** Looks again who is on the staff list, after this import has changed it. */
  async relearn(database: Queryable): Promise<void> {
    this.keys = byKey(await staffByKey(database, this.setting.organizationId));
    this.emails = byKey(await staffByEmail(database, this.setting.organizationId));
  }

  /** How many placeholders this import made. */
  get madeCount(): number {
    return this.#madeCount;
  }

  /** Whether this import made her placeholder; true once, for the first row that is about her. */
  claimMade(person: NamedPerson): boolean {
    return this.#unclaimed.delete(this.idOf(person));
  }

  isKnown(person: NamedPerson): boolean {
    const id = this.#known.get(person.key);
    return id !== undefined && (!this.byTasks.has(id) || this.#kept.has(id));
  }

  /** The id behind a person who has been introduced. */
  idOf(person: NamedPerson): string {
    const id = this.#known.get(person.key);
    if (id === undefined) throw new Error('a person must be introduced before her rows are written');
    return id;
  }

  /** The same for somebody who may not have been introduced; null: nobody is known by that key. */
  find(person: NamedPerson): string | null {
    return this.#known.get(person.key) ?? this.#match(person)?.staffMemberId ?? null;
  }

  /** Finds or makes everybody in the list, in a few statements. Belongs into the transaction that writes their rows. */
  async introduce(database: Queryable, people: Iterable<NamedPerson>): Promise<void> {
    const strangers = new Map<string, NamedPerson>();
    const atClock = new Set<string>();
    for (const person of people) {
      if (!this.#hasAllKeys(person)) strangers.set(person.key, person);
      const id = this.#known.get(person.key);
      if (id !== undefined && this.byTasks.has(id)) atClock.add(id);
    }
    if (atClock.size > 0) await this.#byClock(database, [...atClock]);
    if (strangers.size === 0) return;
    const { organizationId, sourceId } = this.setting;
    await this.#make(
      database,
      [...strangers.values()].filter((person) => this.find(person) === null),
    );
    const aliases = Array.from(strangers.values()).flatMap((person) => this.#aliasesOf(person));
    await insertStaffAliases(database, organizationId, sourceId, aliases);
    if (this.setting.feed === 'CLOCK')
      await this.#byClock(
        database,
        aliases.map((alias) => alias.staffMemberId),
      );
    for (const alias of aliases) this.#known.set(alias.key, alias.staffMemberId);
  }

  /** Every key of hers leads to her, except those that lead to somebody already. */
  #aliasesOf(person: NamedPerson): { key: string; staffMemberId: string }[] {
    const staffMemberId = this.find(person) ?? this.#idOfNew(person);
    const others = (person.otherKeys ?? []).filter((key) => key !== person.key && !this.#known.has(key));
    return [...new Set([person.key, ...others])].map((key) => ({ key, staffMemberId }));
  }

  #hasAllKeys({ key, otherKeys = [] }: NamedPerson): boolean {
    return this.#known.has(key) && otherKeys.every((other) => this.#known.has(other));
  }

  #match({ key, otherKeys = [], email }: NamedPerson): Pick<StaffKey, 'staffMemberId'> | null {
    const known = otherKeys.map((other) => this.#known.get(other)).find((id) => id !== undefined);
    if (known !== undefined) return { staffMemberId: known };
    const listed = [key, ...otherKeys].map((each) => this.keys.get(each)).find((each) => each !== undefined);
    return listed ?? this.emails.get(email ?? '') ?? null;
  }

  #idOfNew(person: NamedPerson): string {
    return stableId(this.setting.organizationId, 'staff_member', person.key);
  }

  async #make(database: Queryable, people: readonly NamedPerson[]): Promise<void> {
    if (people.length === 0) return;
    const { organizationId, siteId, feed } = this.setting;
    this.#madeCount += people.length;
    for (const person of people) this.#unclaimed.add(this.#idOfNew(person));
    await insertPlaceholders(
      database,
      organizationId,
      people.map((person) => ({
        id: this.#idOfNew(person),
        contractId: stableId(
          organizationId,
          'contract',
          dated({ staffMemberId: this.#idOfNew(person), validFrom: SINCE_EVER }),
        ),
        key: person.key,
        name: person.name,
        email: person.email,
        homeSiteId: siteId,
        timekeeping: feed === 'CLOCK' ? 'CLOCK' : 'TASKS',
      })),
    );
  }

  async #byClock(database: Queryable, staffMemberIds: readonly string[]): Promise<void> {
    const { organizationId } = this.setting;
    for (const id of staffMemberIds) this.#kept.add(id);
    const changed = await keepByClock(database, organizationId, staffMemberIds);
    if (changed.length > 0)
      await markPeople(database, organizationId, { staffMemberIds: changed, from: null, to: null });
  }
}

const byKey = (keys: readonly StaffKey[]): Map<string, StaffKey> => new Map(keys.map((each) => [each.key, each]));
