import { signedBy, trackerFormat } from './tracker-format.js';

/** Harvest's detailed time report: hours with the decimal mark of the account, and no times. */
export const harvest = trackerFormat({
  kind: 'harvest',
  title: 'Harvest time report',
  likeness: signedBy('date', 'client', 'project', 'task', 'notes', 'hours', 'first name', 'last name'),
  names: { duration: ['hours'], unit: 'HOURS' },
});
