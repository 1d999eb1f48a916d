import type { ClientBase } from 'pg';
import { ownWellbeingPolicy } from '../../domain/overtime/own-limits.js';
import { findPolicy } from '../../domain/overtime/policy-registry.js';
import { weekStarting } from '../../domain/time/workweek.js';
import type { StaffLedger } from '../../domain/work-day/staff-ledger.js';
import { readRosterDays } from '../../ledger/roster-coverage.query.js';
import { readPracticeTerms, type PracticeTerms } from './practice-terms.query.js';
import type { ReadingRange } from './reading-range.js';
import { completenessOfSites, feedsOfSites } from './site-terms.js';

/** What is the same in every staff ledger of a batch. */
export interface PracticeLedger {
  readonly terms: PracticeTerms;
  readonly shared: Pick<
    StaffLedger,
    'weekStartsOn' | 'zoneOfSite' | 'policies' | 'feedsOfSite' | 'rosterWeeksOfSite' | 'completeUntil' | 'roundings'
  >;
}

/** Reads what holds for the whole practice over the longest of the ranges. */
export async function readPracticeLedger(
  client: ClientBase,
  organizationId: string,
  ranges: readonly ReadingRange[],
): Promise<PracticeLedger> {
  const terms = await readPracticeTerms(client, organizationId);
  const from = Math.min(...ranges.map((range) => range.from));
  const to = Math.max(...ranges.map((range) => range.to));
  const rosterDays = await readRosterDays(client, organizationId, from, to);
  return {
    terms,
    shared: {
      weekStartsOn: terms.weekStartsOn,
      zoneOfSite: new Map(terms.sites.map((site) => [site.id, site.zone])),
      policies: policiesOf(terms),
      feedsOfSite: feedsOfSites(terms),
      rosterWeeksOfSite: new Map(
        Array.from(rosterDays, ([siteId, days]) => [
          siteId,
          new Set(Array.from(days, (day) => weekStarting(day, terms.weekStartsOn))),
        ]),
      ),
      completeUntil: completenessOfSites(terms),
      roundings: terms.roundings,
    },
  };
}

/** The assigned policies with their rules. Throws for a version this build does not know. */
function policiesOf(terms: PracticeTerms): StaffLedger['policies'] {
  const own = terms.ownLimits.map(ownWellbeingPolicy);
  return terms.policies.map(({ policyId, policyVersion, ...assigned }) => {
    const policy =
      findPolicy(policyId, policyVersion) ??
      own.find(({ id, version }) => id === policyId && version === policyVersion);
    if (policy === undefined) throw new Error(`policy ${policyId} version ${policyVersion} is not known`);
    return { ...assigned, policy };
  });
}
