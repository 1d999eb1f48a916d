import { RowRejection } from './format.js';
import { optional, ownFormat, required } from './own-format.js';
import { zoneNamed } from '../../domain/time/zone-named.js';

/** Evenkeel's own list of sites, each with its IANA time zone. */
export const sites = ownFormat({
  kind: 'sites',
  title: 'Evenkeel sites',
  targets: ['site'],
  columns: [required('key'), required('name'), required('zone'), optional('jurisdiction')],
  read(row) {
    const key = row('key');
    if (key === '') return new RowRejection('key', 'the site has no key');
    const zone = zoneNamed(row('zone'));
    if (zone === null) return new RowRejection('zone', 'this is no IANA time zone such as America/Chicago');
    return [{ table: 'site', key, name: row('name') || key, zone, jurisdiction: row('jurisdiction') || null }];
  },
});
