import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { WeekColumns } from '../../charts/week-columns.js';
import { formatDate, formatShortDay } from '../../format/dates.js';
import { formatMetric } from '../../format/metric.js';
import { unknownReason } from '../../format/unknown.js';
import type { DurationStyle, MetricUnit } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { WhyButton } from '../../why/why-button.js';
import { ofPerson } from '../../why/why-search.js';
import { figureOf, median, type FigureCell, type TrendMetric } from './own-figures.js';

const UNIT_OF: Record<TrendMetric, MetricUnit> = {
  WORKED_HOURS: 'HOURS',
  OVERTIME_HOURS: 'HOURS',
  WORK_OUTSIDE_SCHEDULE_8: 'MINUTES',
  CLINICAL_SHARE: 'SHARE',
  PATIENTS_PER_HOUR: 'PER_HOUR',
  MINUTES_PER_PATIENT: 'MINUTES',
};

interface Props {
  readonly cells: readonly FigureCell[];
  readonly metric: TrendMetric;
  readonly staffMemberId: string;
  readonly durationStyle: DurationStyle;
}

/** The picture, its caption, and the table behind it. Unknown weeks are gaps and count in no median. */
export function TrendFigure({ cells, metric, staffMemberId, durationStyle }: Props): ReactNode {
  const weeks = cells.map((cell) => ({
    week: cell.period.from,
    figure: figureOf(cell, metric),
    asked: ofPerson(metric, staffMemberId, cell.period),
  }));
  const usual = median(weeks.map(({ figure }) => figure?.value));
  const show = (value: number) => formatMetric(value, UNIT_OF[metric], durationStyle);
  const name = t(`myWeek:trend.metric.${metric}`);
  return (
    <ChartFigure
      caption={`${t('myWeek:trend.caption', { metric: name })} ${
        usual === null ? t('myWeek:trend.noMedian') : t('myWeek:trend.median', { value: show(usual) })
      }`}
      table={
        <Table aria-label={t('myWeek:trend.caption', { metric: name })} verticalSpacing={4} maw={420}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('myWeek:trend.week')}</Table.Th>
              <Table.Th scope="col">{name}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {weeks.map(({ week, figure, asked }) => (
              <Table.Tr key={week}>
                <Table.Th scope="row" fw={400}>
                  {formatDate(week)}
                </Table.Th>
                <Table.Td>
                  {figure?.value === null || figure?.value === undefined
                    ? t('myWeek:unknownBecause', { reason: unknownReason(figure?.reason) })
                    : show(figure.value)}
                  <WhyButton asked={asked} title={`${name}, ${formatDate(week)}`} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      }
    >
      <WeekColumns
        columns={weeks.map(({ week, figure }) => ({ label: formatShortDay(week), value: figure?.value ?? null }))}
        reference={usual}
        describe={show}
      />
    </ChartFigure>
  );
}
