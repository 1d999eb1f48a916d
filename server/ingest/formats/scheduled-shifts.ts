import type { EpochSeconds } from '../../domain/time/instant.js';
import { RowRejection, type ReadingContext } from './format.js';
import { optional, ownFormat, ownStretch, required, type OwnRow } from './own-format.js';
import type { PersonalStretch } from './personal-stretch.js';
import { yesOrNo } from './yes-or-no.js';

/** Evenkeel's own rosters. A shift at no named site is at the source's. The planned meal lies inside the shift. */
export const scheduledShifts = ownFormat({
  kind: 'scheduled-shifts',
  title: 'Evenkeel scheduled shifts',
  targets: ['scheduled_shift'],
  columns: [
    optional('id'),
    required('staff'),
    optional('site'),
    required('start', 'MOMENT'),
    required('end', 'MOMENT'),
    optional('meal_start', 'MOMENT'),
    optional('meal_end', 'MOMENT'),
    optional('published', 'MOMENT'),
    optional('requested', 'WORD'),
  ],
  read(row, context) {
    const stretch = ownStretch(row, context);
    if (stretch instanceof RowRejection) return stretch;
    const meal = mealOf(row, stretch, context);
    if (meal instanceof RowRejection) return meal;
    const publishedAt = instantOf('published', row, stretch, context);
    if (publishedAt instanceof RowRejection) return publishedAt;
    const isRequested = row('requested') === '' ? null : yesOrNo(row('requested'));
    if (row('requested') !== '' && isRequested === null) {
      return new RowRejection('requested', 'requested is neither yes nor no', stretch);
    }
    return [
      {
        table: 'scheduled_shift',
        externalId: row('id') || null,
        ...stretch,
        siteId: stretch.siteId ?? context.site.id,
        mealStart: meal?.start ?? null,
        mealEnd: meal?.end ?? null,
        publishedAt,
        isRequested,
      },
    ];
  },
});

interface Meal {
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
}

function mealOf(row: OwnRow, shift: PersonalStretch, context: ReadingContext): Meal | null | RowRejection {
  const start = instantOf('meal_start', row, shift, context);
  const end = instantOf('meal_end', row, shift, context);
  if (start instanceof RowRejection) return start;
  if (end instanceof RowRejection) return end;
  if (start === null && end === null) return null;
  if (start === null || end === null) {
    return new RowRejection(start === null ? 'meal_start' : 'meal_end', 'the meal has only one end', shift);
  }
  if (end < start || start < shift.start || end > shift.end) {
    return new RowRejection('meal_start', 'the meal does not lie inside the shift', shift);
  }
  return { start, end };
}

/** An optional instant, by the clock of the shift's site. */
function instantOf(
  column: string,
  row: OwnRow,
  shift: PersonalStretch,
  context: ReadingContext,
): EpochSeconds | null | RowRejection {
  const text = row(column);
  if (text === '') return null;
  const site = context.siteNamed(row('site'));
  const moment = context.moments.moment(text, site === null ? context.clock : context.clockOf(site));
  return typeof moment === 'string' ? new RowRejection(column, moment, shift) : moment.instant;
}
