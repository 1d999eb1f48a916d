import { violationsFound } from '../boundaries/violations-found.js';
import { paidRounding, roundedShifts } from '../pay/rounded-shifts.js';
import type { RoundedShift } from '../pay/rounded-shifts.js';
import { payQuestionsOf } from '../settlement/pay-questions.js';
import type { DayNumber } from '../time/civil-date.js';
import { dayNumberOf } from '../time/civil-date.js';
import { addScheduleFacts } from './add-schedule-facts.js';
import { addShiftFacts } from './add-shift-facts.js';
import { addTaskFacts } from './add-task-facts.js';
import { addVisitFacts } from './add-visit-facts.js';
import { addWorkedFacts } from './add-worked-facts.js';
import { DayDrafts } from './day-draft.js';
import { evaluateWeeks } from './evaluate-weeks.js';
import { finishDraft } from './finish-draft.js';
import type { DeriveFacts, StaffLedger } from './staff-ledger.js';
import type { StaffTime } from './staff-time.js';
import { staffTime } from './staff-time.js';

/**
 * The facts of one staff member for the workweeks that begin on the given days. Pure: equal ledgers give equal facts,
 * whatever the order of rows and however far the ledger reaches beyond what `StaffLedger` asks for.
 * Rows exist for days and sites with something to say: time, schedule, leave, a visit, off-clock tasks or a rejected row.
 * Throws when the staff member has no contract, and for a week that does not begin on the ledger's `weekStartsOn`.
 */
export const deriveFacts: DeriveFacts = (ledger, weeksStarting) => {
  const time = staffTime(ledger);
  const weeks = [...new Set(weeksStarting)].map(dayNumberOf).toSorted((a, b) => a - b);
  for (const firstDay of weeks) {
    if (time.calendar.weekOf(firstDay) !== firstDay) throw new RangeError('a week does not begin on its first weekday');
  }
  const asked = new Set(weeks.flatMap((firstDay) => daysOf(firstDay, time.calendar.lastDayOf(firstDay))));
  const drafts = new DayDrafts(asked);
  addWorkedFacts(time, drafts);
  addTaskFacts(time, drafts);
  addScheduleFacts(time, drafts);
  addVisitFacts(time, drafts);
  addShiftFacts(time, drafts);
  const rounded = roundedShifts(time, asked);
  addPaidRounding(rounded, drafts);
  const { workweeks, overtimeSteps } = evaluateWeeks(time, weeks, drafts);
  addIncompleteDays(time, drafts);
  return {
    workDays: drafts.all().map((draft) => finishDraft(time, draft)),
    workweeks,
    violations: violationsFound(time, weeks, asked),
    overtimeSteps,
    payQuestions: payQuestionsOf({ asRecorded: asRecorded(ledger, time), settled: time }, weeks, asked),
    roundedShifts: rounded,
  };
};

const daysOf = (first: DayNumber, last: DayNumber): DayNumber[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The same time with nothing settled. */
const asRecorded = (ledger: StaffLedger, time: StaffTime): StaffTime =>
  (ledger.settled ?? []).length === 0 ? time : staffTime({ ...ledger, settled: [] });

function addPaidRounding(shifts: readonly RoundedShift[], drafts: DayDrafts): void {
  for (const shift of shifts) {
    const draft = drafts.at(dayNumberOf(shift.workday), shift.siteId);
    if (draft !== undefined) draft.paidRoundingSeconds += paidRounding(shift);
  }
}

/** A day of which only a rejected row is known must still be shown, as incomplete. */
function addIncompleteDays({ ledger, calendar }: StaffTime, drafts: DayDrafts): void {
  for (const date of ledger.incompleteDays.keys()) {
    const day = dayNumberOf(date);
    if (drafts.sitesOn(day).length === 0) drafts.at(day, calendar.contractOn(day).homeSiteId);
  }
}
