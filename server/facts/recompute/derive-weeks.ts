import type { ClientBase } from 'pg';
import { deriveFacts } from '../../domain/work-day/derive-facts.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { DerivedFacts, StaffLedger } from '../../domain/work-day/staff-ledger.js';
import { averagedWeeksOf } from '../../practice/averaged-weeks.query.js';
import { readStaffLedgers } from '../reading/staff-ledgers.js';
import { firstMarginDays, holdsWholeRuns, rangeAround } from './ledger-range.js';
import type { StaleWeeks } from './stale-weeks.query.js';

/** The weeks of one staff member with what they were derived from and what came out. */
export interface DerivedWeeks {
  readonly ledger: StaffLedger;
  readonly weeksStarting: readonly CivilDate[];
  readonly facts: DerivedFacts;
}

/** Reads the ledgers of these people and derives their weeks; whoever works without a pause is read further. */
export async function deriveWeeks(
  client: ClientBase,
  organizationId: string,
  stale: readonly StaleWeeks[],
): Promise<DerivedWeeks[]> {
  if (stale.length === 0) return [];
  const averaged = await averagedWeeksOf(client, organizationId);
  return deriveWithin(client, organizationId, stale, firstMarginDays(averaged));
}

async function deriveWithin(
  client: ClientBase,
  organizationId: string,
  stale: readonly StaleWeeks[],
  marginDays: number,
): Promise<DerivedWeeks[]> {
  if (stale.length === 0) return [];
  const ledgers = await readStaffLedgers(
    client,
    organizationId,
    stale.map(({ staffMemberId, weeksStarting }) => ({ staffMemberId, ...rangeAround(weeksStarting, marginDays) })),
  );
  const derived: DerivedWeeks[] = [];
  const tooNarrow: StaleWeeks[] = [];
  for (const [index, ledger] of ledgers.entries()) {
    const weeks = stale[index]!;
    if (!holdsWholeRuns(ledger, weeks.weeksStarting, marginDays)) tooNarrow.push(weeks);
    else derived.push({ ledger, weeksStarting: weeks.weeksStarting, facts: deriveFacts(ledger, weeks.weeksStarting) });
  }
  return [...derived, ...(await deriveWithin(client, organizationId, tooNarrow, marginDays * 4))];
}
