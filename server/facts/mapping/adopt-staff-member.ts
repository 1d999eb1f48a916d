import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { isCivilDate } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { markPeople } from '../../ledger/mark-people.query.js';
import { adoptPlaceholder, lockForMapping } from '../../practice/adopt-placeholder.query.js';
import { placesOf } from '../../practice/places.query.js';
import { stableId } from '../../practice/stable-id.js';
import { recomputeStaff } from '../recompute/recompute-staff.js';
import { notAPlaceholder } from './not-a-placeholder.js';

/** Who a placeholder turns out to be: somebody new. */
export interface NewStaffMember {
  readonly placeholderId: string;
  readonly name: string;
  readonly siteId: string;
  readonly teamId: string | null;
  readonly validFrom: CivilDate;
}

/** Makes a placeholder a staff member of her own: at that site, in that team, from that day. Null: done. */
export async function adoptStaffMember(
  database: Database,
  organizationId: string,
  person: NewStaffMember,
): Promise<InputProblem | null> {
  const { placeholderId, siteId, teamId, validFrom } = person;
  const name = person.name.trim();
  if (name === '') return inputProblem('BAD_NAME', 'A staff member needs a name.', 'name');
  if (!isCivilDate(validFrom)) return inputProblem('BAD_DATE', 'This is no date of the calendar.', 'validFrom');
  return inTransaction(database.pool, async (client) => {
    const { sites, teams } = await placesOf(client, organizationId);
    if (!sites.some((site) => site.id === siteId))
      return inputProblem('NO_SUCH_SITE', 'There is no such site.', 'siteId');
    if (teamId !== null && !teams.some((team) => team.id === teamId && team.siteId === siteId)) {
      return inputProblem('NO_SUCH_TEAM', 'There is no such team at this site.', 'teamId');
    }
    if ((await lockForMapping(client, organizationId, placeholderId)) !== 'PLACEHOLDER') return notAPlaceholder();
    const term = `${placeholderId} ${validFrom}`;
    await adoptPlaceholder(client, organizationId, placeholderId, {
      name,
      siteId,
      teamId,
      validFrom,
      contractId: stableId(organizationId, 'contract', term),
      membershipId: stableId(organizationId, 'membership', term),
    });
    await markPeople(client, organizationId, { staffMemberIds: [placeholderId], from: null, to: null });
    await recomputeStaff(client, organizationId, [placeholderId]);
    return null;
  });
}
