import { RowRejection } from './format.js';
import { milliFteOf } from './full-time-share.js';
import { listedPeriod } from './listed-period.js';
import { optional, ownFormat, required } from './own-format.js';

/** Evenkeel's own list of providers with their clinical time by site. */
export const providers = ownFormat({
  kind: 'providers',
  title: 'Evenkeel providers',
  targets: ['provider'],
  columns: [
    required('provider'),
    required('site'),
    required('fte'),
    optional('from', 'MOMENT'),
    optional('to', 'MOMENT'),
  ],
  read(row, context) {
    const key = row('provider');
    if (key === '') return new RowRejection('provider', 'no provider is named');
    const site = context.siteNamed(row('site'));
    if (site === null) return new RowRejection('site', 'there is no site with this key');
    const milliFte = milliFteOf(row('fte'));
    if (milliFte === null) return new RowRejection('fte', 'this is no number of full-time positions: 0.8 would be one');
    const period = listedPeriod(row, context);
    if (period instanceof RowRejection) return period;
    return [{ table: 'provider', key, siteKey: site.key, milliFte, ...period }];
  },
});
