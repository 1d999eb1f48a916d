import type { RowIdentity } from '../identity/row-identity.js';
import { isVisitDraft, type LedgerDraft } from '../formats/drafts.js';
import { RowRejection } from '../formats/format.js';
import type { ReadRow } from './read-row.js';
import { outcomeOf, type RowOutcome } from './row-outcomes.js';

/** One row of the ledger to be, with the row of the file it comes from. */
export interface PlannedRow {
  readonly draft: LedgerDraft;
  readonly id: Buffer;
  readonly line: number;
}

/** What a chunk of rows comes down to, once each has its id. */
export interface ChunkPlan {
  /** Rows whose id the file has for the first time. */
  readonly planned: readonly PlannedRow[];
  /** How many rows of the ledger each accepted row of the file gave, in order; those that repeat another count too. */
  readonly accepted: readonly { readonly line: number; readonly ids: readonly Buffer[]; readonly repeats: number }[];
  readonly rejected: readonly (ReadRow & { readonly result: RowRejection })[];
  /** Sum of end − start over the accepted rows. */
  readonly seconds: number;
}

/** Gives every draft of a chunk its id. A row that contradicts an earlier one of the same id is rejected. */
export function planChunk(rows: readonly ReadRow[], identity: RowIdentity): ChunkPlan {
  const planned: PlannedRow[] = [];
  const accepted: { line: number; ids: Buffer[]; repeats: number }[] = [];
  const rejected: (ReadRow & { readonly result: RowRejection })[] = [];
  let seconds = 0;
  for (const row of rows) {
    if (row.result instanceof RowRejection) {
      rejected.push({ ...row, result: row.result });
      continue;
    }
    const drafts = row.result.map((draft) => ({ draft, ...identity.of(draft) }));
    const contradicted = drafts.find((each) => each.state === 'CONTRADICTED');
    if (contradicted !== undefined) {
      rejected.push({ ...row, result: contradiction(contradicted.draft) });
      continue;
    }
    for (const { draft } of drafts) seconds += draft.end === null ? 0 : draft.end - draft.start;
    const first = drafts.filter((each) => each.state === 'FIRST');
    for (const { draft, id } of first) planned.push({ draft, id, line: row.line });
    accepted.push({ line: row.line, ids: first.map((each) => each.id), repeats: drafts.length - first.length });
  }
  return { planned, accepted, rejected, seconds };
}

function contradiction(draft: LedgerDraft): RowRejection {
  const isVisit = isVisitDraft(draft);
  return new RowRejection(
    isVisit ? draft.table : 'id',
    'an earlier row of the file has this id and says something else',
    {
      person: isVisit ? null : draft.person,
      day: draft.day,
      siteId: draft.siteId,
    },
  );
}

/** How each accepted row ended, given which ids were new and which changed; all others were there already. */
export function outcomesOf(
  plan: ChunkPlan,
  fresh: ReadonlySet<Buffer>,
  changed: ReadonlySet<string>,
): { line: number; outcome: RowOutcome; isMixed: boolean }[] {
  return plan.accepted.map(({ line, ids, repeats }) => {
    const parts: ('new' | 'changed' | 'same')[] = ids.map((id) =>
      fresh.has(id) ? 'new' : changed.size > 0 && changed.has(id.toString('hex')) ? 'changed' : 'same',
    );
    for (let repeat = 0; repeat < repeats; repeat += 1) parts.push('same');
    const outcome = outcomeOf(parts);
    return { line, outcome, isMixed: outcome === 'changed' && parts.includes('new') };
  });
}
