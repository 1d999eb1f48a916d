import { signedBy, trackerFormat } from './tracker-format.js';

const TITLE = 'solidtime export';

/** solidtime's time entries for people to read: times in UTC, the person by name and e-mail. */
export const solidtime = trackerFormat({
  kind: 'solidtime',
  title: TITLE,
  likeness: signedBy('description', 'billable', 'project', 'tags', 'start', 'end', 'task', 'user name', 'user email'),
});

/** The table of an organization's full export: person, task and project by their numbers only. */
export const solidtimeTable = trackerFormat({
  kind: 'solidtime',
  title: TITLE,
  likeness: signedBy('id', 'start', 'end', 'member id', 'user id', 'organization id', 'project id', 'task id'),
  names: { code: ['user id'], activities: [['task id'], ['project id']] },
});
