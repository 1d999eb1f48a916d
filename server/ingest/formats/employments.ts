import { SEPARATIONS, STAFFINGS } from '../../domain/employment.js';
import { RowRejection } from './format.js';
import { listedPeriod } from './listed-period.js';
import { optional, ownFormat, required, wordOf } from './own-format.js';

/** Evenkeel's own list of how people belong to the practice: hired, agency, float pool, and why they left. */
export const employments = ownFormat({
  kind: 'employments',
  title: 'Evenkeel employments',
  targets: ['employment'],
  columns: [
    required('staff'),
    required('staffing', 'WORD'),
    required('from', 'MOMENT'),
    optional('to', 'MOMENT'),
    optional('separation', 'WORD'),
  ],
  read(row, context) {
    const staffKey = row('staff');
    if (staffKey === '') return new RowRejection('staff', 'no staff member is named');
    const staffing = row('staffing') === '' ? 'EMPLOYED' : wordOf(row('staffing'), STAFFINGS);
    if (staffing === null) return new RowRejection('staffing', `the staffing is none of ${STAFFINGS.join(', ')}`);
    const period = listedPeriod(row, context);
    if (period instanceof RowRejection) return period;
    const { validFrom, validTo } = period;
    if (validFrom === null) return new RowRejection('from', 'there is no first day');
    const separation = row('separation') === '' ? null : wordOf(row('separation'), SEPARATIONS);
    if (separation === null && row('separation') !== '') {
      return new RowRejection('separation', `the separation is none of ${SEPARATIONS.join(', ')}`);
    }
    return [{ table: 'employment', key: staffKey, staffKey, staffing, validFrom, validTo, separation }];
  },
});
