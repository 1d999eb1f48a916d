import { appointmentTable } from './appointment.table.js';
import { clockSpanTable } from './clock-span.table.js';
import { leaveTable } from './leave.table.js';
import { ledgerHistoryTable } from './ledger-history.table.js';
import { scheduledShiftTable } from './scheduled-shift.table.js';
import { staleWeekTable } from './stale-week.table.js';
import { taskDurationTable } from './task-duration.table.js';
import { taskLogTable } from './task-log.table.js';
import { visitTable } from './visit.table.js';

/** The tables of this room, for the data source. */
export const ledgerTables = [
  taskLogTable,
  taskDurationTable,
  clockSpanTable,
  scheduledShiftTable,
  leaveTable,
  visitTable,
  appointmentTable,
  ledgerHistoryTable,
  staleWeekTable,
];
