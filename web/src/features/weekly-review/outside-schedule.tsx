import { Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { weekdaysFrom } from '../../format/civil-date.js';
import { formatHour, formatHourNarrow, formatWeekday } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import { formatNumber } from '../../format/numbers.js';
import type { DurationStyle, OutsideScheduleQuery, Weekday } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { CannotCompute } from '../../ui/empty-state.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import classes from './outside-schedule.module.css';

interface OutsideScheduleProps {
  readonly grid: OutsideScheduleQuery['outsideScheduleGrid'];
  readonly weekStartsOn: Weekday;
  readonly style: DurationStyle;
}

/** Weekday × local hour of the time outside published shifts; a table that is its own picture. */
export function OutsideSchedule({ grid, weekStartsOn, style }: OutsideScheduleProps): ReactNode {
  if (!grid.isKnown) return <CannotCompute reason="NO_ROSTER" />;
  if (grid.totalSeconds === 0) return <Text size="sm">{t('weeklyReview:outside.none')}</Text>;
  const hours = hoursToShow(grid.cells);
  const most = Math.max(...grid.cells.map((cell) => cell.seconds));
  // Over a quarter minutes run to four digits, which no cell holds.
  const unit = most < 36_000 ? 60 : 3600;
  const secondsAt = (weekday: Weekday, hour: number) =>
    grid.cells.find((cell) => cell.weekday === weekday && cell.hour === hour)?.seconds ?? 0;
  return (
    <figure className={classes['figure']}>
      <ScrollRegion label={t('weeklyReview:outside.region')} minWidth={44 + hours.length * 24}>
        <table className={classes['grid']}>
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{t('weeklyReview:outside.weekday')}</VisuallyHidden>
              </th>
              {hours.map((hour) => (
                <th key={hour} scope="col">
                  <span aria-hidden>{formatHourNarrow(hour)}</span>
                  <VisuallyHidden>{formatHour(hour)}</VisuallyHidden>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdaysFrom(weekStartsOn).map((weekday) => (
              <tr key={weekday}>
                <th scope="row">{formatWeekday(weekday)}</th>
                {hours.map((hour) => {
                  const seconds = secondsAt(weekday, hour);
                  const heat = { '--heat-share': `${Math.round((seconds / most) * 46)}%` } as React.CSSProperties;
                  return (
                    <td
                      key={hour}
                      className={seconds > 0 ? classes['some'] : classes['zero']}
                      style={heat}
                      title={t('weeklyReview:outside.cell', {
                        weekday: formatWeekday(weekday, 'long'),
                        hour: formatHour(hour),
                        duration: durationInWords(seconds, style),
                      })}
                    >
                      {seconds > 0 ? formatNumber(seconds / unit, 0) : '·'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <figcaption className={classes['caption']}>
        {t(unit === 60 ? 'weeklyReview:outside.total' : 'weeklyReview:outside.totalInHours', {
          duration: durationInWords(grid.totalSeconds, style),
        })}
      </figcaption>
    </figure>
  );
}

/** From the first to the last hour with any such time, and at least the hours of an ordinary clinic day. */
function hoursToShow(cells: OutsideScheduleProps['grid']['cells']): readonly number[] {
  const used = cells.filter((cell) => cell.seconds > 0).map((cell) => cell.hour);
  const first = Math.min(7, ...used);
  const last = Math.max(19, ...used);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
