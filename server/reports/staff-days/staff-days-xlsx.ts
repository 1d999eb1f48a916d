import { writeXlsxStream, type CellValue } from 'hucre/xlsx';
import type { CopiedRow } from './copied-rows.js';
import { HEADS, incompleteOf, TEXT_HEADS, TIME_HEADS, timesOf } from './staff-day-columns.js';

const HOURS_FORMAT = '#,##0.00';
const TEXT_WIDTH = 18;
const TIME_WIDTH = 12;

/**
 * Staff-days as a workbook, piece by piece: texts as texts, times as numbers, unknown cells empty. Where a sheet is full,
 * another begins with the same heads.
 */
export function staffDaysXlsx(batches: AsyncIterable<readonly CopiedRow[]>): AsyncIterable<Uint8Array> {
  const columns = HEADS.map((header, index) => {
    const isHours = index >= TEXT_HEADS.length && index < TEXT_HEADS.length + TIME_HEADS.length;
    return {
      header,
      width: index < TEXT_HEADS.length ? TEXT_WIDTH : TIME_WIDTH,
      ...(isHours ? { numFmt: HOURS_FORMAT } : {}),
    };
  });
  return writeXlsxStream(cellsOf(batches), {
    name: 'Staff days',
    columns,
    freezePane: { rows: 1, columns: 2 },
  });
}

async function* cellsOf(batches: AsyncIterable<readonly CopiedRow[]>): AsyncGenerator<CellValue[]> {
  for await (const rows of batches) {
    for (const row of rows) {
      const seconds = timesOf(row).map((time) => (time === null ? null : Number(time)));
      yield [
        ...row.slice(0, TEXT_HEADS.length),
        ...seconds.map((each) => (each === null ? null : each / 3600)),
        ...seconds,
        incompleteOf(row),
      ];
    }
  }
}
