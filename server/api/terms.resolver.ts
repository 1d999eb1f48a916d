import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import { DEFAULT_LIMITS_POLICY } from '../domain/overtime/policy-registry.js';
import type { PayPeriodKind } from '../domain/time/pay-period.js';
import type { Viewer } from '../domain/viewer.js';
import { isId } from '../practice/select-scope.js';
import { setPayPeriod } from '../practice/terms/set-pay-period.query.js';
import { stateOwnLimits } from '../practice/terms/state-own-limits.js';
import { readTermsView } from '../practice/terms/terms-view.js';
import { declineWaiting } from '../practice/terms/write-terms.query.js';
import { acceptTerms, previewTerms, type PreviewShown } from '../reviews/preview-terms.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { DateScalar } from './date.scalar.js';
import { PayPeriodKindEnum } from './organization.types.js';
import { OwnLimitsResult, type OwnLimitsStatedType, WellbeingLimitsType } from './own-limits.types.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';
import { TermsChangeInput, termsChangeOf } from './terms-change.input.js';
import { TermsPreviewResult } from './terms-preview.types.js';
import { TermsType } from './terms.types.js';

const DONE: DoneType = { ok: true };

/** Which terms hold for whom: for HR and administrators. What old weeks would become is for HR to see and accept. */
@Resolver(() => TermsType)
export class TermsResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => TermsType, { description: 'Which policies and agreements hold for whom. For HR and administrators.' })
  async terms(@CurrentViewer() viewer: Viewer): Promise<TermsType> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const view = await readTermsView(this.database.dataSource, viewer.organizationId, now());
    const assignments = view.assignments.map((each) => ({ ...each, assignedAt: new Date(each.assignedAt) }));
    return { ...view, assignments, defaultLimits: DEFAULT_LIMITS_POLICY.limits! };
  }

  @Query(() => TermsPreviewResult, {
    description: 'What a change of terms would do to stored workweeks; nothing is stored. For HR and administrators.',
  })
  previewTermsChange(
    @CurrentViewer() viewer: Viewer,
    @Args('change', { type: () => TermsChangeInput }) input: TermsChangeInput,
  ): Promise<PreviewShown | InputProblem> | InputProblem {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (input.setPay != null) requireRole(viewer, 'HR');
    const change = termsChangeOf(input);
    return isInputProblem(change) ? change : previewTerms(this.database, viewer, change, now());
  }

  @Mutation(() => DoneResult, {
    description: 'Makes a change of terms. Where it reaches weeks that have begun, HR accepts what a preview showed.',
  })
  async changeTerms(
    @CurrentViewer() viewer: Viewer,
    @Args('change', { type: () => TermsChangeInput }) input: TermsChangeInput,
    @Args('seen', { type: () => String, nullable: true }) seen: string | null = null,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (input.setPay != null) requireRole(viewer, 'HR');
    const change = termsChangeOf(input);
    if (isInputProblem(change)) return change;
    return (await acceptTerms(this.database, viewer, change, seen ?? null, now())) ?? DONE;
  }

  @Mutation(() => DoneResult, { description: 'Declines a contract that waits: nothing of it holds. For HR.' })
  async declineContract(
    @CurrentViewer() viewer: Viewer,
    @Args('contractId', { type: () => ID }) contractId: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR');
    if (!isId(contractId)) return notVisible('contractId');
    const declined = await declineWaiting(this.database.dataSource, viewer.organizationId, contractId);
    return declined ? DONE : notVisible('contractId');
  }

  @Mutation(() => OwnLimitsResult, {
    description: 'States limits of the practice’s own as a new version; it holds where it is assigned. For HR.',
  })
  async stateOwnLimits(
    @CurrentViewer() viewer: Viewer,
    @Args('title', { type: () => String }) title: string,
    @Args('limits', { type: () => WellbeingLimitsType }) limits: WellbeingLimitsType,
  ): Promise<OwnLimitsStatedType | InputProblem> {
    requireRole(viewer, 'HR');
    const { dataSource } = this.database;
    const stated = await stateOwnLimits(dataSource, viewer.organizationId, { title, limits }, viewer.name);
    return isInputProblem(stated) ? stated : { version: stated };
  }

  @Mutation(() => DoneResult, { description: 'Says how pay periods are counted. For HR and administrators.' })
  async setPayPeriod(
    @CurrentViewer() viewer: Viewer,
    @Args('kind', { type: () => PayPeriodKindEnum }) kind: PayPeriodKind,
    @Args('anchorDate', { type: () => DateScalar }) anchorDate: string,
  ): Promise<DoneType> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    await setPayPeriod(this.database.dataSource, viewer.organizationId, { kind, anchorDate });
    return DONE;
  }
}
