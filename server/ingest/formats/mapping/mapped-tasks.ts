import type { DurationUnit } from '../../reading/duration.js';
import type { FileFormat } from '../format.js';
import { trackerColumnsOf } from '../trackers/tracker-columns.js';
import { trackerLayout } from '../trackers/tracker-format.js';

/** Task logs and durations under names that leave nothing to recognise. */
export const mappedTasks = (unit: DurationUnit | null): FileFormat => ({
  kind: 'mapped',
  title: 'table as mapped',
  targets: ['task_log', 'task_duration'],
  match(header, sample) {
    const names = { activities: [['task']], site: ['site'], visit: ['visit'], ...(unit !== null && { unit }) };
    return trackerLayout(header, trackerColumnsOf(header, sample, names), 1);
  },
});
