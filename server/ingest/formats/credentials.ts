import { RowRejection } from './format.js';
import { listedPeriod } from './listed-period.js';
import { optional, ownFormat, required } from './own-format.js';

/** Evenkeel's own list of credentials with the last day on which each holds. */
export const credentials = ownFormat({
  kind: 'credentials',
  title: 'Evenkeel credentials',
  targets: ['credential'],
  columns: [required('staff'), required('credential'), optional('from', 'MOMENT'), optional('expires', 'MOMENT')],
  read(row, context) {
    const staffKey = row('staff');
    if (staffKey === '') return new RowRejection('staff', 'no staff member is named');
    const credential = row('credential');
    if (credential === '') return new RowRejection('credential', 'no credential is named');
    const period = listedPeriod(row, context, ['from', 'expires']);
    if (period instanceof RowRejection) return period;
    const { validFrom, validTo: expiresOn } = period;
    return [{ table: 'credential', key: staffKey, staffKey, credential, validFrom, expiresOn }];
  },
});
