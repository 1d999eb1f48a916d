import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import { zoneNamed } from '../../domain/time/zone-named.js';
import type { Viewer } from '../../domain/viewer.js';
import { isId } from '../select-scope.js';
import { stableId } from '../stable-id.js';
import { noteChanges } from './administration-change.query.js';
import { jurisdictionProblem, keyProblem, keyTaken, nameProblem } from './place-words.js';
import { insertSite, insertTeam, lockSite, lockTeam, writeSiteWords, writeTeamName } from './write-places.query.js';

/** What a site is called and where it lies; no fact depends on it. */
export interface SiteWords {
  readonly name: string;
  /** For example `US-CA`; null: no state law is evaluated. */
  readonly jurisdiction: string | null;
}

/** Adds a site. Its id is the one that a list of sites with this key would give it. Null: done. */
export async function addSite(
  { pool }: Database,
  viewer: Viewer,
  site: SiteWords & { readonly key: string; readonly zone: string },
): Promise<InputProblem | null> {
  const { organizationId } = viewer;
  const [key, name] = [site.key.trim(), site.name.trim()];
  const zone = zoneNamed(site.zone);
  const problem = keyProblem(site.key) ?? nameProblem(site.name) ?? jurisdictionProblem(site.jurisdiction);
  if (problem !== null) return problem;
  if (zone === null) return badZone();
  const id = stableId(organizationId, 'site', key);
  return inTransaction(pool, async (client) => {
    const isNew = await insertSite(client, { organizationId, id, key, name, zone, jurisdiction: site.jurisdiction });
    if (!isNew) return keyTaken(key);
    await noteChanges(client, viewer, [{ subject: 'SITE', subjectId: id, subjectName: name, what: 'ADDED' }]);
    return null;
  });
}

/** Changes what a site is called and whose law it lies under. Its zone is changed by `MOVE_ZONE`. Null: done. */
export async function changeSite(
  { pool }: Database,
  viewer: Viewer,
  id: string,
  words: SiteWords,
): Promise<InputProblem | null> {
  const problem = nameProblem(words.name) ?? jurisdictionProblem(words.jurisdiction);
  if (problem !== null) return problem;
  return inTransaction(pool, async (client) => {
    const site = isId(id) ? await lockSite(client, viewer.organizationId, id) : null;
    if (site === null) return notVisible('id');
    const next = { ...site, name: words.name.trim(), jurisdiction: words.jurisdiction };
    await writeSiteWords(client, next);
    const subject = { subject: 'SITE', subjectId: id, subjectName: site.name } as const;
    await noteChanges(client, viewer, [
      ...(next.name === site.name
        ? []
        : [{ ...subject, what: 'NAME', before: [site.name], after: [next.name] } as const]),
      ...(next.jurisdiction === site.jurisdiction
        ? []
        : [
            {
              ...subject,
              what: 'JURISDICTION',
              before: one(site.jurisdiction),
              after: one(next.jurisdiction),
            } as const,
          ]),
    ]);
    return null;
  });
}

/** Adds a team to a site. Its id is the one that a list of teams with this key would give it. Null: done. */
export async function addTeam(
  { pool }: Database,
  viewer: Viewer,
  team: { readonly siteId: string; readonly key: string; readonly name: string },
): Promise<InputProblem | null> {
  const { organizationId } = viewer;
  const [key, name] = [team.key.trim(), team.name.trim()];
  const problem = keyProblem(team.key) ?? nameProblem(team.name);
  if (problem !== null) return problem;
  const id = stableId(organizationId, 'team', key);
  return inTransaction(pool, async (client) => {
    const site = isId(team.siteId) ? await lockSite(client, organizationId, team.siteId) : null;
    if (site === null) return notVisible('siteId');
    if (!(await insertTeam(client, { organizationId, id, key, name, siteId: site.id }))) return keyTaken(key);
    await noteChanges(client, viewer, [{ subject: 'TEAM', subjectId: id, subjectName: name, what: 'ADDED' }]);
    return null;
  });
}

/** Renames a team, from the beginning: what was worked in it was worked in it. Null: done. */
export async function renameTeam(
  { pool }: Database,
  viewer: Viewer,
  id: string,
  name: string,
): Promise<InputProblem | null> {
  const problem = nameProblem(name);
  if (problem !== null) return problem;
  return inTransaction(pool, async (client) => {
    const team = isId(id) ? await lockTeam(client, viewer.organizationId, id) : null;
    if (team === null) return notVisible('id');
    if (team.name === name.trim()) return null;
    await writeTeamName(client, { ...team, name: name.trim() });
    const change = { what: 'NAME', before: [team.name], after: [name.trim()] } as const;
    await noteChanges(client, viewer, [{ subject: 'TEAM', subjectId: id, subjectName: team.name, ...change }]);
    return null;
  });
}

export const badZone = (): InputProblem =>
  inputProblem('BAD_ZONE', 'This is no IANA time zone such as America/Chicago.', 'zone');

const one = (text: string | null): readonly string[] => (text === null ? [] : [text]);
