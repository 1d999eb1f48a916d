import type { EntitySchema } from 'typeorm';
import { accessTables } from './access/tables.js';
import { installationTable } from './database/installation.table.js';
import { factsTables } from './facts/tables.js';
import { ingestTables } from './ingest/tables.js';
import { ledgerTables } from './ledger/tables.js';
import { mailTables } from './mail/tables.js';
import { taskSwitchTable } from './own-log/task-switch.table.js';
import { payrollTables } from './payroll/tables.js';
import { practiceTables } from './practice/tables.js';
import { reportTables } from './reports/tables.js';
import { reviewTables } from './reviews/tables.js';
import { settlementTables } from './settlements/tables.js';

/** Every mapped table. A test proves that mapping and migrations agree. */
export const tables = [
  installationTable,
  ...practiceTables,
  ...ingestTables,
  ...ledgerTables,
  ...factsTables,
  ...reviewTables,
  ...settlementTables,
  ...reportTables,
  ...payrollTables,
  taskSwitchTable,
  ...mailTables,
  ...accessTables,
] as readonly EntitySchema<object>[];
