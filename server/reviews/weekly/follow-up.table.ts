import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../../domain/time/instant.js';
import { saidOfPlaceColumns, saidOfPlaceConstraints, type SaidOfPlace } from './said-of-place.js';

/** Something to be done that comes back in the review of every week until it is done. */
export interface StoredFollowUp extends SaidOfPlace {
  /** The week in whose review it was written. */
  readonly weekStarting: CivilDate;
  readonly words: string;
  /** The login of whoever does it. */
  readonly ownerId: string;
  /** As she was called when it was written. */
  readonly ownerName: string;
  readonly dueOn: CivilDate;
  /** The week in whose review it was done: the last that shows it. Null, with the two below: it is open. */
  readonly doneInWeek: CivilDate | null;
  readonly doneByName: string | null;
  readonly doneAt: Date | null;
}

const { checks, foreignKeys } = saidOfPlaceConstraints('follow_up');

export const followUpTable = new EntitySchema<StoredFollowUp>({
  name: 'follow_up',
  tableName: 'follow_up',
  columns: {
    ...saidOfPlaceColumns('follow_up'),
    weekStarting: { type: 'date' },
    words: { type: 'text' },
    ownerId: { type: 'uuid' },
    ownerName: { type: 'text' },
    dueOn: { type: 'date' },
    doneInWeek: { type: 'date', nullable: true },
    doneByName: { type: 'text', nullable: true },
    doneAt: { type: 'timestamp with time zone', nullable: true },
  },
  checks: [
    ...(checks ?? []),
    { name: 'follow_up_done_check', expression: 'done_in_week >= week_starting' },
    {
      name: 'follow_up_done_by_check',
      expression: '(done_in_week is null) = (done_at is null) and (done_at is null) = (done_by_name is null)',
    },
  ],
  foreignKeys: foreignKeys ?? [],
  indices: [{ name: 'follow_up_week_index', columns: ['organizationId', 'weekStarting'] }],
});
