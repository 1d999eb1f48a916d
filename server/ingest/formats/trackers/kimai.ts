import { signedBy, trackerFormat } from './tracker-format.js';

/** Kimai's timesheet export: a date, from and to by the zone of the user's settings, and the duration in seconds. */
export const kimai = trackerFormat({
  kind: 'kimai',
  title: 'Kimai timesheet',
  likeness: signedBy('date', 'from', 'to', 'duration', 'customer', 'project', 'activity', 'exported'),
  names: {
    activities: [['activity'], ['project']],
    name: ['user', 'name', 'username'],
    code: ['staff number', 'username'],
    duration: ['duration'],
    unit: 'SECONDS',
  },
});
