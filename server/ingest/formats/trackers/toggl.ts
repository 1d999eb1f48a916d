import type { Header } from '../header.js';
import { trackerFormat } from './tracker-format.js';

/** Toggl Track's detailed report. It writes `Start date` with a small d, and `Duration` without a unit. */
export const toggl = trackerFormat({ kind: 'toggl', title: 'Toggl Track report', likeness });

function likeness(header: Header): number | null {
  if (!header.normal.includes('start date') || !header.normal.includes('start time')) return null;
  if (!header.normal.includes('user') && !header.normal.includes('email')) return null;
  const traits = [
    header.names.includes('Start date'),
    header.normal.includes('duration'),
    !header.normal.includes('group'),
    !header.normal.some((name) => name.startsWith('billable rate') || name.startsWith('billable amount')),
  ];
  return traits.filter(Boolean).length / traits.length;
}
