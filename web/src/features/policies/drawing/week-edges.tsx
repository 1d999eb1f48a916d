import type { ReactNode } from 'react';
import { addDays, weekdayOf, type CivilDate } from '../../../format/civil-date.js';
import { formatHourNarrow, formatShortDay, formatWeekday } from '../../../format/dates.js';
import classes from './week-drawing.module.css';

/** The days above the columns. Each hour says its day to those who hear the page. */
export function DayHeads({ firstDay }: { readonly firstDay: CivilDate }): ReactNode {
  const days = Array.from({ length: 7 }, (_, day) => addDays(firstDay, day));
  return (
    <div className={classes['heads']} aria-hidden>
      {days.map((day) => (
        <span key={day}>
          {formatWeekday(weekdayOf(day))}
          <small>{formatShortDay(day)}</small>
        </span>
      ))}
    </div>
  );
}

/** The hours beside the rows, each at its line. */
export function HourMarks(): ReactNode {
  return (
    <div className={classes['marks']} aria-hidden>
      {Array.from({ length: 24 }, (_, hour) => (
        <span key={hour}>{formatHourNarrow(hour)}</span>
      ))}
    </div>
  );
}
