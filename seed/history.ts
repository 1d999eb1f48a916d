import type { CivilDate } from '../server/domain/time/instant.js';
import { addDays, daysBetween } from '../server/domain/time/civil-date.js';
import { weekStarting } from '../server/domain/time/workweek.js';
import { lastClockChange, type WallClock, wallClockOf } from './calendar.js';
import { SITES, type SiteKey } from './practice.js';
import { WEEKS_BACK } from './stories.js';

/** Where "today" puts the demonstration in time. */
export interface History {
  readonly today: CivilDate;
  /** The last day with data; also "complete until". */
  readonly yesterday: CivilDate;
  /** The first day with data, a Monday. */
  readonly firstDay: CivilDate;
  /** Monday of the week so many weeks before the one that contains today; negative: after it. */
  mondayOfWeek(weeksBack: number): CivilDate;
  weeksBackOf(date: CivilDate): number;
  /** The Sunday on which Harbor's clocks last changed, before today. It may lie before `firstDay`. */
  readonly clockChange: CivilDate | null;
  readonly clocks: Readonly<Record<SiteKey, WallClock>>;
}

/** The demonstration as it stands in the morning of `today`. */
export function historyAt(today: CivilDate): History {
  const thisMonday = weekStarting(today, 'MONDAY');
  const yesterday = addDays(today, -1);
  const mondayOfWeek = (weeksBack: number): CivilDate => addDays(thisMonday, -7 * weeksBack);
  return {
    today,
    yesterday,
    firstDay: mondayOfWeek(WEEKS_BACK),
    mondayOfWeek,
    weeksBackOf: (date) => daysBetween(weekStarting(date, 'MONDAY'), thisMonday) / 7,
    clockChange: lastClockChange(SITES.harbor.zone, yesterday),
    clocks: { riverside: wallClockOf(SITES.riverside.zone), harbor: wallClockOf(SITES.harbor.zone) },
  };
}
