import type { Header } from '../header.js';
import { trackerFormat } from './tracker-format.js';

/**
 * Clockify's reports: the detailed one, whose columns differ (Activity for Task, no Client, Client last and missing in the
 * rows), and shared ones with a date and a duration only. The decimal column may be wrong: the other one is read.
 */
export const clockify = trackerFormat({ kind: 'clockify', title: 'Clockify report', likeness });

function likeness(header: Header): number | null {
  const has = (name: string): boolean => header.normal.includes(name);
  const isDetailed = has('start date') && has('start time');
  const isShared = (has('start date') || has('date')) && (has('duration h') || has('time h'));
  if ((!has('user') && !has('email') && !has('member')) || (!isDetailed && !isShared)) return null;
  const traits = [
    header.names.includes('Start Date') || header.names.includes('Date'),
    !has('duration'),
    has('group') || isShared,
    header.normal.some((name) => name === 'duration h' || name.endsWith(' decimal') || name.startsWith('billable')),
  ];
  return traits.filter(Boolean).length / traits.length;
}
