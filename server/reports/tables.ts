import { removedDefinitionTable, reportDefinitionTable } from './definitions/report-definition.table.js';
import { reportExportTable } from './report-export.table.js';
import { reportFileTable } from './report-file.table.js';
import { staffDayExportTable } from './staff-days/staff-day-export.table.js';
import { reportScheduleTable, scheduleRecipientTable } from './schedules/report-schedule.table.js';

/** Tables of the reports. */
export const reportTables = [
  reportFileTable,
  reportDefinitionTable,
  removedDefinitionTable,
  reportExportTable,
  reportScheduleTable,
  scheduleRecipientTable,
  staffDayExportTable,
];
