import type pg from 'pg';
import { markPeople } from '../../ledger/mark-people.query.js';
import { markPeopleOfSites } from '../../ledger/mark-reach.js';
import {
  columnMappingLike,
  columnsKey,
  deleteColumnMapping,
  saveColumnMapping,
} from '../runs/column-mappings.query.js';
import { addTaught } from '../runs/run.query.js';
import { peopleOfClock, saveSource, sourceOfId } from '../runs/sources.query.js';
import { unlearn, type Taught, type Teacher } from '../runs/taught.js';

const NAMES = ['siteId', 'zone', 'dateOrder', 'mealRecording'] as const;

/** The source is known as it would be had the run never been: site, zone, order of dates, meals, and its mapping of columns. */
export async function restoreSource(
  client: pg.ClientBase,
  organizationId: string,
  sourceId: string,
  taught: Taught,
  later: readonly Teacher[],
): Promise<void> {
  const now = await sourceOfId(client, organizationId, sourceId);
  if (now === null) return;
  const restored: Record<string, unknown> = {};
  for (const name of NAMES) {
    const outcome = unlearn(name, taught, now[name], later);
    if (outcome.is === 'RESTORED') restored[name] = outcome.value;
    if (outcome.is === 'PASSED') await addTaught(client, organizationId, outcome.toRunId, { [name]: outcome.change });
  }
  const source = { ...now, ...restored };
  await saveSource(client, organizationId, source);
  await restoreMapping(client, organizationId, sourceId, taught, later);
  if (source.mealRecording !== now.mealRecording) {
    const staffMemberIds = await peopleOfClock(client, organizationId, sourceId);
    await markPeople(client, organizationId, { staffMemberIds, from: null, to: null });
  }
  if (source.siteId !== now.siteId) {
    const siteIds = [source.siteId, now.siteId].filter((siteId) => siteId !== null);
    await markPeopleOfSites(client, organizationId, siteIds);
  }
}

/** Mappings are kept by the columns they are for: those for other columns say nothing of this one. */
async function restoreMapping(
  client: pg.ClientBase,
  organizationId: string,
  sourceId: string,
  taught: Taught,
  later: readonly Teacher[],
): Promise<void> {
  const mapping = taught.mapping?.after ?? null;
  if (mapping === null) return;
  const alike = later.filter((run) => {
    const other = run.taught.mapping?.after ?? null;
    return other !== null && columnsKey(other) === columnsKey(mapping);
  });
  const now = await columnMappingLike(client, organizationId, sourceId, mapping);
  const outcome = unlearn('mapping', taught, now, alike);
  if (outcome.is === 'PASSED') await addTaught(client, organizationId, outcome.toRunId, { mapping: outcome.change });
  if (outcome.is !== 'RESTORED') return;
  if (outcome.value === null) await deleteColumnMapping(client, organizationId, sourceId, mapping);
  else await saveColumnMapping(client, organizationId, sourceId, outcome.value);
}
