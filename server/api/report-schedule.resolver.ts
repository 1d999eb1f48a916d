import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { isId } from '../practice/select-scope.js';
import { possibleRecipients, type ReportRecipient } from '../reports/schedules/recipients.query.js';
import { saveSchedule } from '../reports/schedules/save-schedule.js';
import { removeSchedule, setSchedulePaused } from '../reports/schedules/schedules.query.js';
import { schedulesView, type ScheduleView } from '../reports/schedules/schedules-view.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { ReportRecipientType, ReportScheduleInputType, ReportScheduleType } from './report-schedule.types.js';
import { requireRole } from './role-check.js';

const doneIf = (isDone: boolean): DoneType | InputProblem => (isDone ? { ok: true } : notVisible('id'));

/** Reports that are mailed by themselves. */
@Resolver()
export class ReportScheduleResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => [ReportScheduleType], { description: 'The scheduled staffing reports, by name. For HR.' })
  reportSchedules(@CurrentViewer() viewer: Viewer): Promise<ScheduleView[]> {
    requireRole(viewer, 'HR');
    return schedulesView(this.database.dataSource, viewer.organizationId, now());
  }

  @Query(() => [ReportRecipientType], { description: 'Whom a report may be mailed to, by name. For HR.' })
  possibleReportRecipients(@CurrentViewer() viewer: Viewer): Promise<ReportRecipient[]> {
    requireRole(viewer, 'HR');
    return possibleRecipients(this.database.dataSource, viewer.organizationId);
  }

  @Mutation(() => DoneResult, {
    description: 'Schedules a staffing report, or changes one; what was due before is not made up. For HR.',
  })
  async saveReportSchedule(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => ReportScheduleInputType }) input: ReportScheduleInputType,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR');
    const saved = await saveSchedule(this.database.pool, viewer, input, new Date());
    return isInputProblem(saved) ? saved : { ok: true };
  }

  @Mutation(() => DoneResult, { description: 'Pauses a scheduled report or takes it up again. For HR.' })
  async pauseReportSchedule(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('isPaused', { type: () => Boolean }) isPaused: boolean,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR');
    const { dataSource } = this.database;
    return doneIf(isId(id) && (await setSchedulePaused(dataSource, viewer.organizationId, id, isPaused, new Date())));
  }

  @Mutation(() => DoneResult, { description: 'Ends a scheduled report. For HR.' })
  async removeReportSchedule(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR');
    return doneIf(isId(id) && (await removeSchedule(this.database.dataSource, viewer.organizationId, id, new Date())));
  }
}
