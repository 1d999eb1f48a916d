import type { Database } from '../../database/open-database.js';
import { type Queryable } from '../../database/queryable.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { SourceFeed } from '../../domain/ledger.js';
import { isCivilDate } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { drainStaleWeeks } from '../../facts/drain-stale-weeks.js';
import { completenessOfSource, feedsAndSites, saveCompleteness } from './completeness.query.js';
import { markMoved } from './move-completeness.js';

/**
 * The source has told everything up to that day, of all it brings and everywhere it brings it. What is further already
 * stays. Returns how many dates moved; the weeks between are stale then.
 */
export async function advanceCompleteness(
  client: Queryable,
  organizationId: string,
  sourceId: string,
  day: CivilDate,
): Promise<number> {
  const known = await completenessOfSource(client, organizationId, sourceId);
  const behind = known.filter(({ feed, completeUntil }) => feed !== 'LEAVE' && completeUntil < day);
  for (const { feed, siteId } of behind)
    await saveCompleteness(client, organizationId, sourceId, feed, { siteId, completeUntil: day, isExplicit: false });
  const moved = behind.map(({ siteId, completeUntil }) => ({ siteId, before: completeUntil, after: day }));
  await markMoved(client, organizationId, moved);
  return behind.length;
}

/** What an administrator says of a source. */
export interface StatedCompleteness {
  readonly sourceId: string;
  /** Null: everything it brings. */
  readonly feed: SourceFeed | null;
  readonly day: CivilDate;
  /** Days that were complete become incomplete: that is meant. */
  readonly mayMoveBack: boolean;
}

/** States until when a source is complete; never moves it back unless that is said to be meant. */
export async function setCompleteness(
  database: Pick<Database, 'pool' | 'connection'>,
  organizationId: string,
  stated: StatedCompleteness,
): Promise<InputProblem | null> {
  if (!isCivilDate(stated.day)) return inputProblem('BAD_DATE', 'A day is written like 2026-11-22.', 'day');
  const problem = await inTransaction(database.pool, (client) => store(client, organizationId, stated));
  if (problem === null) await drainStaleWeeks(database, organizationId);
  return problem;
}

async function store(
  client: Queryable,
  organizationId: string,
  { sourceId, feed, day, mayMoveBack }: StatedCompleteness,
): Promise<InputProblem | null> {
  const all = await feedsAndSites(client, organizationId, sourceId);
  if (all === null) return notVisible('sourceId');
  const wanted = all.filter((each) => feed === null || each.feed === feed);
  if (wanted.length === 0)
    return inputProblem('NOTHING_BROUGHT', 'The source has brought nothing yet that could be complete.', 'sourceId');
  const latest = wanted.map((each) => each.completeUntil ?? '').reduce((a, b) => (a > b ? a : b));
  if (latest > day && !mayMoveBack)
    return inputProblem(
      'MOVES_BACK',
      `It is complete until ${latest}: moved back, the days after ${day} would be incomplete again.`,
      'day',
    );
  for (const each of wanted)
    await saveCompleteness(client, organizationId, sourceId, each.feed, {
      siteId: each.siteId,
      completeUntil: day,
      isExplicit: true,
    });
  const moved = wanted.filter((each) => each.completeUntil !== day);
  await markMoved(
    client,
    organizationId,
    moved.map(({ siteId, completeUntil }) => ({ siteId, before: completeUntil, after: day })),
  );
  return null;
}
