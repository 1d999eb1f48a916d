import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import { addDays } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { markPeople } from '../../ledger/mark-people.query.js';
import { lockForMarking } from '../../ledger/marking-lock.query.js';
import { applyTermsChange } from '../../practice/terms/apply-terms-change.js';
import type { TermsChange, TermsReach } from '../../practice/terms/terms-change.js';
import { drainStaleWeeks } from '../drain-stale-weeks.js';
import { deleteFactsFrom } from '../writing/delete-facts.query.js';
import { peopleOf, weeksReached, type WeeksReached } from './weeks-reached.js';

/** Who changes terms, and the day it is for her: weeks that have begun by then are old ones. */
export interface Changing {
  readonly organizationId: string;
  readonly by: string;
  readonly today: CivilDate;
}

/** What a change would do, before anything of it is kept. */
export interface TermsPreview extends WeeksReached {
  /** Workweeks it reaches that have begun already: they keep what they have until their differences are accepted. */
  readonly oldWeeks: number;
  /** What `changeTerms` is told, so that what is accepted is what was seen. */
  readonly seen: string;
}

/**
 * What a change of terms would do to stored weeks. It is made in a transaction, everything it reaches is derived by the
 * very code that recomputes, and then it is taken back: nothing is stored.
 */
export async function previewTermsChange(
  database: Database,
  { organizationId, by, today }: Changing,
  change: TermsChange,
): Promise<TermsPreview | InputProblem> {
  // What is stale already would look like a difference.
  await drainStaleWeeks(database, organizationId);
  return inTransaction(database.pool, async (client) => {
    await client.query('savepoint before_change');
    const tried = await tryChange(client, organizationId, change, by, today);
    await client.query('rollback to savepoint before_change');
    return isInputProblem(tried) ? tried : tried.preview;
  });
}

/**
 * Makes a change of terms. Where it reaches weeks that have begun, `seen` must be that of a preview that still holds: old
 * weeks change only as somebody has seen and accepted. Then all they reach are marked stale with it, in one transaction,
 * and recomputed batch by batch. Null: done.
 */
export async function changeTerms(
  database: Database,
  { organizationId, by, today }: Changing,
  change: TermsChange,
  seen: string | null,
): Promise<InputProblem | null> {
  await drainStaleWeeks(database, organizationId);
  const problem = await inTransaction(database.pool, async (client) => {
    await lockForMarking(client, organizationId);
    await client.query('savepoint before_change');
    const tried = await tryChange(client, organizationId, change, by, today);
    const refusal = isInputProblem(tried) ? tried : notAsSeen(tried.preview, seen);
    if (refusal !== null || isInputProblem(tried)) {
      await client.query('rollback to savepoint before_change');
      return refusal;
    }
    await markReached(client, organizationId, tried.reach, change);
    return null;
  });
  if (problem === null) await drainStaleWeeks(database, organizationId);
  return problem;
}

async function tryChange(
  client: ClientBase,
  organizationId: string,
  change: TermsChange,
  by: string,
  today: CivilDate,
): Promise<{ reach: TermsReach; preview: TermsPreview } | InputProblem> {
  const reach = await applyTermsChange(client, organizationId, change, by);
  if (isInputProblem(reach)) return reach;
  const reached = await weeksReached(client, organizationId, reach);
  const old = reached.weeks.filter(({ weekStarting }) => weekStarting <= today);
  const seen = createHash('sha256')
    .update(JSON.stringify([change, old, reached.differences]))
    .digest('hex');
  return { reach, preview: { ...reached, oldWeeks: old.length, seen } };
}

function notAsSeen(preview: TermsPreview, seen: string | null): InputProblem | null {
  if (preview.oldWeeks === 0 || preview.seen === seen) return null;
  return seen === null
    ? inputProblem('NOT_ACCEPTED', 'It reaches weeks that have begun: look at the differences and accept them.')
    : inputProblem('DIFFERENCES_CHANGED', 'The differences are not those that were seen: look at them again.');
}

/** Marks what the change reaches. Weeks that begin elsewhere have other rows: the old ones go with the change. */
async function markReached(
  client: ClientBase,
  organizationId: string,
  reach: TermsReach,
  change: TermsChange,
): Promise<void> {
  const { from } = reach;
  const isMove = change.kind === 'MOVE_WORKWEEK';
  if (isMove) await deleteFactsFrom(client, organizationId, addDays(from, -6));
  await markPeople(client, organizationId, {
    staffMemberIds: await peopleOf(client, organizationId, reach),
    from: isMove ? addDays(from, -14) : from,
    to: null,
  });
}
