import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import { ROUNDING_STEPS } from '../../domain/pay/punch-rounding.js';
import { isCivilDate } from '../../domain/time/civil-date.js';
import type { Viewer } from '../../domain/viewer.js';
import { drainStaleWeeks } from '../../facts/drain-stale-weeks.js';
import { markPeople } from '../../ledger/mark-people.query.js';
import { peopleOfSites } from '../../ledger/people-of-sites.query.js';
import { placesOf } from '../../practice/places.query.js';
import { writeSiteRounding, type SiteRoundingRow } from './site-roundings.query.js';

/**
 * Says how a site rounds punches from a day on. The rounding ledger of its people follows before this returns. Null: done.
 */
export async function setSiteRounding(
  database: Database,
  viewer: Viewer,
  setting: Pick<SiteRoundingRow, 'siteId' | 'validFrom' | 'stepMinutes' | 'paid'>,
): Promise<InputProblem | null> {
  const { siteId, validFrom, stepMinutes, paid } = setting;
  if (!isCivilDate(validFrom)) return inputProblem('BAD_DATE', 'This is no date of the calendar.', 'validFrom');
  if (stepMinutes !== null && !ROUNDING_STEPS.some((step) => step === stepMinutes)) {
    return inputProblem('BAD_STEP', 'Punches round to 5, 6 or 15 minutes (29 CFR 785.48).', 'stepMinutes');
  }
  if (stepMinutes === null && paid === 'ROUNDED') {
    return inputProblem('NOTHING_ROUNDED', 'Without a step there is no rounded time to pay.', 'paid');
  }
  const { organizationId } = viewer;
  const { sites } = await placesOf(database.dataSource, organizationId);
  if (!sites.some((site) => site.id === siteId)) return notVisible('siteId');
  await inTransaction(database.pool, async (client) => {
    await writeSiteRounding(client, viewer, setting);
    const staffMemberIds = await peopleOfSites(client, organizationId, [siteId]);
    await markPeople(client, organizationId, { staffMemberIds, from: validFrom, to: null });
  });
  await drainStaleWeeks(database, organizationId);
  return null;
}
