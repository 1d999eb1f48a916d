import type { Queryable } from '../../database/queryable.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import { addDays } from '../../domain/time/civil-date.js';
import { zoneNamed } from '../../domain/time/zone-named.js';
import { noteChanges } from '../administration/administration-change.query.js';
import { badZone } from '../administration/change-places.js';
import { endTeam as writeTeamEnd, isJoinedAfter } from '../administration/end-team.query.js';
import { lockSite, lockTeam, writeSiteZone } from '../administration/write-places.query.js';
import { isId } from '../select-scope.js';
import { SINCE_EVER } from '../upsert/row-outcome.js';
import type { TermsChange, TermsReach } from './terms-change.js';

type Change<Kind extends TermsChange['kind']> = Extract<TermsChange, { kind: Kind }>;

/** Where a change is written, and whose it is. */
interface Setting {
  readonly database: Queryable;
  readonly organizationId: string;
  readonly by: string;
}

/** Says in which zone a site lies. What files stated keeps its moments; the days they belong to begin at others. */
export async function moveZone(
  { database, organizationId, by }: Setting,
  { siteId, zone }: Change<'MOVE_ZONE'>,
): Promise<TermsReach | InputProblem> {
  const named = zoneNamed(zone);
  if (named === null) return badZone();
  const site = isId(siteId) ? await lockSite(database, organizationId, siteId) : null;
  if (site === null) return notVisible('siteId');
  if (site.zone === named) return inputProblem('SAME', 'The site lies in this zone already.', 'zone');
  await writeSiteZone(database, { organizationId, id: siteId, zone: named });
  const change = { what: 'ZONE', before: [site.zone], after: [named] } as const;
  const subject = { subject: 'SITE', subjectId: siteId, subjectName: site.name } as const;
  await noteChanges(database, { organizationId, name: by }, [{ ...subject, ...change }]);
  return { staffMemberIds: null, siteId, from: SINCE_EVER };
}

/** Ends a team: nobody is in it from the next day on, and what was worked in it stays its. */
export async function endTeam(
  { database, organizationId, by }: Setting,
  { teamId, lastDay }: Change<'END_TEAM'>,
): Promise<TermsReach | InputProblem> {
  const team = isId(teamId) ? await lockTeam(database, organizationId, teamId) : null;
  if (team === null) return notVisible('teamId');
  if (team.endedOn !== null)
    return inputProblem('ENDED_ALREADY', `${team.name} ended already, on ${team.endedOn}.`, 'teamId');
  if (await isJoinedAfter(database, organizationId, teamId, lastDay))
    return inputProblem('JOINED_LATER', 'Somebody comes into this team only after that day.', 'lastDay');
  const staffMemberIds = await writeTeamEnd(database, organizationId, teamId, lastDay);
  const subject = { subject: 'TEAM', subjectId: teamId, subjectName: team.name } as const;
  await noteChanges(database, { organizationId, name: by }, [{ ...subject, what: 'ENDED', after: [lastDay] }]);
  return { staffMemberIds, siteId: null, from: addDays(lastDay, 1) };
}
