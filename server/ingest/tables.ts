import { activityAliasTable, staffAliasTable } from './alias.table.js';
import { columnMappingTable } from './column-mapping.table.js';
import { goneDecisionTable } from './gone-decision.table.js';
import { importRunTable } from './import-run.table.js';
import { keptFileTable, keptPieceTable } from './kept/kept-file.table.js';
import { rejectedRowTable } from './rejected-row.table.js';
import { pushTokenTable } from './push/push-token.table.js';
import { sourceAlertTable } from './sources/source-alert.table.js';
import { sourcePullTable } from './sources/source-pull.table.js';
import { takenFileTable } from './sources/taken-file.table.js';
import { rowCorrectionTable } from './row-correction.table.js';
import { rowFlagTable } from './row-flag.table.js';
import { sourceCompletenessTable } from './source-completeness.table.js';
import { sourceTable } from './source.table.js';
import { toldAgainTable } from './told-again.table.js';

/** The tables of this room, for the data source. */
export const ingestTables = [
  sourceTable,
  sourceCompletenessTable,
  columnMappingTable,
  staffAliasTable,
  activityAliasTable,
  importRunTable,
  rejectedRowTable,
  keptFileTable,
  keptPieceTable,
  sourcePullTable,
  takenFileTable,
  sourceAlertTable,
  pushTokenTable,
  rowCorrectionTable,
  rowFlagTable,
  toldAgainTable,
  goneDecisionTable,
];
