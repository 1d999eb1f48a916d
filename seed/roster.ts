import type { CivilDate, EpochSeconds } from '../server/domain/time/instant.js';
import type { Interval } from '../server/domain/intervals/interval.js';
import type { Absence } from './absences.js';
import { addDays } from '../server/domain/time/civil-date.js';
import { dayOfWeek, isHoliday } from './calendar.js';
import type { History } from './history.js';
import { AGENCY_KEY, homeOf, STAFF, type Person, type SiteKey, type TeamKey } from './practice.js';
import { AGENCY, FLU_WEEKEND, NIGHT_LINE, WEEKS_AHEAD } from './stories.js';
import { clinic, halfDay, type Duty, type PatternShift } from './week-pattern.js';

/** One planned shift of one person. */
export interface PlannedShift extends Interval {
  readonly staff: string;
  readonly team: TeamKey;
  readonly site: SiteKey;
  readonly date: CivilDate;
  readonly weeksBack: number;
  readonly weekday: number;
  readonly duty: Duty;
  readonly meal: Interval | null;
  readonly publishedAt: EpochSeconds;
  /** Seconds at the end of the shift that are spent on the way to another site. */
  readonly travel: number;
  readonly isSalaried: boolean;
  /** Unforeseen leave: the shift stands in the rota and nobody worked it. */
  readonly isMissed: boolean;
}

/** Every published shift from the first day to the end of the roster, by person and date. */
export function rosterOf(history: History, absences: readonly Absence[]): readonly PlannedShift[] {
  const shifts: PlannedShift[] = [];
  for (const person of STAFF) {
    const onLeave = absences.filter((each) => each.staff === person.key);
    for (const date of datesOf(person, history)) {
      const absence = onLeave.find((each) => each.from <= date && date <= each.to);
      if (absence !== undefined && absence.kind !== 'SICK') continue;
      for (const pattern of patternOn(person, date, history)) {
        shifts.push(plan(person, pattern, date, history, absence !== undefined));
      }
    }
  }
  return [...shifts, ...agencyShifts(history)];
}

function datesOf(person: Person, history: History): readonly CivilDate[] {
  const start = person.hiredWeeksAgo === undefined ? history.firstDay : history.mondayOfWeek(person.hiredWeeksAgo);
  const end = addDays(history.mondayOfWeek(-WEEKS_AHEAD), 6);
  const dates: CivilDate[] = [];
  const changeOfClocks = history.clockChange === null ? null : addDays(history.clockChange, -1);
  if (person.key === NIGHT_LINE.staff && changeOfClocks !== null && changeOfClocks < start) dates.push(changeOfClocks);
  for (let date = start; date <= end; date = addDays(date, 1)) dates.push(date);
  return dates;
}

function patternOn(person: Person, date: CivilDate, history: History): readonly PatternShift[] {
  const weekday = dayOfWeek(date);
  const usual = person.week[weekday] ?? [];
  if (person.key === FLU_WEEKEND.staff) {
    const weeksBack = history.weeksBackOf(date);
    if (weeksBack === FLU_WEEKEND.weeksBack && weekday > 4) return halfDay(FLU_WEEKEND.from, FLU_WEEKEND.to);
    if (weeksBack === FLU_WEEKEND.weeksBack - 1 && weekday < 2) return [];
  }
  return isHoliday(date) ? usual.filter((shift) => shift.duty === 'NIGHT_LINE') : usual;
}

function plan(
  person: Pick<Person, 'key' | 'team' | 'isSalaried'>,
  pattern: PatternShift,
  date: CivilDate,
  history: History,
  isMissed: boolean,
): PlannedShift {
  const site = pattern.site ?? homeOf(person);
  const clock = history.clocks[site];
  const onOrAfterStart = (time: string): EpochSeconds => clock.at(time > pattern.from ? date : addDays(date, 1), time);
  const mealStart = pattern.meal === null ? null : onOrAfterStart(pattern.meal.from);
  const weeksBack = history.weeksBackOf(date);
  return {
    staff: person.key,
    team: person.team,
    site,
    date,
    weeksBack,
    weekday: dayOfWeek(date),
    duty: pattern.duty,
    start: clock.at(date, pattern.from),
    end: onOrAfterStart(pattern.to),
    meal: mealStart === null ? null : { start: mealStart, end: mealStart + (pattern.meal?.minutes ?? 0) * 60 },
    publishedAt: clock.at(history.mondayOfWeek(weeksBack + 3), '09:00'),
    travel: (pattern.travelMinutes ?? 0) * 60,
    isSalaried: person.isSalaried ?? false,
    isMissed,
  };
}

function agencyShifts(history: History): readonly PlannedShift[] {
  const agency = { key: AGENCY_KEY, team: 'green' } as const;
  return AGENCY.weekdays
    .map((weekday) => addDays(history.mondayOfWeek(AGENCY.weeksBack), weekday))
    .filter((date) => !isHoliday(date))
    .flatMap((date) => clinic('08:00', '16:30', '12:00').map((pattern) => plan(agency, pattern, date, history, false)));
}
