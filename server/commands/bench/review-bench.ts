import { randomUUID } from 'node:crypto';
import { openClient, type Connection } from '../../database/connection.js';
import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { Viewer } from '../../domain/viewer.js';
import { askReview } from './ask-review.js';
import type { BenchCluster } from './bench-cluster.js';
import { REVIEWED_WEEK, writeFactsHistory } from './facts-history.query.js';
import { askByHand } from './hand-written-review.query.js';
import { median, toHundredths } from './median.js';

export interface ReviewFigures {
  readonly ratioToSql: number;
  readonly ratioAtTenfoldHistory: number;
}

const WEEKS = 26;
const REPETITIONS = 31;

export const REVIEW_METHOD = `one site of 100 staff as its manager; ${WEEKS} and ${WEEKS * 10} weeks of facts for 400 staff; medians of ${REPETITIONS} in turn`;

/**
 * The weekly review through the services against hand-written SQL over the same facts, and the same review when the
 * history is ten times as long.
 */
export async function benchReview(
  cluster: BenchCluster,
  practice: Connection,
  say: (line: string) => void,
): Promise<ReviewFigures> {
  const connection = await cluster.copyDatabase(practice);
  const client = await openClient(connection);
  try {
    const { organizationId, siteId } = await firstSite(client);
    const viewer = managerOf(organizationId, siteId);
    const measure = async (weeks: number) => {
      await writeFactsHistory(client, organizationId, weeks);
      const times = await inTurn(
        () => askReview(client, viewer, siteId, REVIEWED_WEEK),
        () => askByHand(client, organizationId, siteId, REVIEWED_WEEK),
      );
      say(`  ${weeks} weeks: services ${times.first.toFixed(1)} ms, by hand ${times.second.toFixed(1)} ms`);
      return times;
    };
    const once = await measure(WEEKS);
    const tenfold = await measure(WEEKS * 10);
    return {
      ratioToSql: toHundredths(once.first / once.second),
      ratioAtTenfoldHistory: toHundredths(tenfold.first / once.first),
    };
  } finally {
    await client.end();
    await cluster.dropDatabase(connection);
  }
}

/** Medians in milliseconds of two tasks done alternately, after both have been done a few times unmeasured. */
async function inTurn(
  first: () => Promise<void>,
  second: () => Promise<void>,
): Promise<{ readonly first: number; readonly second: number }> {
  const times = { first: [] as number[], second: [] as number[] };
  for (let round = -3; round < REPETITIONS; round += 1) {
    for (const [name, work] of [['first', first] as const, ['second', second] as const]) {
      const started = performance.now();
      await work();
      if (round >= 0) times[name].push(performance.now() - started);
    }
  }
  return { first: median(times.first), second: median(times.second) };
}

/** The first site of the practice that is measured. */
export async function firstSite(database: Queryable): Promise<{ organizationId: string; siteId: string }> {
  const [site] = await rowsOf<{ organizationId: string; siteId: string }>(
    database,
    'select organization_id as "organizationId", id as "siteId" from site order by key limit 1',
  );
  if (site === undefined) throw new Error('the practice has no site');
  return site;
}

const managerOf = (organizationId: string, siteId: string): Viewer => ({
  loginId: randomUUID(),
  organizationId,
  name: 'Bench manager',
  roles: ['MANAGER'],
  staffMemberId: null,
  managedSiteIds: [siteId],
  managedTeamIds: [],
});
