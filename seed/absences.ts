import type { CivilDate } from '../server/domain/time/instant.js';
import type { LeaveKind } from '../server/domain/ledger.js';
import { addDays } from '../server/domain/time/civil-date.js';
import { dayOfWeek } from './calendar.js';
import { STAFF, type Person } from './practice.js';
import { randomOf } from './random.js';
import type { History } from './history.js';
import { WEEKS_BACK, WORKED_ON_VACATION } from './stories.js';

/** Approved leave over whole days, both included. Vacation clears the rota; sickness comes after it was published. */
export interface Absence {
  readonly staff: string;
  readonly kind: LeaveKind;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The most recent weeks are written out by hand, so that the page a newcomer sees first is the same every day. */
const RECENT: readonly { staff: string; kind: LeaveKind; weeksBack: number; weekdays: readonly [number, number] }[] = [
  { staff: WORKED_ON_VACATION.staff, kind: 'VACATION', weeksBack: WORKED_ON_VACATION.weeksBack, weekdays: [0, 4] },
  { staff: 'MA-10', kind: 'VACATION', weeksBack: 1, weekdays: [3, 4] },
  { staff: 'MA-21', kind: 'SICK', weeksBack: 1, weekdays: [1, 1] },
  { staff: 'MA-05', kind: 'SICK', weeksBack: 2, weekdays: [3, 3] },
  { staff: 'MA-24', kind: 'PROTECTED', weeksBack: 2, weekdays: [0, 1] },
  { staff: 'MA-03', kind: 'VACATION', weeksBack: -1, weekdays: [0, 4] },
  { staff: 'MA-20', kind: 'PERSONAL', weeksBack: -1, weekdays: [4, 4] },
];
const OLDEST_RECENT_WEEK = 3;

/** Every absence of the demonstration, recent weeks and the two to come included. */
export function absencesOf(history: History): readonly Absence[] {
  const recent = RECENT.map(({ staff, kind, weeksBack, weekdays }) => ({
    staff,
    kind,
    from: addDays(history.mondayOfWeek(weeksBack), weekdays[0]),
    to: addDays(history.mondayOfWeek(weeksBack), weekdays[1]),
  }));
  return [...STAFF.flatMap((person) => earlierAbsences(person, history)), ...recent];
}

function earlierAbsences(person: Person, history: History): readonly Absence[] {
  const random = randomOf(`${person.key} absences`);
  const found: Absence[] = [];
  const oldest = Math.min(WEEKS_BACK, (person.hiredWeeksAgo ?? WEEKS_BACK) - 1);
  const keepFree = (date: CivilDate): boolean =>
    history.clockChange !== null && date === addDays(history.clockChange, -1);
  const vacation = history.mondayOfWeek(random.between(OLDEST_RECENT_WEEK + 1, oldest));
  if (random.chance(0.8) && !keepFree(addDays(vacation, 5))) {
    found.push({ staff: person.key, kind: 'VACATION', from: vacation, to: addDays(vacation, 6) });
  }
  for (let spell = random.between(0, 2); spell > 0; spell -= 1) {
    const day = addDays(history.mondayOfWeek(random.between(OLDEST_RECENT_WEEK + 1, oldest)), random.between(0, 4));
    const isFree = !found.some((each) => each.from <= day && day <= each.to);
    if (isFree && dayOfWeek(day) < 5) found.push({ staff: person.key, kind: 'SICK', from: day, to: day });
  }
  return found;
}
