import { RowRejection } from './format.js';
import { ownFormat, required } from './own-format.js';

/** Evenkeel's own list of teams; each belongs to a site. */
export const teams = ownFormat({
  kind: 'teams',
  title: 'Evenkeel teams',
  targets: ['team'],
  columns: [required('key'), required('name'), required('site')],
  read(row, context) {
    const key = row('key');
    if (key === '') return new RowRejection('key', 'the team has no key');
    const site = context.siteNamed(row('site'));
    if (site === null) return new RowRejection('site', 'there is no site with this key');
    return [{ table: 'team', key, name: row('name') || key, siteKey: site.key }];
  },
});
