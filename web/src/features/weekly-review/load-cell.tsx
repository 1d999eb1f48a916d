import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { formatDuration } from '../../format/duration.js';
import { incompleteSentence } from '../../format/unknown.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import classes from './load-grid.module.css';
import type { LoadDay, LoadRow } from './load-grid.js';

interface LoadCellProps {
  readonly staffMember: LoadRow['staffMember'];
  readonly date: string;
  readonly day: LoadDay | undefined;
  readonly style: DurationStyle;
}

/** One day of one person: worked over scheduled, letters for limits crossed, hatched where incomplete. */
export function LoadCell({ staffMember, date, day, style }: LoadCellProps): ReactNode {
  if (day === undefined || isEmpty(day)) return <td className={classes['none']}>{t('weeklyReview:load.none')}</td>;
  const { workedSeconds, scheduledSeconds } = day;
  return (
    <td className={classes['day']}>
      <Link
        to="/work-day/$staffMemberId/$date"
        params={{ staffMemberId: staffMember.id, date }}
        search
        className={classes['cell']}
        title={day.incomplete.map(incompleteSentence).join('\n') || undefined}
        data-incomplete={day.incomplete.length > 0 || undefined}
        style={{ '--load': `${shade(workedSeconds, scheduledSeconds)}%` } as React.CSSProperties}
      >
        <VisuallyHidden>
          {t('weeklyReview:load.cell', { name: staffMember.name, day: formatDay(date) })}{' '}
        </VisuallyHidden>
        <span className={classes['worked']}>
          {workedSeconds === 0 && day.onLeave ? t('weeklyReview:load.leave') : formatDuration(workedSeconds, style)}
        </span>
        {scheduledSeconds !== null && scheduledSeconds !== undefined && scheduledSeconds > 0 && (
          <small> / {formatDuration(scheduledSeconds, style)}</small>
        )}
        {day.marks.length > 0 && <Marks families={day.marks} disputed={day.disputedMarks} />}
        {day.incomplete.length > 0 && (
          <VisuallyHidden>
            {' '}
            {t('weeklyReview:load.cellIncomplete', { reasons: day.incomplete.map(incompleteSentence).join(', ') })}
          </VisuallyHidden>
        )}
      </Link>
    </td>
  );
}

function isEmpty(day: LoadDay): boolean {
  const isUnscheduled =
    day.scheduledSeconds === null || day.scheduledSeconds === undefined || day.scheduledSeconds === 0;
  return (
    day.workedSeconds === 0 && isUnscheduled && !day.onLeave && day.marks.length === 0 && day.incomplete.length === 0
  );
}

/** How much of the heat colour: none up to the schedule, full at half as much again; a picture, never a figure. */
function shade(worked: number, scheduled: number | null | undefined): number {
  if (scheduled === null || scheduled === undefined) return 0;
  if (scheduled === 0) return worked > 0 ? 40 : 0;
  return Math.round(Math.min(1, Math.max(0, (worked / scheduled - 1) / 0.5)) * 40);
}

/** A letter per family of limits crossed that day, with a question mark where she disputes one; its name on hover. */
function Marks(props: { readonly families: LoadDay['marks']; readonly disputed: LoadDay['disputedMarks'] }): ReactNode {
  return (
    <span className={classes['marks']}>
      {props.families.map((family) => {
        const isDisputed = props.disputed.includes(family);
        const name = t(`format:family.${family}`);
        const title = isDisputed ? t('weeklyReview:load.disputed', { family: name }) : name;
        return (
          <abbr key={family} title={title} data-family={family}>
            {t(`format:familyMark.${family}`)}
            {isDisputed && '?'}
          </abbr>
        );
      })}
    </span>
  );
}
