import type { MealRecording } from '../../domain/ledger.js';
import type { ColumnMapping } from '../formats/mapping/column-mapping.js';
import type { DateOrder } from '../reading/date-order.js';

/** What was known before a run, and after it; equal: the run was read by what was known. */
export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** What a run taught about its source, and what it was read by. Absent: it says nothing of that. */
export interface Taught {
  readonly siteId?: Change<string | null>;
  readonly zone?: Change<string | null>;
  readonly dateOrder?: Change<DateOrder | null>;
  readonly mealRecording?: Change<MealRecording>;
  readonly mapping?: Change<ColumnMapping | null>;
}

/** A run with what it taught. */
export interface Teacher {
  readonly id: string;
  readonly taught: Taught;
}

/** What follows for one thing that is known of a source when the run that taught it goes. */
export type Unlearnt<Value> =
  | { readonly is: 'KEPT' }
  /** Nobody has said anything since: what was known before holds again. */
  | { readonly is: 'RESTORED'; readonly value: Value }
  /** The next run was read by it, or taught something else on top: for that one it was `before` that was known. */
  | { readonly is: 'PASSED'; readonly toRunId: string; readonly change: Change<Value> };

/**
 * Takes one run out of the chain of those that taught something. Later files stay read as they were read: what a file was
 * read by passes to that file when the one that taught it goes. What somebody has set by hand since is left alone.
 */
export function unlearn<Name extends keyof Taught>(
  name: Name,
  taught: Taught,
  now: NonNullable<Taught[Name]>['after'],
  later: readonly Teacher[],
): Unlearnt<NonNullable<Taught[Name]>['after']> {
  const change = taught[name];
  if (change === undefined || isSame(change.before, change.after)) return { is: 'KEPT' };
  const next = later.find((run) => run.taught[name] !== undefined);
  const changeOfNext = next?.taught[name];
  if (next === undefined || changeOfNext === undefined)
    return isSame(now, change.after) ? { is: 'RESTORED', value: change.before } : { is: 'KEPT' };
  if (!isSame(changeOfNext.before, change.after)) return { is: 'KEPT' };
  return { is: 'PASSED', toRunId: next.id, change: { before: change.before, after: changeOfNext.after } };
}

/** Whether two values say the same; the order in which an object names things says nothing. */
const isSame = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, each]) => `${name}:${canonical(each)}`).join(',')}}`;
}
