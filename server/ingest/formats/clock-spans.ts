import { CLOCK_SPAN_KINDS } from '../../domain/ledger.js';
import { RowRejection } from './format.js';
import { optional, ownFormat, ownStretch, required, wordOf } from './own-format.js';

/** Evenkeel's own clock spans: stretches between two punches. A row without a kind is WORK. */
export const clockSpans = ownFormat({
  kind: 'clock-spans',
  title: 'Evenkeel clock spans',
  targets: ['clock_span'],
  columns: [
    optional('id'),
    required('staff'),
    optional('kind', 'WORD'),
    required('start', 'MOMENT'),
    required('end', 'MOMENT'),
    optional('site'),
  ],
  fits: (rows) => rows.every((row) => row('kind') === '' || wordOf(row('kind'), CLOCK_SPAN_KINDS) !== null),
  read(row, context) {
    const stretch = ownStretch(row, context);
    if (stretch instanceof RowRejection) return stretch;
    const kind = row('kind') === '' ? 'WORK' : wordOf(row('kind'), CLOCK_SPAN_KINDS);
    if (kind === null) {
      return new RowRejection('kind', 'the kind is none of WORK, MEAL, REST', stretch);
    }
    return [{ table: 'clock_span', externalId: row('id') || null, ...stretch, kind }];
  },
});
