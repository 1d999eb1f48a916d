import type { DayNumber } from '../time/civil-date.js';
import type { DayCell } from './staff-time.js';

/** The facts of one workday at one site while they are being added up. */
export interface DayDraft {
  readonly day: DayNumber;
  readonly siteId: string;
  workedSeconds: number;
  restSeconds: number;
  mealSeconds: number;
  travelSeconds: number;
  siteOverlapSeconds: number;
  offClockSeconds: number;
  scheduledSeconds: number;
  leaveSeconds: number;
  paidLeaveSeconds: number;
  absenceSeconds: number;
  /** Seconds per kind of task, for time with n tasks at once counted n-fold; see `divideByDegree`. */
  readonly taskSeconds: Map<number, number[]>;
  multitaskedSeconds: number;
  hasTasks: boolean;
  switches: number;
  longestStretchSeconds: number;
  visitUnits: number;
  returningVisitUnits: number | null;
  visitSeconds: number;
  timedVisitUnits: number;
  hasShift: boolean;
  outsideScheduleSeconds: number;
  readonly outsideScheduleByHour: number[];
  earlyStartSeconds: number;
  lateFinishSeconds: number;
  shifts: number;
  daysWorked: number;
  shiftsRequiringMeal: number;
  shiftsMealFailed: number;
  shiftsMealUnknown: number;
  shortRests: number;
  paidRoundingSeconds: number;
  overtimeSeconds: number;
  doubletimeSeconds: number;
  federalOvertimeSeconds: number;
}

/** The drafts of the days asked for. `at` gives the draft of a day and site, undefined for a day nobody asked for. */
export class DayDrafts {
  private readonly drafts = new Map<DayNumber, Map<string, DayDraft>>();

  constructor(private readonly asked: ReadonlySet<DayNumber>) {}

  at(day: DayNumber, siteId: string): DayDraft | undefined {
    if (!this.asked.has(day)) return undefined;
    let ofDay = this.drafts.get(day);
    if (ofDay === undefined) this.drafts.set(day, (ofDay = new Map()));
    let draft = ofDay.get(siteId);
    if (draft === undefined) ofDay.set(siteId, (draft = emptyDraft(day, siteId)));
    return draft;
  }

  /** Adds the length of each cell to one fact. */
  addCells(
    cells: readonly DayCell[],
    fact: 'workedSeconds' | 'mealSeconds' | 'restSeconds' | 'travelSeconds' | 'siteOverlapSeconds' | 'offClockSeconds',
  ): void {
    for (const { day, siteId, start, end } of cells) {
      const draft = this.at(day, siteId);
      if (draft !== undefined) draft[fact] += end - start;
    }
  }

  sitesOn(day: DayNumber): readonly string[] {
    return [...(this.drafts.get(day)?.keys() ?? [])];
  }

  /** All drafts by day, then site: the order in which facts are returned. */
  all(): DayDraft[] {
    return [...this.drafts.values()]
      .flatMap((ofDay) => [...ofDay.values()])
      .sort((a, b) => a.day - b.day || (a.siteId < b.siteId ? -1 : 1));
  }
}

function emptyDraft(day: DayNumber, siteId: string): DayDraft {
  return {
    day,
    siteId,
    workedSeconds: 0,
    restSeconds: 0,
    mealSeconds: 0,
    travelSeconds: 0,
    siteOverlapSeconds: 0,
    offClockSeconds: 0,
    scheduledSeconds: 0,
    leaveSeconds: 0,
    paidLeaveSeconds: 0,
    absenceSeconds: 0,
    taskSeconds: new Map(),
    multitaskedSeconds: 0,
    hasTasks: false,
    switches: 0,
    longestStretchSeconds: 0,
    visitUnits: 0,
    returningVisitUnits: 0,
    visitSeconds: 0,
    timedVisitUnits: 0,
    hasShift: false,
    outsideScheduleSeconds: 0,
    outsideScheduleByHour: Array.from({ length: 24 }, () => 0),
    earlyStartSeconds: 0,
    lateFinishSeconds: 0,
    shifts: 0,
    daysWorked: 0,
    shiftsRequiringMeal: 0,
    shiftsMealFailed: 0,
    shiftsMealUnknown: 0,
    shortRests: 0,
    paidRoundingSeconds: 0,
    overtimeSeconds: 0,
    doubletimeSeconds: 0,
    federalOvertimeSeconds: 0,
  };
}
