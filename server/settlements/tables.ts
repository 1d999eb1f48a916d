import { settlementTable } from './settlement.table.js';

/** Tables of what people say of questions of pay. */
export const settlementTables = [settlementTable];
