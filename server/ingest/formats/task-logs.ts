import { RowRejection } from './format.js';
import { optional, ownFormat, ownStretch, required } from './own-format.js';

/** Evenkeel's own task logs: who did which activity from when to when, for which visit. */
export const taskLogs = ownFormat({
  kind: 'task-logs',
  title: 'Evenkeel task logs',
  targets: ['task_log'],
  columns: [
    optional('id'),
    required('staff'),
    optional('activity'),
    required('start', 'MOMENT'),
    required('end', 'MOMENT'),
    optional('site'),
    optional('visit', 'KEYED'),
  ],
  read(row, context) {
    const stretch = ownStretch(row, context);
    if (stretch instanceof RowRejection) return stretch;
    const visit = row('visit');
    return [
      {
        table: 'task_log',
        externalId: row('id') || null,
        ...stretch,
        activity: row('activity') || null,
        visitKey: visit === '' ? null : context.visitKey(visit),
      },
    ];
  },
});
