import { reportExportTable } from './report-export.table.js';

/** Tables of the reports. */
export const reportTables = [reportExportTable];
