import type { StaffingReport } from '../report.js';

/**
 * The report as JSON: the same names as in the API, an unknown cell with `value: null` and its reason, numbers at full
 * precision. No clock in it: equal reports are equal bytes.
 */
export const jsonOf = (report: StaffingReport): string => `${JSON.stringify(report, null, 2)}\n`;
