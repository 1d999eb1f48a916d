import type { Queryable } from '../../database/queryable.js';
import { headerOf } from '../formats/header.js';
import { punchColumnsOf } from '../formats/punch-columns.js';
import { personOf } from '../formats/punch-person.js';
import { sitesOf } from '../runs/organizations.query.js';
import type { ImportOptions } from '../runs/import-options.js';
import type { KnownSource } from '../runs/sources.query.js';
import { dayKey, type KnownPunches, type PunchesByDay } from './known-punches.js';
import { takenPunches, waitingPunches } from './punches-of-source.query.js';

/** What a source has told of people's days: stretches that were taken, and punches that wait for their other half. */
export async function punchesOfSource(
  database: Queryable,
  organizationId: string,
  source: KnownSource,
  options: Pick<ImportOptions, 'zone'>,
): Promise<PunchesByDay> {
  const sites = await sitesOf(database, organizationId);
  const site = sites.find(({ id }) => id === source.siteId) ?? sites[0];
  const zone = options.zone ?? source.zone ?? site?.zone ?? 'UTC';
  const known = new Map<string, KnownPunches>();
  for (const taken of await takenPunches(database, organizationId, source.id, zone))
    known.set(dayKey(taken.person, taken.day), { only: null, in: taken.in, out: taken.out, waiting: null });
  for (const row of await waitingPunches(database, organizationId, source.id)) {
    const columns = punchColumnsOf(headerOf(row.columns, 1));
    const textOf = (index: number | undefined): string => (index === undefined ? '' : (row.cells[index] ?? ''));
    const person = personOf(row.cells, columns)?.key;
    const [pair] = columns.pairs;
    const only = textOf(pair?.in) || textOf(pair?.out);
    if (person === undefined || only === '') continue;
    const { runId, line } = row;
    known.set(dayKey(person, textOf(columns.date)), { only, in: null, out: null, waiting: { runId, line } });
  }
  return known;
}
