import type { WriteStream } from 'node:tty';
import type { ImportListener } from '../../ingest/import-file.js';
import { progressOf, type ImportProgress, type ProgressReading } from '../../ingest/runs/progress.js';

const MEGABYTE = 1024 * 1024;
const number = new Intl.NumberFormat('en-US');

/** Keeps one line of a terminal up to date while an import goes on; elsewhere it says nothing. */
export function progressLine(stream: WriteStream): ImportListener & { readonly clear: () => void } {
  if (!stream.isTTY) return { clear: () => undefined };
  let file = { totalRows: 0, totalBytes: 0 };
  let first: ProgressReading | null = null;
  const show = (text: string) => stream.write(`\r\u001b[2K${text}`);
  return {
    onSurvey: (totalRows, totalBytes) => {
      file = { totalRows, totalBytes };
      first = null;
      show(`${number.format(totalRows)} rows to read …`);
    },
    onRun: () => (first = { rows: 0, at: Date.now() }),
    onChunk: (rows) => {
      const latest = { rows, at: Date.now() };
      show(progressText(progressOf(file, first ?? latest, latest)));
    },
    onSettled: ({ settledWeeks, totalWeeks }) =>
      show(`Work days: ${number.format(settledWeeks)} of ${number.format(totalWeeks)} workweeks recomputed`),
    clear: () => show(''),
  };
}

/** `12,345 of 200,000 rows · 1.3 of 20.1 MB · 45,000 rows/s · 4 s left`; what is not known is left out. */
export function progressText(progress: ImportProgress): string {
  const { rows, totalRows, bytes, totalBytes, rowsPerSecond, secondsLeft } = progress;
  return [
    `${number.format(rows)} of ${number.format(totalRows)} rows`,
    `${(bytes / MEGABYTE).toFixed(1)} of ${(totalBytes / MEGABYTE).toFixed(1)} MB`,
    ...(rowsPerSecond === null ? [] : [`${number.format(Math.round(rowsPerSecond))} rows/s`]),
    ...(secondsLeft === null ? [] : [`${Math.ceil(secondsLeft)} s left`]),
  ].join(' · ');
}
