import type { ReportColumn } from '../report.js';

/** The heading of a column, with its unit where the figures do not show it. */
export const headingOf = ({ title, format }: ReportColumn): string => (format === 'HOURS' ? `${title} (h)` : title);
