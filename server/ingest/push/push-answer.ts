import { once } from 'node:events';
import type { Response } from 'express';
import type { RowCounts } from '../runs/import-result.js';
import type { RowResult } from '../store/row-outcomes.js';

/** A client that does not read its answer for so long is gone; its rows are stored all the same. */
const PATIENCE_MILLISECONDS = 60_000;
const UNREADABLE = { field: null, reason: 'the line is no JSON object' };

/** The answer to a push: one line for each line of the body as its rows are stored, then the sum. */
export class PushAnswer {
  constructor(
    private readonly response: Response,
    private readonly unreadable: ReadonlySet<number>,
  ) {}

  /** Waits while the client is slower than the database, so that nothing piles up. */
  async results(rows: readonly RowResult[]): Promise<void> {
    const lines = rows
      .toSorted((a, b) => a.line - b.line)
      .map(({ line, outcome, rejection }) => {
        const own = line - 1;
        const why = this.unreadable.has(own) ? UNREADABLE : rejection;
        return `${JSON.stringify({ line: own, result: outcome, ...(why !== null && { field: why.field, reason: why.reason }) })}\n`;
      });
    await this.#write(lines.join(''));
  }

  async sum({ rows, new: added, changed, same, rejected }: RowCounts, runId: string): Promise<void> {
    await this.#write(`${JSON.stringify({ sum: { runId, rows, new: added, changed, same, rejected } })}\n`);
    this.response.end();
  }

  /** What was told so far is stored; the rest is not, and may be sent again. */
  async failed(): Promise<void> {
    const error = { code: 'INTERRUPTED', message: 'Send the body again: what is stored stays, nothing is doubled.' };
    await this.#write(`${JSON.stringify({ error })}\n`);
    this.response.end();
  }

  async #write(text: string): Promise<void> {
    const { response } = this;
    if (text === '' || response.destroyed) return;
    if (!response.headersSent) response.status(200).setHeader('content-type', 'application/x-ndjson');
    if (response.write(text)) return;
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).catch(() =>
      response.destroy(),
    );
  }
}
