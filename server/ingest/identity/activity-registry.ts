import type { Queryable } from '../../database/queryable.js';
import type { TaskCategory } from '../../domain/ledger.js';
import { stableId } from '../../practice/stable-id.js';
import {
  activitiesByKey,
  activityAliases,
  insertActivityAliases,
  insertActivityPlaceholders,
  insertDefaultCategories,
  type ActivityKey,
} from './activities.query.js';

/** Which activities a source means: by the key it used before or by the practice's own key, else a placeholder. */
export class ActivityRegistry {
  readonly #known: Map<string, string>;
  #madeCount = 0;

  private constructor(
    private readonly organizationId: string,
    private readonly sourceId: string,
    private readonly keys: ReadonlyMap<string, string>,
    private readonly categoryOf: DefaultCategory,
    aliases: ReadonlyMap<string, string>,
  ) {
    this.#known = new Map(aliases);
  }

  /** `categoryOf`: what an activity counts as from its first mention on, until somebody says otherwise. */
  static async read(
    database: Queryable,
    organizationId: string,
    sourceId: string,
    categoryOf: DefaultCategory = () => null,
  ): Promise<ActivityRegistry> {
    const keys = await activitiesByKey(database, organizationId);
    const aliases = await activityAliases(database, organizationId, sourceId);
    const mapOf = (list: typeof keys) => new Map(list.map((each) => [each.key, each.activityId]));
    return new ActivityRegistry(organizationId, sourceId, mapOf(keys), categoryOf, mapOf(aliases));
  }

  /** How many activities without a category this import made. */
  get madeCount(): number {
    return this.#madeCount;
  }

  /** The id behind a key; null: nobody knows it. */
  find(key: string): string | null {
    return this.#known.get(key) ?? this.keys.get(key) ?? null;
  }

  isKnown(key: string): boolean {
    return this.#known.has(key);
  }

  /** The id behind an activity that has been introduced. */
  idOf(key: string): string {
    const id = this.#known.get(key);
    if (id === undefined) throw new Error('an activity must be introduced before its rows are written');
    return id;
  }

  /** Finds or makes every activity in the list. Belongs into the transaction that writes their rows. */
  async introduce(database: Queryable, keys: Iterable<string>): Promise<void> {
    const strangers = [...new Set(keys)].filter((key) => !this.#known.has(key));
    if (strangers.length === 0) return;
    const found = strangers.map((key) => ({
      key,
      activityId: this.keys.get(key) ?? stableId(this.organizationId, 'activity', key),
    }));
    const made = found.filter(({ key }) => !this.keys.has(key));
    if (made.length > 0) await insertActivityPlaceholders(database, this.organizationId, made);
    await this.#categorize(database, made);
    await insertActivityAliases(database, this.organizationId, this.sourceId, found);
    for (const { key, activityId } of found) this.#known.set(key, activityId);
  }

  async #categorize(database: Queryable, made: readonly ActivityKey[]): Promise<void> {
    const mapped = made.flatMap(({ key, activityId }) => {
      const category = this.categoryOf(key);
      return category === null ? [] : [{ activityId, category }];
    });
    this.#madeCount += made.length - mapped.length;
    if (mapped.length > 0) await insertDefaultCategories(database, this.organizationId, mapped);
  }
}

type DefaultCategory = (key: string) => TaskCategory | null;
