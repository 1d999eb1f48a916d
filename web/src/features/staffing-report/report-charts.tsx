import { NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { StackedRows } from '../../charts/stacked-rows.js';
import { WeekColumns } from '../../charts/week-columns.js';
import { formatDate, formatShortDay } from '../../format/dates.js';
import type { StaffingReportInput, StaffingTrendQuery } from '../../graphql/generated/graphql.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { FigureTable } from '../../ui/figure-table.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { cellText, type Report } from './cell-text.js';
import { compositionOf } from './composition.js';
import { STAFFING_TREND } from './staffing-report.documents.js';

type Trend = Extract<StaffingTrendQuery['staffingTrend'], { __typename: 'ReportTrend' }>;

interface Props {
  readonly report: Report;
  readonly input: StaffingReportInput;
}

/** The table in pictures: what its hours are made of, and how its total went over twelve weeks. */
export function ReportCharts({ report, input }: Props): ReactNode {
  const trend = useDocument(STAFFING_TREND, { input });
  return (
    <Panel title={t('staffingReport:chart.title')} description={t('staffingReport:chart.hint')}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
        <Composition report={report} />
        <QueryPart query={trend} height={240}>
          {({ staffingTrend }) => <TrendFigure trend={answered(staffingTrend)} />}
        </QueryPart>
      </SimpleGrid>
    </Panel>
  );
}

function Composition({ report }: { report: Report }): ReactNode {
  const found = compositionOf(report);
  if (found === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('staffingReport:chart.noComposition')}
      </Text>
    );
  }
  const { parts, rows } = found;
  return (
    <ChartFigure
      caption={t('staffingReport:chart.composition')}
      table={
        <FigureTable
          columns={[report.columns[0]?.title ?? '', ...parts.map(({ title }) => title)]}
          rows={rows.map(({ name, figures }) => [name, ...figures])}
        />
      }
    >
      <StackedRows parts={parts} rows={rows} />
    </ChartFigure>
  );
}

/** Words and days have no height. */
const isDrawn = ({ format }: Trend['columns'][number]): boolean => format !== 'TEXT' && format !== 'DATE';

function TrendFigure({ trend: { columns, weeks } }: { trend: Trend }): ReactNode {
  const [chosen, setChosen] = useState('overtimeHours');
  const drawn = columns.filter(isDrawn);
  const column = drawn.find(({ id }) => id === chosen) ?? drawn[0];
  if (column === undefined) return null;
  const index = columns.indexOf(column);
  const cells = weeks.map(({ from, cells: all }) => ({
    from,
    cell: all[index] ?? { value: null, text: null, reason: null },
  }));
  const show = (value: number) => cellText({ value, text: null, reason: null }, column.format);
  return (
    <Stack gap="sm">
      <NativeSelect
        className="no-print"
        label={t('staffingReport:chart.trendOf')}
        maw={320}
        value={column.id}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
        data={drawn.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <ChartFigure
        caption={t('staffingReport:chart.trend', { column: column.title })}
        table={
          <FigureTable
            columns={[t('staffingReport:chart.week'), column.title]}
            rows={cells.map(({ from, cell }) => [formatDate(from), cellText(cell, column.format)])}
          />
        }
      >
        <WeekColumns
          columns={cells.map(({ from, cell }) => ({ label: formatShortDay(from), value: cell.value ?? null }))}
          reference={null}
          describe={show}
        />
      </ChartFigure>
    </Stack>
  );
}
