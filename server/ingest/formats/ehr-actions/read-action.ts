import { whyTooLong } from '../../reading/plausible-time.js';
import { decimalOf } from '../../reading/decimal.js';
import { SECONDS_OF_UNIT, secondsOfDuration } from '../../reading/duration.js';
import type { LedgerDraft, LedgerTable, NamedPerson } from '../drafts.js';
import { RowRejection, type ReadingContext } from '../format.js';
import { cellOf, type Header } from '../header.js';
import { namedPerson } from '../named-person.js';
import type { ActionDraft } from '../practice-drafts.js';
import type { ActionColumns } from './action-columns.js';
import type { ActionTotals } from './action-totals.js';
import { categoryOfAction, categoryOfGroup } from './ehr-categories.js';
import type { TaskCategory } from '../../../domain/ledger.js';

/** What rows are read with. */
export interface ActionReading {
  readonly columns: ActionColumns;
  readonly header: Header;
  readonly context: ReadingContext;
  readonly totals: ActionTotals;
  /** What the actions read so far count as. */
  readonly categories: Map<string, TaskCategory | null>;
}

/**
 * One row of EHR actions. At a time, it is a log of its length, or a moment if none is stated. On a day, it is a duration
 * without times. Summed up over everybody or over days, nobody's time can be told: it is the action itself.
 */
export function readAction(
  cells: readonly string[],
  reading: ActionReading,
): LedgerDraft[] | readonly ActionDraft[] | RowRejection {
  const { columns, header, context, totals, categories } = reading;
  const action = cellOf(cells, columns.action);
  if (action === '') return new RowRejection(header.names[columns.action] ?? null, 'no action is named');
  const written = cellOf(cells, columns.length);
  const seconds = written === '' ? null : secondsOf(written, columns);
  if (seconds !== null && Number.isNaN(seconds))
    return new RowRejection(header.names[columns.length] ?? null, 'this is no duration');
  const report = cellOf(cells, columns.report);
  const key = report === '' ? action : `${action}: ${report}`;
  const group = groupIn(cells, columns);
  const category = group === null ? categoryOfAction(key) : categoryOfGroup(group);
  const drafts = draftsOf(cells, key, category, seconds, reading);
  if (drafts instanceof RowRejection) return drafts;
  categories.set(key, category);
  const events = columns.count < 0 ? 1 : (decimalOf(cellOf(cells, columns.count)) ?? 0);
  totals.add(group ?? '', category, (seconds ?? 0) / 3600, events);
  context.notice(category === null ? UNMAPPED : MAPPED);
  return drafts;
}

const UNMAPPED = '{n} rows are of actions that no default maps to a category: they lower coverage until you do.';
const MAPPED = '{n} rows are of actions that a default maps to a category, as long as you do not say otherwise.';

/** Null: the file has no groups. Empty: it has, and puts this action into none. */
function groupIn(cells: readonly string[], { group }: ActionColumns): string | null {
  if (group < 0) return null;
  const text = cellOf(cells, group);
  return /^(null|none|na|n\/a|unknown|uncategori[sz]ed)$/i.test(text) ? '' : text;
}

/** As statistics programs write small numbers: `9.5e-05`. */
const SCIENTIFIC = /^\d+(\.\d+)?e[+-]?\d+$/i;

/** With fractions, which sums need; NaN: no duration. */
function secondsOf(text: string, { unit }: ActionColumns): number {
  const number = SCIENTIFIC.test(text) ? Number(text) : decimalOf(text);
  if (number !== null) return number < 0 || unit === null ? NaN : number * SECONDS_OF_UNIT[unit];
  return secondsOfDuration(text) ?? NaN;
}

function draftsOf(
  cells: readonly string[],
  activity: string,
  category: TaskCategory | null,
  seconds: number | null,
  reading: ActionReading,
): LedgerDraft[] | readonly ActionDraft[] | RowRejection {
  const { columns, context, header } = reading;
  const { time, date } = columns;
  if (time < 0 && date < 0) return [{ table: 'action', key: activity, category }];
  const person = personOf(cells, reading);
  const column = time < 0 ? date : time;
  const table = time < 0 ? 'task_duration' : 'task_log';
  const reject = rejecting(table, header.names[column] ?? null, person);
  if (person === null) return reject('no user is named');
  const whole = Math.round(seconds ?? 0);
  const tooLong = whyTooLong(0, whole, 'WORK');
  if (tooLong !== null) return reject(tooLong);
  const of = { externalId: null, person, siteId: null, activity };
  if (time < 0) {
    const day = context.moments.dayOfRecord(cellOf(cells, date));
    if (day === null) return reject(context.moments.notADate(cellOf(cells, date)));
    if (seconds === null) return reject('there is no duration');
    return [{ table: 'task_duration', ...of, day, seconds: whole }];
  }
  const start = context.moments.moment(cellOf(cells, time), context.clock);
  if (typeof start === 'string') return reject(start);
  const { instant, day, isResolved } = start;
  const end = instant + whole;
  return [
    { table: 'task_log', ...of, start: instant, end, day, isResolved, visitKey: null, isMoment: seconds === null },
  ];
}

const rejecting =
  (table: LedgerTable, field: string | null, person: NamedPerson | null) =>
  (reason: string): RowRejection =>
    new RowRejection(field, reason, { table, person, day: null, siteId: null });

/** Whoever the row names; where no column could name anybody, the person whose file it is. */
function personOf(cells: readonly string[], { columns, context }: ActionReading): NamedPerson | null {
  const { code, name } = columns;
  return code < 0 && name < 0 ? context.owner : namedPerson(cellOf(cells, code), '', cellOf(cells, name));
}
