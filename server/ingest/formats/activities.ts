import { TASK_CATEGORIES } from '../../domain/ledger.js';
import { RowRejection } from './format.js';
import { optional, ownFormat, required, wordOf } from './own-format.js';

/** Evenkeel's own list of activities with the category each belongs to, from a date on or always. */
export const activities = ownFormat({
  kind: 'activities',
  title: 'Evenkeel activities',
  targets: ['activity'],
  columns: [required('key'), required('name'), required('category'), optional('from', 'MOMENT')],
  read(row, { moments }) {
    const key = row('key');
    if (key === '') return new RowRejection('key', 'the activity has no key');
    const category = wordOf(row('category'), TASK_CATEGORIES);
    if (category === null) return new RowRejection('category', `the category is none of ${TASK_CATEGORIES.join(', ')}`);
    const from = row('from');
    const validFrom = from === '' ? null : moments.date(from);
    if (from !== '' && validFrom === null) return new RowRejection('from', moments.notADate(from));
    return [{ table: 'activity', key, name: row('name') || key, category, validFrom }];
  },
});
