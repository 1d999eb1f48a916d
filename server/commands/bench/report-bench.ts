import type pg from 'pg';
import { openClient, type Connection } from '../../database/connection.js';
import { addDays } from '../../domain/time/civil-date.js';
import type { Period } from '../../domain/time/period.js';
import type { Selection } from '../../practice/select-scope.js';
import { staffDayPieces, type StaffDayFormat } from '../../reports/staff-days/export-staff-days.js';
import { HEADS } from '../../reports/staff-days/staff-day-columns.js';
import { copyStaffDays } from '../../reports/staff-days/staff-days.query.js';
import type { BenchCluster } from './bench-cluster.js';
import { REVIEWED_WEEK, writeFactsHistory } from './facts-history.query.js';
import { median, toHundredths } from './median.js';
import { firstSite } from './review-bench.js';

export interface ReportFigures {
  readonly rows: number;
  /** Speed of the CSV export ÷ speed of COPY … TO STDOUT of the same query: 1 is as fast. */
  readonly csvSpeedToCopy: number;
  readonly xlsxCellsPerSecond: number;
  /** The most memory the process held while it wrote either. */
  readonly peakMegabytes: number;
}

const STAFF_DAYS_A_WEEK = 400 * 5;

export const REPORT_METHOD =
  'staff-days of 400 staff as CSV and as XLSX against COPY of the same query, in turn; medians';

/** The export of so many staff-days, read from PostgreSQL and thrown away as a download would take it. */
export async function benchReport(
  cluster: BenchCluster,
  practice: Connection,
  asked: { readonly rows: number; readonly rounds: number },
  say: (line: string) => void,
): Promise<ReportFigures> {
  const connection = await cluster.copyDatabase(practice);
  const client = await openClient(connection);
  try {
    const { organizationId } = await firstSite(client);
    const weeks = Math.ceil(asked.rows / STAFF_DAYS_A_WEEK);
    await writeFactsHistory(client, organizationId, weeks);
    const period = { from: addDays(REVIEWED_WEEK.from, -7 * weeks), to: REVIEWED_WEEK.to };
    return await measure(client, { selection: everything(organizationId), period, rounds: asked.rounds }, say);
  } finally {
    await client.end();
    await cluster.dropDatabase(connection);
  }
}

const everything = (organizationId: string): Selection => ({
  scope: { organizationId, everyone: true, siteIds: [], teamIds: [], staffMemberIds: [] },
  request: { kind: 'ORGANIZATION' },
  isOwn: false,
});

interface Measured {
  readonly selection: Selection;
  readonly period: Period;
  readonly rounds: number;
}

async function measure(
  client: pg.ClientBase,
  { selection, period, rounds }: Measured,
  say: (line: string) => void,
): Promise<ReportFigures> {
  const memory = { peak: 0 };
  const tally = { rows: 0 };
  const seconds = { COPY: [] as number[], CSV: [] as number[], XLSX: [] as number[] };
  const write = (format: StaffDayFormat) => {
    tally.rows = 0;
    return drained(client, () => staffDayPieces(client, selection, period, format, tally), memory);
  };
  for (let round = 0; round < rounds; round += 1) {
    seconds.COPY.push(await drained(client, () => copyStaffDays(client, selection, period)));
    seconds.CSV.push(await write('CSV'));
    seconds.XLSX.push(await write('XLSX'));
    const [copy, csv, xlsx] = [seconds.COPY, seconds.CSV, seconds.XLSX].map((each) => each.at(-1)!.toFixed(1));
    say(`  ${tally.rows} rows: COPY ${copy} s, CSV ${csv} s, XLSX ${xlsx} s`);
  }
  return {
    rows: tally.rows,
    csvSpeedToCopy: toHundredths(median(seconds.COPY) / median(seconds.CSV)),
    xlsxCellsPerSecond: Math.round((tally.rows * HEADS.length) / median(seconds.XLSX)),
    peakMegabytes: Math.round(memory.peak / 1e6),
  };
}

/** Seconds until everything is read, in a transaction of its own. */
async function drained(
  client: pg.ClientBase,
  open: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>,
  memory = { peak: 0 },
): Promise<number> {
  await client.query('begin');
  const started = performance.now();
  for await (const piece of await open()) {
    if (piece.length > 0) memory.peak = Math.max(memory.peak, process.memoryUsage.rss());
  }
  const seconds = (performance.now() - started) / 1000;
  await client.query('commit');
  return seconds;
}
