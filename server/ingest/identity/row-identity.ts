import { isTimed, isVisitDraft, type LedgerDraft } from '../formats/drafts.js';
import { rowIdOf, wordOfRowId, type RowId } from './row-id.js';
import { SeenRows } from './seen-rows.js';

/** The id a draft has in the ledger. */
export type Identity =
  | { readonly id: RowId; readonly state: 'FIRST' }
  /** The same id stood on an earlier line: with the same content it says nothing new, else the two contradict. */
  | { readonly id: RowId; readonly state: 'REPEATED' | 'CONTRADICTED' };

/**
 * Gives rows their ids: hashes of organization, source and row key.
 *
 * The key of a row with an id of its own is that id. The key of a row without one is person, kind, start and the rest of
 * its content, and its ordinal among rows that are equal in all of it. So ids do not depend on the order of rows or the
 * size of chunks, an equal row always finds itself again, and a corrected row is a new version that is paired with the
 * old one when the whole file has been seen (see `pair-leftovers`).
 *
 * People and activities enter by the key the file gives them: mapping a placeholder to somebody moves no id.
 */
export class RowIdentity {
  readonly #seen = new SeenRows();
  readonly #prefix: string;

  constructor(organizationId: string, sourceId: string) {
    this.#prefix = `${organizationId}${sourceId}`;
  }

  of(draft: LedgerDraft): Identity {
    const content = contentOf(draft);
    return draft.externalId === null ? this.#byContent(content) : this.#byExternalId(draft, draft.externalId, content);
  }

  /** Whether the file has had the row with this id. */
  has(id: RowId): boolean {
    return this.#seen.get(id) !== 0;
  }

  #byContent(content: string): Identity {
    const first = rowIdOf(`${this.#prefix}\u001f${content}`);
    const ordinal = this.#seen.get(first);
    this.#seen.set(first, ordinal + 1);
    if (ordinal === 0) return { id: first, state: 'FIRST' };
    const id = rowIdOf(`${this.#prefix}\u001f${content}\u001f${ordinal}`);
    this.#seen.set(id, 1);
    return { id, state: 'FIRST' };
  }

  #byExternalId(draft: LedgerDraft, externalId: string, content: string): Identity {
    const key = isVisitDraft(draft) ? draft.visitKey : externalId;
    const id = rowIdOf(`${this.#prefix}\u001f${draft.table}\u001fid\u001f${key}`);
    const mark = wordOfRowId(rowIdOf(content), 0) || 1;
    const known = this.#seen.get(id);
    if (known === 0) this.#seen.set(id, mark);
    return { id, state: known === 0 ? 'FIRST' : known === mark ? 'REPEATED' : 'CONTRADICTED' };
  }
}

/** Everything that makes two rows the same row, as one text. */
function contentOf(draft: LedgerDraft): string {
  if (!isTimed(draft)) {
    return `${draft.table}\u001f${draft.day}\u001f${draft.seconds}\u001f${draft.siteId ?? ''}\u001f${draft.person.key}\u001f${draft.activity ?? ''}`;
  }
  const parts = `${draft.table}\u001f${draft.start}\u001f${draft.end ?? ''}\u001f${draft.siteId ?? ''}\u001f`;
  switch (draft.table) {
    case 'task_log':
      return `${parts}${draft.person.key}\u001f${draft.activity ?? ''}\u001f${draft.visitKey ?? ''}`;
    case 'clock_span':
      return `${parts}${draft.person.key}\u001f${draft.kind}`;
    case 'scheduled_shift':
      return `${parts}${draft.person.key}\u001f${draft.mealStart ?? ''}\u001f${draft.mealEnd ?? ''}\u001f${draft.publishedAt ?? ''}${draft.isRequested === null ? '' : `\u001f${draft.isRequested}`}`;
    case 'leave':
      return `${parts}${draft.person.key}\u001f${draft.kind}\u001f${draft.isPaid}`;
    default:
      return `${parts}${draft.visitKey}\u001f${draft.patientKey ?? ''}\u001f${draft.status}\u001f${draft.provider ?? ''}\u001f${draft.staff.map((person) => person.key).join(';')}`;
  }
}
