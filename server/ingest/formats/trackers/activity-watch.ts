import { signedBy, trackerFormat } from './tracker-format.js';

/** ActivityWatch's export of one bucket: a start in UTC, seconds, and the application; it is one person's and names nobody. */
export const activityWatch = trackerFormat({
  kind: 'time-tracker',
  title: 'ActivityWatch bucket',
  likeness: (header) => {
    const share = signedBy('timestamp', 'duration', 'app')(header);
    return share === 1 ? share : null;
  },
  names: { unit: 'SECONDS' },
});
