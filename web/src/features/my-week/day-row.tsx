import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatDay } from '../../format/dates.js';
import { durationInWords, formatDuration } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { DayNotes } from './day-notes.js';
import classes from './day-strip.module.css';
import type { WeekDay } from './week-facts.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly day: WeekDay;
  readonly staffMemberId: string;
  /** Seconds that fill the whole width. */
  readonly longest: number;
  readonly restIsShort: boolean;
  readonly durationStyle: DurationStyle;
}

/** One day: a bar of time worked inside the outline of time scheduled, and in words what the bar cannot tell. */
export function DayRow({ day, staffMemberId, longest, restIsShort, durationStyle }: Props) {
  const scheduled = day.scheduledSeconds ?? null;
  const percent = (seconds: number) => `${(seconds / longest) * 100}%`;
  const isFree = day.workedSeconds === 0 && (scheduled ?? 0) === 0;
  return (
    <li className={classes['day']} data-incomplete={day.incomplete.length > 0 || undefined}>
      <Anchor
        component={Link}
        to="/work-day/$staffMemberId/$date"
        params={{ staffMemberId, date: day.date } as never}
        className={classes['name']}
      >
        {formatDay(day.date)}
      </Anchor>
      <div className={classes['bars']} aria-hidden>
        {scheduled !== null && scheduled > 0 && (
          <span className={classes['scheduled']} style={{ inlineSize: percent(scheduled) }} />
        )}
        {day.workedSeconds > 0 && (
          <span className={classes['worked']} style={{ inlineSize: percent(day.workedSeconds) }} />
        )}
      </div>
      <p className={classes['hours']}>
        {isFree && day.incomplete.length === 0 ? (
          <span className={classes['quiet']}>{t('myWeek:days.off')}</span>
        ) : (
          <>
            <strong>{formatDuration(day.workedSeconds, durationStyle)}</strong>
            <span className={classes['quiet']}>
              {' '}
              {scheduled === null
                ? t('myWeek:days.noRoster')
                : t('myWeek:days.ofScheduled', { duration: durationInWords(scheduled, durationStyle) })}
            </span>
          </>
        )}
      </p>
      <DayNotes day={day} restIsShort={restIsShort} durationStyle={durationStyle} />
    </li>
  );
}
