import type { Interval } from '../server/domain/intervals/interval.js';
import type { EpochSeconds } from '../server/domain/time/instant.js';
import {
  BETWEEN_VISITS,
  PROCEDURES,
  ROOMING,
  TELEPHONE,
  UNMAPPED,
  VISIT_NOTES,
  type SeedActivity,
} from './activities.js';
import type { ActualHours } from './actual-hours.js';
import { patientFor } from './patients.js';
import { TEAMS } from './practice.js';
import type { Random } from './random.js';
import type { PlannedShift } from './roster.js';
import { KIOSK } from './stories.js';
import type { PatientVisit, Task } from './work.js';

const MINUTE = 60;
/** No new patient is roomed in the last minutes before a meal or the end of the day. */
const LAST_ROOMING = 18 * MINUTE;
/** Nobody starts a task that cannot last a minute. */
const SHORTEST_TASK = MINUTE;
const REST = 10 * MINUTE;
/** A rest that could not be taken within this time of being due is not taken at all. */
const REST_LAPSES = 3600;

/**
 * Walks through one worked shift, task by task: rooms a patient when one is due, does something else when none is, and
 * rests when it is time. A task that was done but not logged leaves a hole; those holes are the coverage.
 */
export class ClinicDay {
  readonly tasks: Task[] = [];
  readonly rests: Interval[] = [];
  readonly visits: PatientVisit[] = [];

  private readonly random: Random;
  private readonly unlogged: number;
  private readonly spacing: number;
  private readonly restsDue: EpochSeconds[];
  private now: EpochSeconds;
  private end: EpochSeconds;
  private nextVisit: EpochSeconds;

  /** `colleagues` are the keys of those of the team who work at the same site that day. */
  constructor(
    private readonly shift: PlannedShift,
    private readonly hours: ActualHours,
    private readonly colleagues: readonly string[],
  ) {
    this.random = hours.random;
    this.now = hours.start;
    this.end = hours.end;
    this.nextVisit = hours.start + 10 * MINUTE;
    this.spacing = (7.75 * 3600) / this.random.between(17, 22);
    this.unlogged = unloggedShare(shift, this.random);
    this.restsDue = [2, 5.5].filter(() => this.random.chance(0.55)).map((after) => hours.start + after * 3600);
    this.walk();
  }

  private walk(): void {
    const { meal, start, end, interruption } = this.hours;
    this.workFrom(start, meal?.start ?? end);
    if (meal === null) return;
    if (interruption !== null) this.log(TELEPHONE, interruption, null);
    this.nextVisit += meal.end - meal.start;
    this.workFrom(meal.end, end);
  }

  private workFrom(start: EpochSeconds, end: EpochSeconds): void {
    this.now = start;
    this.end = end;
    while (this.end - this.now >= SHORTEST_TASK) {
      const hasTime = this.end - this.now > LAST_ROOMING;
      if (hasTime && this.isRestDue()) this.rest();
      else if (hasTime && this.isVisitDue()) this.roomPatient();
      else this.spend(this.fillerActivity(), null);
    }
  }

  private isRestDue(): boolean {
    const due = this.restsDue[0];
    return due !== undefined && due <= this.now;
  }

  private rest(): void {
    const due = this.restsDue.shift() ?? this.now;
    if (this.now > due + REST_LAPSES) return;
    this.rests.push({ start: this.now, end: this.now + REST });
    this.now += REST;
  }

  private isVisitDue(): boolean {
    return this.now >= this.nextVisit && this.shift.duty === 'CLINIC' && !isAtDesk(this.shift);
  }

  private roomPatient(): void {
    this.nextVisit += this.spacing;
    const { staff, site, team, date } = this.shift;
    const id = `V-${staff}-${date}-${site.slice(0, 1)}${this.visits.length + 1}`;
    const start = this.now;
    this.spend(ROOMING, id);
    if (this.random.chance(0.7)) this.spend(this.random.weighted(PROCEDURES), id);
    if (this.random.chance(0.85)) this.spend(VISIT_NOTES, id);
    const [first, ...others] = this.colleagues;
    const helper = first !== undefined && this.random.chance(0.06) ? [this.random.pick([first, ...others])] : [];
    const provider = this.random.pick(TEAMS[team].providers);
    const patient = patientFor(staff, site, this.random);
    this.visits.push({ id, site, start, end: this.now, patient, staff: [staff, ...helper], provider });
  }

  private spend(activity: SeedActivity, visit: string | null): void {
    const until = Math.min(this.end, this.now + this.random.between(...activity.lasts));
    if (!this.random.chance(this.unlogged) && until - this.now >= SHORTEST_TASK) {
      this.log(activity, { start: this.now, end: until }, visit);
    }
    this.now = Math.min(this.end, until + this.random.between(0, this.shift.isSalaried ? 20 : 45));
  }

  private log(activity: SeedActivity, { start, end }: Interval, visit: string | null): void {
    this.tasks.push({ staff: this.shift.staff, activity, site: this.shift.site, visit, start, end });
  }

  private fillerActivity(): SeedActivity {
    const hasKiosk = this.shift.site === 'riverside' && this.shift.weeksBack <= KIOSK.fromWeeksBack;
    return hasKiosk && this.random.chance(KIOSK.share) ? UNMAPPED : this.random.weighted(BETWEEN_VISITS);
  }
}

/** Each day one in six of the team has the desk instead of rooms. */
function isAtDesk(shift: PlannedShift): boolean {
  const number = Number(shift.staff.split('-')[1]);
  return (number + shift.weekday + shift.weeksBack) % 6 === 0;
}

/** Share of tasks that nobody logged: usually small, on a bad day a third. Salaried hours rest on the log: none. */
function unloggedShare(shift: PlannedShift, random: Random): number {
  const isBadDay = random.chance(shift.site === 'harbor' ? 0.1 : 0.06);
  if (shift.isSalaried) return 0;
  return isBadDay ? 0.32 : 0.03;
}
