import { signedBy, trackerFormat } from './tracker-format.js';

/** Yast's report. Start and end are cut to the minute, so that they differ from the duration by seconds. */
export const yast = trackerFormat({
  kind: 'yast',
  title: 'Yast report',
  likeness: signedBy('project', 'type', 'date', 'start', 'end', 'duration h m', 'duration m', 'person', 'username'),
  names: { code: ['username'], name: ['person'] },
});
