import { payrollCloseTable } from './payroll-close.table.js';
import { payrollLayoutTable } from './payroll-layout.table.js';
import { payrollLineTable } from './payroll-line.table.js';

/** Tables of the hand-over to payroll. */
export const payrollTables = [payrollCloseTable, payrollLineTable, payrollLayoutTable];
