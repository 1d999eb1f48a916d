import type { Queryable } from '../../database/queryable.js';
import { breakLawOf, type BreakLaw } from '../../domain/overtime/break-law.js';
import { layerOf, policiesInForce, type PolicyLayer } from '../../domain/overtime/policy-in-force.js';
import type { Agreement } from '../../domain/overtime/agreement.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import { weekStarting } from '../../domain/time/workweek.js';
import { earliestDay } from '../earliest-day.js';
import { placesOf } from '../places.query.js';
import { policyOf } from './assignable.js';
import { agreementsIn } from '../upsert/listed-agreements.js';
import {
  readKnownTerms,
  type KnownAssignment,
  type KnownTerms,
  type KnownWaitingContract,
} from './known-terms.query.js';

/** A policy as it is named. */
export interface PolicyNamed {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** An assignment with its policy's title and layer; for a version that this build does not know, its id and no layer. */
export interface AssignmentShown extends KnownAssignment {
  readonly title: string;
  readonly layer: PolicyLayer | null;
}

/** What holds at a site in the workweek of a day, for contracts that have nothing of their own. */
export interface SiteTerms {
  readonly siteId: string;
  readonly siteName: string;
  readonly jurisdiction: string | null;
  readonly overtime: PolicyNamed;
  readonly limits: PolicyNamed;
  /** Null: none is assigned. */
  readonly preset: PolicyNamed | null;
  readonly breakLaw: BreakLaw;
}

/** What holds for whom, and what has held. */
export interface TermsView extends Pick<KnownTerms, 'organizationType' | 'contracts' | 'agreements' | 'ownLimits'> {
  /** Contracts that wait, and the agreements that come with each; null: it changes none. */
  readonly waiting: readonly (Omit<KnownWaitingContract, 'agreements' | 'sealedPay'> & {
    readonly agreements: readonly Agreement[] | null;
    /** Whether pay comes with it. How much is not part of the terms. */
    readonly hasPay: boolean;
  })[];
  readonly today: CivilDate;
  readonly sites: readonly SiteTerms[];
  readonly assignments: readonly AssignmentShown[];
}

/** The terms of an organization as they stand on the day it is there. Hours are not among them. */
export async function readTermsView(
  database: Queryable,
  organizationId: string,
  now: EpochSeconds,
): Promise<TermsView> {
  const terms = await readKnownTerms(database, organizationId);
  const today = earliestDay(await placesOf(database, organizationId), now);
  const { organizationType, contracts, agreements, ownLimits } = terms;
  const waiting = terms.waiting.map(({ agreements: named, sealedPay, ...contract }) => ({
    ...contract,
    agreements: agreementsIn(named),
    hasPay: sealedPay !== null,
  }));
  const assignments = terms.assignments.map((assignment) => shown(terms, assignment));
  const sites = terms.sites.map((site) => siteTerms(terms, site, weekStarting(today, terms.weekStartsOn)));
  return { organizationType, contracts, waiting, agreements, ownLimits, today, sites, assignments };
}

function shown(terms: KnownTerms, assignment: KnownAssignment): AssignmentShown {
  const policy = policyOf(terms, assignment.policyId, assignment.policyVersion);
  const layer = policy === undefined ? null : layerOf(policy);
  return { ...assignment, title: policy?.title ?? assignment.policyId, layer };
}

function siteTerms(
  terms: KnownTerms,
  { id: siteId, name: siteName, jurisdiction }: KnownTerms['sites'][number],
  week: CivilDate,
): SiteTerms {
  const assigned = terms.assignments.flatMap((assignment) => {
    const policy = policyOf(terms, assignment.policyId, assignment.policyVersion);
    return policy === undefined ? [] : [{ ...assignment, policy }];
  });
  const { overtime, limits, preset } = policiesInForce(assigned, { siteId, contractId: '' }, week);
  return { siteId, siteName, jurisdiction, overtime, limits, preset, breakLaw: breakLawOf(jurisdiction, overtime) };
}
