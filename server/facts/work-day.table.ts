import { EntitySchema } from 'typeorm';
import type { CivilDate } from '../domain/time/instant.js';
import type { WorkDay } from '../domain/work-day/work-day.js';
import { staffMemberFactKeyOf } from './staff-member-fact-key.js';

/** A work day as stored: the facts, with the workweek they belong to and the reasons of incompleteness as text. */
export interface StoredWorkDay extends Omit<WorkDay, 'incomplete'> {
  readonly organizationId: string;
  readonly weekStarting: CivilDate;
  /** `FEED:REASON`, for example `CLOCK:REJECTED_ROW`. */
  readonly incomplete: readonly string[];
}

export const workDayTable = new EntitySchema<StoredWorkDay>({
  name: 'work_day',
  tableName: 'work_day',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'work_day_pk' },
    staffMemberId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'work_day_pk' },
    workday: { type: 'date', primary: true, primaryKeyConstraintName: 'work_day_pk' },
    siteId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'work_day_pk' },
    teamId: { type: 'uuid', nullable: true },
    weekStarting: { type: 'date' },
    incomplete: { type: 'text', array: true, default: () => "'{}'" },
    basisTasks: { type: 'boolean' },
    workedSeconds: { type: 'integer' },
    clinicalSeconds: { type: 'integer', nullable: true },
    administrativeSeconds: { type: 'integer', nullable: true },
    coordinationSeconds: { type: 'integer', nullable: true },
    otherSeconds: { type: 'integer', nullable: true },
    unmappedSeconds: { type: 'integer', nullable: true },
    unloggedSeconds: { type: 'integer', nullable: true },
    restSeconds: { type: 'integer' },
    mealSeconds: { type: 'integer' },
    scheduledSeconds: { type: 'integer', nullable: true },
    leaveSeconds: { type: 'integer' },
    paidLeaveSeconds: { type: 'integer' },
    absenceSeconds: { type: 'integer', default: 0 },
    visitUnits: { type: 'integer', nullable: true },
    returningVisitUnits: { type: 'integer', nullable: true },
    visitSeconds: { type: 'integer', nullable: true },
    timedVisitUnits: { type: 'integer', nullable: true },
    shifts: { type: 'smallint' },
    daysWorked: { type: 'smallint' },
    shiftsRequiringMeal: { type: 'smallint' },
    shiftsMealFailed: { type: 'smallint' },
    shiftsMealUnknown: { type: 'smallint' },
    shortRests: { type: 'smallint' },
    switches: { type: 'integer', nullable: true },
    multitaskedSeconds: { type: 'integer', nullable: true },
    longestStretchSeconds: { type: 'integer' },
    outsideScheduleSeconds: { type: 'integer', nullable: true },
    outsideScheduleByHour: { type: 'integer', array: true, nullable: true },
    earlyStartSeconds: { type: 'integer', nullable: true },
    lateFinishSeconds: { type: 'integer', nullable: true },
    offClockSeconds: { type: 'integer', nullable: true },
    travelSeconds: { type: 'integer' },
    siteOverlapSeconds: { type: 'integer' },
    paidRoundingSeconds: { type: 'integer', default: 0 },
    regularSeconds: { type: 'integer' },
    overtimeSeconds: { type: 'integer' },
    doubletimeSeconds: { type: 'integer' },
    federalOvertimeSeconds: { type: 'integer' },
  },
  indices: [
    { name: 'work_day_site_index', columns: ['organizationId', 'siteId', 'workday'] },
    { name: 'work_day_team_index', columns: ['organizationId', 'teamId', 'workday'] },
    { name: 'work_day_week_index', columns: ['organizationId', 'workday'] },
  ],
  foreignKeys: [staffMemberFactKeyOf('work_day')],
});
