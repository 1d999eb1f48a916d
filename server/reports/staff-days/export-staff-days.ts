import { createHash } from 'node:crypto';
import type pg from 'pg';
import { writeReceipts } from '../../access/receipts.js';
import type { Database } from '../../database/open-database.js';
import { isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { Period } from '../../domain/time/period.js';
import type { Viewer } from '../../domain/viewer.js';
import type { Selection } from '../../practice/select-scope.js';
import { chooseReport } from '../report-choice.js';
import type { StaffingReportInput } from '../report.js';
import { copiedRows, type CopiedRow } from './copied-rows.js';
import { insertStaffDayExport } from './staff-day-export.query.js';
import { copyStaffDays, peopleOfStaffDays } from './staff-days.query.js';
import { staffDaysCsv } from './staff-days-csv.js';
import { staffDaysXlsx } from './staff-days-xlsx.js';

export const STAFF_DAY_FORMATS = ['CSV', 'XLSX'] as const;
export type StaffDayFormat = (typeof STAFF_DAY_FORMATS)[number];

const WRITERS = { CSV: staffDaysCsv, XLSX: staffDaysXlsx };

/** Which staff-days. */
export type AskedStaffDays = Pick<StaffingReportInput, 'period' | 'siteIds' | 'teamIds'>;

/**
 * Every staff-day of a period as a file that is written while it is read, however many there are. Each person in it gets a
 * receipt; who took it, and the hash of what she got, is noted at its end. For HR.
 */
export async function exportStaffDays(
  database: Pick<Database, 'dataSource' | 'pool'>,
  viewer: Viewer,
  asked: AskedStaffDays,
  format: StaffDayFormat,
  at: Date,
): Promise<AsyncGenerator<Uint8Array> | InputProblem> {
  const choice = await chooseReport(database.dataSource, viewer, { ...asked, grouping: 'STAFF_MEMBER' });
  if (isInputProblem(choice)) return choice;
  return taken(database, viewer, { asked, selection: choice.selection, format, at });
}

interface Taking {
  readonly asked: AskedStaffDays;
  readonly selection: Selection;
  readonly format: StaffDayFormat;
  readonly at: Date;
}

async function* taken(
  { dataSource, pool }: Pick<Database, 'dataSource' | 'pool'>,
  viewer: Viewer,
  { asked, selection, format, at }: Taking,
): AsyncGenerator<Uint8Array> {
  const client = await pool.connect();
  const hash = createHash('sha256');
  let [fileBytes, isWhole] = [0, false];
  const tally = { rows: 0 };
  try {
    await client.query('begin isolation level repeatable read');
    const staffMemberIds = await peopleOfStaffDays(client, selection, asked.period);
    await writeReceipts(dataSource, viewer, { staffMemberIds, page: 'STAFFING_REPORT', period: asked.period }, at);
    for await (const piece of staffDayPieces(client, selection, asked.period, format, tally)) {
      hash.update(piece);
      fileBytes += piece.length;
      yield piece;
    }
    await client.query('commit');
    isWhole = true;
  } finally {
    // Whoever goes away in the middle leaves rows on the way: the pool opens another connection.
    client.release(!isWhole);
  }
  const fileSha256 = hash.digest('hex');
  const parameters = asked;
  await insertStaffDayExport(dataSource, viewer, {
    parameters,
    format,
    rowCount: tally.rows,
    fileSha256,
    fileBytes,
    exportedAt: at,
  });
}

/** The pieces of the file, in the transaction that the client is in; `tally` counts the rows. */
export async function* staffDayPieces(
  client: pg.ClientBase,
  selection: Selection,
  period: Period,
  format: StaffDayFormat,
  tally: { rows: number },
): AsyncGenerator<Uint8Array> {
  const rows = copiedRows(await copyStaffDays(client, selection, period));
  yield* WRITERS[format](counted(rows, tally));
}

async function* counted(batches: AsyncIterable<CopiedRow[]>, tally: { rows: number }): AsyncGenerator<CopiedRow[]> {
  for await (const rows of batches) {
    tally.rows += rows.length;
    yield rows;
  }
}
