import type { ReadingStatement } from '../formats/format.js';
import type { ImportListener } from '../import-file.js';
import { keepFile } from '../kept/keep-file.js';
import { rejectedLines } from '../store/rejected-rows.query.js';
import { NO_ROWS, RowTally } from '../store/row-outcomes.js';
import { interpretedRows } from './first-rows.js';
import type { ImportResult, InterpretedRow } from './import-result.js';
import type { OpenedImport } from './open-import.js';
import { readRows, type AnyRow } from './read-rows.js';
import { storedRun } from './run.query.js';
import { sinkFor } from './sink-for.js';

/** Rows of one transaction. */
const CHUNK_ROWS = 20_000;
const ROWS_SHOWN = 5;

/** Where the rows of a file go. */
export interface RowSink {
  /** Rows that an interrupted run stored before. */
  remember(rows: readonly AnyRow[]): void;
  store(rows: readonly AnyRow[]): Promise<void>;
  /** When every row is stored: settles what only the whole file can tell, and saves how it was read. */
  end(statements: readonly ReadingStatement[], warnings: readonly string[]): Promise<void>;
}

/** Reads the file to its end and stores its rows chunk by chunk; the facts are not current yet. */
export async function storeFile(opened: OpenedImport, listener: ImportListener): Promise<ImportResult> {
  const { survey, resumed, context } = opened;
  const tally = new RowTally(resumed?.counts ?? NO_ROWS, listener.onRows !== undefined);
  const firstRows: InterpretedRow[] = [];
  if (resumed?.state !== 'RECOMPUTING') {
    const sink = await sinkFor(opened, tally);
    const keeper = await keepFile(opened);
    const cursor = resumed?.cursorRows ?? 0;
    let position = 0;
    const keep = keeper.note.bind(keeper);
    for await (const chunk of readRows(survey, context, listener.chunkRows ?? CHUNK_ROWS, keep)) {
      if (position === 0)
        firstRows.push(...interpretedRows(chunk.slice(0, ROWS_SHOWN), (siteId) => zoneOf(opened, siteId)));
      let stored = 0;
      for (; stored < chunk.length && position < cursor; stored += 1) position += chunk[stored]?.rows ?? 0;
      if (stored > 0) sink.remember(chunk.slice(0, stored));
      const rest = chunk.slice(stored);
      await keeper.flush();
      if (rest.length > 0) await sink.store(rest);
      for (const row of rest) position += row.rows;
      await listener.onRows?.(tally.takeResults());
      listener.onChunk?.(position);
    }
    await keeper.flush();
    await sink.end(statementsOf(opened, firstRows), warningsOf(opened));
  }
  return resultOf(opened, firstRows);
}

const zoneOf = ({ place }: OpenedImport, siteId: string | null): string =>
  place.sites.find((site) => site.id === siteId)?.zone ?? place.zone;

function statementsOf({ survey, place }: OpenedImport, firstRows: readonly InterpretedRow[]): ReadingStatement[] {
  const [first] = firstRows;
  const example = first?.cells.map((cell) => `${cell.name}: ${cell.value}`).join(', ');
  return [
    ...survey.statements,
    ...(survey.layout.summary?.() ?? []),
    { name: 'Time zone', value: `${place.zone}, for rows that name no site` },
    { name: 'Site', value: `${place.site.name}, for rows that name none` },
    ...(first === undefined ? [] : [{ name: 'Example', value: `line ${first.line} is ${example}` }]),
  ];
}

function warningsOf({ survey, place, context }: OpenedImport): string[] {
  const assumed = `No site was named and there are several: rows without a site were taken as of ${place.site.name}, in the time zone ${place.zone}.`;
  return [
    ...place.warnings,
    ...survey.warnings,
    ...(place.isSiteAssumed && context.usedSourceClock ? [assumed] : []),
    ...Array.from(context.notices, ([message, count]) => message.replace('{n}', String(count))),
  ];
}

async function resultOf(opened: OpenedImport, firstRows: readonly InterpretedRow[]): Promise<ImportResult> {
  const { client, organizationId, runId, options } = opened;
  const { reading, warnings, ...counts } = await storedRun(client, organizationId, runId);
  return {
    runId,
    organizationId,
    counts,
    rejected: await rejectedLines(client, organizationId, runId),
    reading: reading.statements,
    warnings,
    isComplete: false,
    isDryRun: options.isDryRun,
    firstRows,
  };
}
