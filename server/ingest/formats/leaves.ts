import { LEAVE_KINDS, type LeaveKind } from '../../domain/ledger.js';
import type { Moment } from '../reading/moment-reader.js';
import type { ZoneClock } from '../reading/zone-clock.js';
import { RowRejection, type ReadingContext } from './format.js';
import { namedPerson } from './named-person.js';
import { optional, ownFormat, required, wordOf } from './own-format.js';
import { personalStretch } from './personal-stretch.js';
import { yesOrNo } from './yes-or-no.js';

const UNPAID_UNLESS_SAID: readonly LeaveKind[] = ['UNPAID'];

/**
 * Evenkeel's own leaves. A date without a time means whole days: a start its midnight, an end the midnight after it.
 * Without a kind it is OTHER; without `paid` it is paid unless its kind is UNPAID.
 */
export const leaves = ownFormat({
  kind: 'leaves',
  title: 'Evenkeel leaves',
  targets: ['leave'],
  columns: [
    optional('id'),
    required('staff'),
    optional('kind', 'WORD'),
    optional('paid', 'WORD'),
    required('start', 'MOMENT'),
    required('end', 'MOMENT'),
  ],
  fits: (rows) => rows.every((row) => row('kind') === '' || wordOf(row('kind'), LEAVE_KINDS) !== null),
  read(row, context) {
    const person = namedPerson(row('staff'), '', '');
    if (person === null) return new RowRejection('staff', 'no staff member is named');
    const stretch = personalStretch(person, null, {
      start: dayOrMoment(row('start'), 0, context, context.clock),
      end: row('end') === '' ? 'there is no end' : dayOrMoment(row('end'), 86_400, context, context.clock),
      startField: 'start',
      endField: 'end',
      kind: 'LEAVE',
    });
    if (stretch instanceof RowRejection) return stretch;
    const kind = row('kind') === '' ? 'OTHER' : wordOf(row('kind'), LEAVE_KINDS);
    if (kind === null) return new RowRejection('kind', `the kind is none of ${LEAVE_KINDS.join(', ')}`, stretch);
    const isPaid = row('paid') === '' ? !UNPAID_UNLESS_SAID.includes(kind) : paidOrNot(row('paid'));
    if (isPaid === null) return new RowRejection('paid', 'paid is neither yes nor no', stretch);
    return [{ table: 'leave', externalId: row('id') || null, ...stretch, kind, isPaid }];
  },
});

function dayOrMoment(
  text: string,
  secondsOfBareDay: number,
  context: ReadingContext,
  clock: ZoneClock,
): Moment | string {
  if (context.moments.date(text) === null) return context.moments.moment(text, clock);
  const day = context.moments.dayOfRecord(text);
  if (day === null) return context.moments.notADate(text);
  return { day, ...clock.instantOf(day, secondsOfBareDay) };
}

/** Besides yes and no, `paid` and `unpaid`. */
function paidOrNot(text: string): boolean | null {
  if (/^(un)?paid$/i.test(text)) return text.length === 'paid'.length;
  return yesOrNo(text);
}
