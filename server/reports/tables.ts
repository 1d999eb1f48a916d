import { reportExportTable } from './report-export.table.js';
import { reportFileTable } from './report-file.table.js';

/** Tables of the reports. */
export const reportTables = [reportFileTable, reportExportTable];
