import { signedBy, trackerFormat } from './tracker-format.js';

/** TimeChimp's export: hours of a day, and start and end where somebody entered them. */
export const timechimp = trackerFormat({
  kind: 'timechimp',
  title: 'TimeChimp export',
  likeness: signedBy('week', 'date', 'customer', 'project', 'task', 'user', 'time', 'start end', 'user tags'),
  names: { duration: ['time'], unit: 'HOURS' },
});
