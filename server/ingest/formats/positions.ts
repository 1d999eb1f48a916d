import { RowRejection } from './format.js';
import { milliFteOf } from './full-time-share.js';
import { listedPeriod } from './listed-period.js';
import { optional, ownFormat, required } from './own-format.js';

/** Evenkeel's own list of budgeted positions by site and role. */
export const positions = ownFormat({
  kind: 'positions',
  title: 'Evenkeel budgeted positions',
  targets: ['budgeted_position'],
  columns: [required('site'), required('role'), required('fte'), optional('from', 'MOMENT'), optional('to', 'MOMENT')],
  read(row, context) {
    const site = context.siteNamed(row('site'));
    if (site === null) return new RowRejection('site', 'there is no site with this key');
    const role = row('role');
    if (role === '') return new RowRejection('role', 'no role is named');
    const milliFte = milliFteOf(row('fte'));
    if (milliFte === null) return new RowRejection('fte', 'this is no number of full-time positions: 2.5 would be one');
    const period = listedPeriod(row, context);
    if (period instanceof RowRejection) return period;
    return [{ table: 'budgeted_position', key: role, siteKey: site.key, role, milliFte, ...period }];
  },
});
