import type { Header } from './header.js';
import { timesheetExport } from './timesheet-export.js';

/** Clockify's detailed report. Column sets differ: Activity for Task, no Client, Client last and missing in the rows. */
export const clockify = timesheetExport({ kind: 'clockify', title: 'Clockify detailed report', likeness });

function likeness(header: Header): number {
  const traits = [
    header.names.includes('Start Date'),
    !header.normal.includes('duration'),
    header.normal.includes('group'),
    header.normal.some((name) => name === 'duration h' || name === 'duration decimal' || name.startsWith('billable')),
  ];
  return traits.filter(Boolean).length / traits.length;
}
