import { isTimed, isVisitDraft, secondsOf, type LedgerDraft } from '../formats/drafts.js';
import { RowRejection } from '../formats/format.js';
import type { RowId } from '../identity/row-id.js';
import type { RowIdentity } from '../identity/row-identity.js';
import type { ReadRow } from './read-row.js';
import { outcomeOf, type RowOutcome } from './row-outcomes.js';

/** One row of the ledger to be, with the row of the file it comes from. */
export interface PlannedRow {
  readonly draft: LedgerDraft;
  readonly id: RowId;
  readonly line: number;
  /** How many rows of the file tell it. */
  readonly rows: number;
}

/** A row of the file that cannot be taken. */
export type RejectedReading = ReadRow & { readonly result: RowRejection };

/** What a chunk of rows comes down to, once each has its id. */
export interface ChunkPlan {
  /** Rows whose id the file has for the first time, in the order of the file. */
  readonly planned: readonly PlannedRow[];
  /** Lines that repeat what an earlier one said under the same id, and how many rows of the file each stands for. */
  readonly repeats: ReadonlyMap<number, number>;
  /** Rows that state nothing to be stored, such as a cancelled event. */
  readonly silent: readonly Pick<ReadRow, 'line' | 'rows'>[];
  readonly rejected: readonly RejectedReading[];
  /** Sum of end − start, or of the lengths, over the accepted rows. */
  readonly seconds: number;
  /** Those of durations without times. */
  readonly untimedSeconds: number;
}

/** Gives every draft of a chunk its id. A row that contradicts an earlier one of the same id is rejected. */
export function planChunk(rows: readonly ReadRow[], identity: RowIdentity): ChunkPlan {
  const plan = {
    planned: [] as PlannedRow[],
    repeats: new Map<number, number>(),
    rejected: [] as RejectedReading[],
    silent: [] as Pick<ReadRow, 'line' | 'rows'>[],
    seconds: 0,
    untimedSeconds: 0,
  };
  for (const row of rows) {
    if (row.result instanceof RowRejection) plan.rejected.push({ ...row, result: row.result });
    else if (row.result.length === 0) plan.silent.push(row);
    else planRow(row, row.result, identity, plan);
  }
  return plan;
}

interface PlanUnderWay {
  planned: PlannedRow[];
  repeats: Map<number, number>;
  rejected: RejectedReading[];
  seconds: number;
  untimedSeconds: number;
}

function planRow(row: ReadRow, drafts: readonly LedgerDraft[], identity: RowIdentity, plan: PlanUnderWay): void {
  const identified = drafts.map((draft) => ({ draft, ...identity.of(draft) }));
  const contradicting = identified.find(({ state }) => state === 'CONTRADICTED');
  if (contradicting !== undefined) {
    plan.rejected.push({ ...row, result: contradiction(contradicting.draft) });
    return;
  }
  for (const { draft, id, state } of identified) {
    plan.seconds += secondsOf(draft);
    if (!isTimed(draft)) plan.untimedSeconds += draft.seconds;
    if (state === 'FIRST') plan.planned.push({ draft, id, line: row.line, rows: row.rows });
    else plan.repeats.set(row.line, row.rows);
  }
}

function contradiction(draft: LedgerDraft): RowRejection {
  const isVisit = isVisitDraft(draft);
  return new RowRejection(
    isVisit ? draft.table : 'id',
    'an earlier row of the file has this id and says something else',
    { person: isVisit ? null : draft.person, day: draft.day, siteId: draft.siteId },
  );
}

/** How one accepted row of the file ended; mixed: a part of it is new and a part was there. */
export interface AcceptedRow {
  readonly line: number;
  /** How many rows of the file it stands for. */
  readonly rows: number;
  readonly outcome: Exclude<RowOutcome, 'rejected'>;
  readonly isMixed: boolean;
}

/** How each accepted row ended, given what became of each of its rows of the ledger. */
export function* acceptedRows(
  plan: ChunkPlan,
  stateOf: (id: RowId) => 'new' | 'changed' | 'same',
): Generator<AcceptedRow> {
  const { planned, repeats } = plan;
  const withPlanned = new Set<number>();
  for (let at = 0; at < planned.length;) {
    const { line = 0, rows = 1 } = planned[at] ?? {};
    const parts: ('new' | 'changed' | 'same')[] = [];
    for (; planned[at]?.line === line; at += 1) parts.push(stateOf(planned[at]?.id ?? ''));
    if (repeats.has(line)) {
      parts.push('same');
      withPlanned.add(line);
    }
    const outcome = outcomeOf(parts);
    yield { line, rows, outcome, isMixed: outcome === 'changed' && parts.includes('new') };
  }
  // What is left repeats earlier rows and nothing else.
  for (const [line, rows] of repeats) if (!withPlanned.has(line)) yield { line, rows, outcome: 'same', isMixed: false };
  for (const { line, rows } of plan.silent) yield { line, rows, outcome: 'same', isMixed: false };
}
