import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatShortDay, formatWeekday } from '../../format/dates.js';
import { weekdayOf } from '../../format/civil-date.js';
import { durationInWords, formatDuration } from '../../format/duration.js';
import type { AnnotationsQuery, DurationStyle, LoadGridQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { WhyButton } from '../../why/why-button.js';
import type { AskedFigure } from '../../why/why-search.js';
import { LoadCell } from './load-cell.js';
import classes from './load-grid.module.css';
import { LoadLegend } from './load-legend.js';

type Grid = Extract<LoadGridQuery['loadGrid'], { readonly __typename: 'LoadGrid' }>;
export type LoadRow = Grid['rows'][number];
export type LoadDay = LoadRow['days'][number];

interface LoadGridProps {
  readonly rows: readonly LoadRow[];
  readonly style: DurationStyle;
  readonly annotations: AnnotationsQuery['annotations'];
  /** What to ask of a person's whole; null: nothing can be asked of it. */
  readonly asked: (row: LoadRow, metric: AskedFigure['metric']) => AskedFigure | null;
}

/** Staff × day: worked over scheduled. By name only; the sums are hours, never marks. */
export function LoadGrid({ rows, style, annotations, asked }: LoadGridProps): ReactNode {
  const dates = [...new Set(rows.flatMap((row) => row.days.map((day) => day.date)))].sort();
  const byName = [...rows].sort((left, right) => left.staffMember.name.localeCompare(right.staffMember.name));
  return (
    <>
      <ScrollRegion label={t('weeklyReview:load.region')} minWidth={300 + dates.length * 84}>
        <table className={classes['grid']}>
          <thead>
            <tr>
              <th scope="col" className={classes['name']}>
                {t('weeklyReview:load.staffMember')}
              </th>
              {dates.map((date) => (
                <th key={date} scope="col">
                  {formatWeekday(weekdayOf(date))}
                  <Noted words={annotations.filter(({ day }) => day === date).map(({ words }) => words)} />
                  <small>{formatShortDay(date)}</small>
                </th>
              ))}
              <th scope="col" className={classes['sum']}>
                {t('weeklyReview:load.whole')}
              </th>
              <th scope="col" className={classes['sum']}>
                {t('weeklyReview:load.overtime')}
              </th>
            </tr>
          </thead>
          <tbody>
            {byName.map((row) => (
              <tr key={row.staffMember.id}>
                <th scope="row" className={classes['name']}>
                  {row.staffMember.name}
                </th>
                {dates.map((date) => (
                  <LoadCell
                    key={date}
                    staffMember={row.staffMember}
                    date={date}
                    day={row.days.find((day) => day.date === date)}
                    style={style}
                  />
                ))}
                <WholeCells row={row} style={style} asked={asked} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <LoadLegend />
    </>
  );
}

/** A mark beside a day of which something was noted. */
function Noted({ words }: { readonly words: readonly string[] }): ReactNode {
  if (words.length === 0) return null;
  const sentence = t('weeklyReview:load.annotated', { words: words.join('; ') });
  return (
    <abbr className={classes['noted']} title={sentence}>
      <span aria-hidden>◆</span>
      <VisuallyHidden> {sentence}</VisuallyHidden>
    </abbr>
  );
}

function WholeCells({
  row,
  style,
  asked,
}: Pick<LoadGridProps, 'style' | 'asked'> & { readonly row: LoadRow }): ReactNode {
  const worked = asked(row, 'WORKED_HOURS');
  const overtime = row.overtimeSeconds > 0 ? asked(row, 'OVERTIME_HOURS') : null;
  const { name } = row.staffMember;
  return (
    <>
      <td className={classes['whole']}>
        {formatDuration(row.workedSeconds, style)}
        {row.scheduledSeconds !== null && row.scheduledSeconds !== undefined && (
          <small> / {formatDuration(row.scheduledSeconds, style)}</small>
        )}
        {worked !== null && <WhyButton asked={worked} title={`${t('weeklyReview:load.whole')}, ${name}`} />}
        {row.secondsAtOtherSites > 0 && (
          <small className={classes['note']}>
            {t('weeklyReview:load.elsewhere', { duration: durationInWords(row.secondsAtOtherSites, style) })}
          </small>
        )}
      </td>
      <td className={classes['whole']}>
        {row.overtimeSeconds > 0 ? formatDuration(row.overtimeSeconds, style) : t('weeklyReview:load.none')}
        {overtime !== null && <WhyButton asked={overtime} title={`${t('weeklyReview:load.overtime')}, ${name}`} />}
      </td>
    </>
  );
}
