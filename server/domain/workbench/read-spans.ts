import type { Interval } from '../intervals/interval.js';
import { LEAVE_KINDS } from '../ledger.js';
import { isCivilDate } from '../time/civil-date.js';
import type { ZoneId } from '../time/instant.js';
import { workdayInterval } from '../time/workday.js';
import type { Fields } from './read-fields.js';
import { choiceOf, decimalOf, fieldsOf, instantOf, isAbsent, listOf, pathOf, textOf } from './read-fields.js';
import { RequestProblem } from './request-problem.js';
import type { EvaluationRequest, RequestedSpan } from './request.js';
import { SPAN_KINDS } from './request.js';

/** No week of one person comes near; more is a mistake or an attack. */
const MOST_ROWS = 20_000;

/** What the times of a request are read by; paths of times that did not exist, or existed twice, are added. */
export interface TimeReading {
  readonly zone: ZoneId;
  readonly resolvedTimes: string[];
}

/** Reads `spans`. */
export function readSpans(fields: Fields, reading: TimeReading): RequestedSpan[] {
  if (isAbsent(fields, 'spans')) throw new RequestProblem('MISSING', 'spans', 'A list is expected here.');
  return limited(fields, 'spans', (item, path) => {
    const span = fieldsOf(item, path);
    return {
      ...intervalOf(span, reading),
      kind: isAbsent(span, 'kind') ? 'WORK' : choiceOf(span, 'kind', SPAN_KINDS),
      rate: isAbsent(span, 'rate') ? null : decimalOf(span, 'rate'),
    };
  });
}

/** Reads `leaves`: by times, or by whole days, the last one included. */
export function readLeaves(fields: Fields, reading: TimeReading): EvaluationRequest['leaves'][number][] {
  return limited(fields, 'leaves', (item, path) => readLeave(fieldsOf(item, path), reading));
}

function readLeave(fields: Fields, reading: TimeReading): EvaluationRequest['leaves'][number] {
  const kind = isAbsent(fields, 'kind') ? 'VACATION' : choiceOf(fields, 'kind', LEAVE_KINDS);
  const [start, end] = [textOf(fields, 'start'), textOf(fields, 'end')];
  const { zone } = reading;
  const from = isCivilDate(start) ? workdayInterval(start, zone).start : timeOf(fields, 'start', reading);
  const to = isCivilDate(end) ? workdayInterval(end, zone).end : timeOf(fields, 'end', reading);
  return { ...inOrderOf(fields, from, to), kind };
}

function limited<T>(fields: Fields, name: string, read: (item: unknown, path: string) => T): T[] {
  const list = fields.values[name];
  if (Array.isArray(list) && list.length > MOST_ROWS) {
    throw new RequestProblem('TOO_MANY', name, `At most ${MOST_ROWS} are taken at once.`);
  }
  return listOf(fields, name, read);
}

const intervalOf = (fields: Fields, reading: TimeReading): Interval =>
  inOrderOf(fields, timeOf(fields, 'start', reading), timeOf(fields, 'end', reading));

function timeOf(fields: Fields, name: string, { zone, resolvedTimes }: TimeReading): number {
  const { instant, isResolved } = instantOf(fields, name, zone);
  if (isResolved) resolvedTimes.push(pathOf(fields, name));
  return instant;
}

function inOrderOf(fields: Fields, start: number, end: number): Interval {
  if (start < end) return { start, end };
  throw new RequestProblem('END_NOT_AFTER_START', pathOf(fields, 'end'), 'The end must be later than the start.');
}
