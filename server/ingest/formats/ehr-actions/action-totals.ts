import type { TaskCategory } from '../../../domain/ledger.js';
import type { ReadingStatement } from '../format.js';

interface Total {
  hours: number;
  events: number;
  actions: number;
}

/** What the actions of a file sum up to, by the groups the file puts them into and by what those count as. */
export class ActionTotals {
  readonly #groups = new Map<string, Total & { readonly categories: Set<TaskCategory | null> }>();
  #unmappedHours = 0;
  readonly #all: Total = { hours: 0, events: 0, actions: 0 };

  add(group: string, category: TaskCategory | null, hours: number, events: number): void {
    let total = this.#groups.get(group);
    if (total === undefined)
      this.#groups.set(group, (total = { hours: 0, events: 0, actions: 0, categories: new Set() }));
    total.categories.add(category);
    for (const each of [total, this.#all]) {
      each.hours += hours;
      each.events += events;
      each.actions += 1;
    }
    if (category === null) this.#unmappedHours += hours;
  }

  /** In words, the largest group first. */
  get statements(): ReadingStatement[] {
    const { hours, events, actions } = this.#all;
    if (actions === 0) return [];
    const mapped = hours === 0 ? 0 : (1 - this.#unmappedHours / hours) * 100;
    const groups = [...this.#groups].toSorted(([, left], [, right]) => right.hours - left.hours);
    return [
      { name: 'Actions', value: `${actions} rows, ${events} events, ${hours.toFixed(3)} hours` },
      {
        name: 'Mapped by default',
        value: `${mapped.toFixed(1)} % of the hours, ${this.#unmappedHours.toFixed(2)} unmapped; to be reviewed on People & mapping`,
      },
      ...groups.map(([group, total]) => ({
        name: `Actions: ${group || 'in no group'}`,
        value: `${total.hours.toFixed(2)} hours, ${total.events} events, ${total.actions} rows, ${categoriesOf(total.categories)}`,
      })),
    ];
  }
}

const categoriesOf = (categories: ReadonlySet<TaskCategory | null>): string =>
  [...categories].map((category) => category ?? 'unmapped').join(' or ');
