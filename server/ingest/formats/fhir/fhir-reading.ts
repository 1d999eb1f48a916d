import type { TaskCategory } from '../../../domain/ledger.js';
import type { CivilDate } from '../../../domain/time/instant.js';
import type { ZoneClock } from '../../reading/zone-clock.js';
import type { LedgerTable, NamedPerson } from '../drafts.js';
import { RowRejection, type NamedSite, type ReadingContext } from '../format.js';
import type { FhirDirectory } from './directory.js';
import { targetOf } from './reference.js';
import { text, type FhirResource, type Part } from './resource.js';

/** What a resource is read with. */
export interface FhirReading extends FhirResource {
  readonly directory: FhirDirectory;
  /** What recorded actions count as by default; filled as they are read. */
  readonly actions: Map<string, TaskCategory | null>;
  readonly context: ReadingContext;
}

/** The first place that is a site of the practice, by name or key; null: none is. */
export function siteOf(references: readonly Part[], { context }: FhirReading): NamedSite | null {
  for (const reference of references) {
    const site = context.siteNamed(text(reference, 'display')) ?? context.siteNamed(targetOf(reference).address);
    if (site !== null) return site;
  }
  return null;
}

export const clockOf = (site: NamedSite | null, { context }: FhirReading): ZoneClock =>
  site === null ? context.clock : context.clockOf(site);

/** What is hashed for a visit or patient: its id, however the address around it is written. */
export const idIn = (reference: Part): string => {
  const { address, identifier } = targetOf(reference);
  return address.startsWith('#') ? '' : address.replace(/^[A-Za-z]+\//, '') || identifier;
};

/** Says that a resource tells nobody's time, and why; it is counted as read. */
export function tellsNothing({ context }: FhirReading, why: string): [] {
  context.notice(`${why}: {n}.`);
  return [];
}

export const rejectedAs = (
  table: LedgerTable,
  field: string,
  reason: string,
  about: {
    readonly person?: NamedPerson | null;
    readonly day?: CivilDate | null;
    readonly siteId?: string | null;
  } = {},
): RowRejection => new RowRejection(field, reason, { table, person: null, day: null, siteId: null, ...about });
