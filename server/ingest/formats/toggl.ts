import type { Header } from './header.js';
import { timesheetExport } from './timesheet-export.js';

/** Toggl Track's detailed report. It writes `Start date` with a small d, and `Duration` without a unit. */
export const toggl = timesheetExport({ kind: 'toggl', title: 'Toggl Track detailed report', likeness });

function likeness(header: Header): number {
  const traits = [
    header.names.includes('Start date'),
    header.normal.includes('duration'),
    !header.normal.includes('group'),
    !header.normal.some((name) => name.startsWith('billable rate') || name.startsWith('billable amount')),
  ];
  return traits.filter(Boolean).length / traits.length;
}
