import { Args, Mutation, Query, ResolveField, Resolver, Root } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { listCloses, type ListedClose } from '../payroll/closes.query.js';
import { previewLayout, saveLayout, type HandOverPreview } from '../payroll/hand-over-file.js';
import { readLayout } from '../payroll/layout.query.js';
import { closePayPeriod, linesHash, payPeriodAt, type PayPeriodState } from '../payroll/pay-period.js';
import { CurrentViewer } from './context.js';
import { DateScalar } from './date.scalar.js';
import {
  layoutOf,
  layoutTypeOf,
  PayPeriodResult,
  PayPeriodStateType,
  PayrollCloseType,
  PayrollLayoutResult,
  PayrollLayoutType,
  PayrollPreviewResult,
} from './payroll.types.js';
import { requireRole } from './role-check.js';

const DAY = { type: () => DateScalar, description: 'Any day of the pay period.' };

/** The hand-over of pay periods to payroll. */
@Resolver(() => PayPeriodStateType)
export class PayrollResolver {
  constructor(private readonly database: DataSource) {}

  @ResolveField(() => String)
  linesSha256(@Root() { lines }: PayPeriodState): string {
    return linesHash(lines);
  }

  @Query(() => PayPeriodResult, { description: 'A pay period: what is open, and what is handed over. For HR.' })
  payPeriod(@Args('day', DAY) day: string, @CurrentViewer() viewer: Viewer): Promise<PayPeriodState | InputProblem> {
    return payPeriodAt(this.database, viewer, day, new Date());
  }

  @Query(() => [PayrollCloseType], { description: 'The periods handed over, the last first. For HR.' })
  payrollCloses(@CurrentViewer() viewer: Viewer): Promise<ListedClose[]> {
    requireRole(viewer, 'HR');
    return listCloses(this.database, viewer.organizationId);
  }

  @Mutation(() => PayPeriodResult, { description: 'Hands a pay period over; it is never opened again. For HR.' })
  closePayPeriod(
    @Args('day', DAY) day: string,
    @Args('reason', { type: () => String, description: 'Needed where something is open.' }) reason: string,
    @Args('linesSha256', { type: () => String, description: 'Of the lines as they were shown.' }) linesSha256: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PayPeriodState | InputProblem> {
    return closePayPeriod(this.database, viewer, { day, reason, linesSha256 }, new Date());
  }

  @Query(() => PayrollLayoutType, { description: 'How payroll wants its file. For HR.' })
  async payrollLayout(@CurrentViewer() viewer: Viewer): Promise<PayrollLayoutType> {
    requireRole(viewer, 'HR');
    return layoutTypeOf(await readLayout(this.database, viewer.organizationId));
  }

  @Query(() => PayrollPreviewResult, { description: 'A period’s first lines in a layout that is not saved. For HR.' })
  payrollPreview(
    @Args('day', DAY) day: string,
    @Args('layout') layout: PayrollLayoutType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HandOverPreview | InputProblem> {
    return previewLayout(this.database, viewer, { day, layout: layoutOf(layout) }, new Date());
  }

  @Mutation(() => PayrollLayoutResult, { description: 'Keeps how payroll wants its file. For HR.' })
  async savePayrollLayout(
    @Args('layout') layout: PayrollLayoutType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PayrollLayoutType | InputProblem> {
    const saved = await saveLayout(this.database, viewer, layoutOf(layout), new Date());
    return isInputProblem(saved) ? saved : layoutTypeOf(saved);
  }
}
