import { dateOfDayNumber } from '../time/civil-date.js';
import { incompletenessOf } from './completeness.js';
import type { DayDraft } from './day-draft.js';
import { divideByDegree } from './largest-remainder.js';
import { isRostered } from './roster-cover.js';
import type { StaffTime } from './staff-time.js';
import { teamOn } from './team-on.js';
import type { WorkDay } from './work-day.js';

/** Turns a draft into facts: what no source could tell becomes unknown, and tasks are divided exactly. */
export function finishDraft(time: StaffTime, draft: DayDraft): WorkDay {
  const workday = dateOfDayNumber(draft.day);
  const feeds = time.ledger.feedsOfSite.get(draft.siteId);
  const onTasks = time.basis.basisOn(draft.day) === 'TASKS';
  const knowsTasks = draft.hasTasks || (feeds?.has('TASK') ?? false);
  const knowsOffClock = draft.offClockSeconds > 0 || (!onTasks && knowsTasks && (feeds?.has('CLOCK') ?? false));
  const knowsVisits = draft.visitUnits > 0 || (feeds?.has('VISIT') ?? false);
  const knowsRoster = draft.hasShift || isRostered(time, draft.day, draft.siteId);
  return {
    staffMemberId: time.ledger.staffMemberId,
    workday,
    siteId: draft.siteId,
    teamId: teamOn(time.ledger.memberships, workday),
    incomplete: incompletenessOf(time.ledger, workday, draft.siteId),
    basisTasks: onTasks,
    workedSeconds: draft.workedSeconds,
    ...(knowsTasks ? taskFacts(draft) : UNKNOWN_TASKS),
    restSeconds: draft.restSeconds,
    mealSeconds: draft.mealSeconds,
    scheduledSeconds: knowsRoster ? draft.scheduledSeconds : null,
    leaveSeconds: draft.leaveSeconds,
    paidLeaveSeconds: draft.paidLeaveSeconds,
    absenceSeconds: draft.absenceSeconds,
    visitUnits: knowsVisits ? draft.visitUnits : null,
    returningVisitUnits: knowsVisits ? draft.returningVisitUnits : null,
    visitSeconds: knowsVisits && (draft.visitUnits === 0 || draft.timedVisitUnits > 0) ? draft.visitSeconds : null,
    timedVisitUnits: knowsVisits ? draft.timedVisitUnits : null,
    shifts: draft.shifts,
    daysWorked: draft.daysWorked,
    shiftsRequiringMeal: draft.shiftsRequiringMeal,
    shiftsMealFailed: draft.shiftsMealFailed,
    shiftsMealUnknown: draft.shiftsMealUnknown,
    shortRests: draft.shortRests,
    longestStretchSeconds: draft.longestStretchSeconds,
    outsideScheduleSeconds: knowsRoster ? draft.outsideScheduleSeconds : null,
    outsideScheduleByHour: knowsRoster ? draft.outsideScheduleByHour : null,
    earlyStartSeconds: knowsRoster ? draft.earlyStartSeconds : null,
    lateFinishSeconds: knowsRoster ? draft.lateFinishSeconds : null,
    offClockSeconds: knowsOffClock ? draft.offClockSeconds : null,
    travelSeconds: draft.travelSeconds,
    siteOverlapSeconds: draft.siteOverlapSeconds,
    paidRoundingSeconds: draft.paidRoundingSeconds,
    regularSeconds: draft.workedSeconds - draft.overtimeSeconds - draft.doubletimeSeconds,
    overtimeSeconds: draft.overtimeSeconds,
    doubletimeSeconds: draft.doubletimeSeconds,
    federalOvertimeSeconds: draft.federalOvertimeSeconds,
  };
}

type TaskFacts = Pick<
  WorkDay,
  | 'clinicalSeconds'
  | 'administrativeSeconds'
  | 'coordinationSeconds'
  | 'otherSeconds'
  | 'unmappedSeconds'
  | 'unloggedSeconds'
  | 'switches'
  | 'multitaskedSeconds'
>;

const UNKNOWN_TASKS: TaskFacts = {
  clinicalSeconds: null,
  administrativeSeconds: null,
  coordinationSeconds: null,
  otherSeconds: null,
  unmappedSeconds: null,
  unloggedSeconds: null,
  switches: null,
  multitaskedSeconds: null,
};

/** Task time by kind; what is left of worked after tasks and rests was worked without a task. */
function taskFacts(draft: DayDraft): TaskFacts {
  const [clinical = 0, administrative = 0, coordination = 0, other = 0, unmapped = 0] = divideByDegree(
    draft.taskSeconds,
  );
  return {
    clinicalSeconds: clinical,
    administrativeSeconds: administrative,
    coordinationSeconds: coordination,
    otherSeconds: other,
    unmappedSeconds: unmapped,
    unloggedSeconds:
      draft.workedSeconds - clinical - administrative - coordination - other - unmapped - draft.restSeconds,
    switches: draft.switches,
    multitaskedSeconds: draft.multitaskedSeconds,
  };
}
