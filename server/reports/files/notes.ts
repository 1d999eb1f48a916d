import type { StaffingReport } from '../report.js';

/** Something a reader of the file needs to know about all of it. */
export type Note = readonly [name: string, value: string | number];

/** What the table rests on, in the words of every file. No clock in it: equal reports have equal notes. */
export function notesOf(report: StaffingReport): Note[] {
  return [
    ['From', report.period.from],
    ['To', report.period.to],
    ['Sites', report.siteNames.join('; ')],
    ...(report.teamNames === null ? [] : [['Teams', report.teamNames.join('; ')] as const]),
    ['Zones', report.zones.join('; ')],
    ['Policies', report.policies.join('; ')],
    ['Complete until', report.completeUntil ?? 'not stated'],
    ['Incomplete days', report.incompleteDays],
    ['Rows', report.rowCount],
    ['Withheld cells', report.suppressedCells],
    ['Disputed violations', report.disputedViolations],
    ['SHA-256 of rows', report.rowsSha256],
  ];
}
