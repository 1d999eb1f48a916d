import { Skeleton, Text } from '@mantine/core';
import { lazy, Suspense, type ReactNode } from 'react';
import { formatShortDay } from '../../format/dates.js';
import { formatFixed } from '../../format/numbers.js';
import { unknownReason } from '../../format/unknown.js';
import type { AnnotationsQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { CannotCompute, GroupTooSmall } from '../../ui/empty-state.js';
import { FigureTable } from '../../ui/figure-table.js';
import { browserIdle } from '../../ui/browser-idle.js';
import { figureOf, type Cell, type Figure } from './use-review-figures.js';

/** The drawing library is large: it comes once the browser has painted everything else and is idle. */
const WeekLine = lazy(async () => {
  await browserIdle();
  return { default: (await import('../../charts/week-line.js')).WeekLine };
});
const HEIGHT = 220;

type Annotation = AnnotationsQuery['annotations'][number];

interface PatientsPerHourProps {
  readonly weeks: readonly Cell[];
  readonly minimumGroupSize: number;
  readonly annotations: readonly Annotation[];
}

/** Patients per hour worked over twelve weeks. An unknown week is a gap; hidden weeks are counted beneath. */
export function PatientsPerHour({ weeks, minimumGroupSize, annotations }: PatientsPerHourProps): ReactNode {
  const points = weeks.map(({ period, ...week }) => ({
    from: period.from,
    figure: figureOf({ period, ...week }, 'PATIENTS_PER_HOUR'),
    noted: annotations.filter(({ day }) => period.from <= day && day <= period.to),
  }));
  const hidden = points.filter(({ figure }) => figure?.reason === 'GROUP_TOO_SMALL').length;
  if (points.every(({ figure }) => valueOf(figure) === null)) {
    return hidden > 0 ? (
      <GroupTooSmall minimum={minimumGroupSize} instead={t('weeklyReview:pace.instead')} />
    ) : (
      <CannotCompute reason={points.at(-1)?.figure?.reason} />
    );
  }
  return (
    <>
      <ChartFigure caption={t('weeklyReview:pace.caption')} table={<PaceTable points={points} />}>
        <Suspense fallback={<Skeleton height={HEIGHT} />}>
          <WeekLine
            label={t('weeklyReview:pace.title')}
            points={points.map(({ from, figure }) => ({ from, value: valueOf(figure) }))}
            format={(value) => formatFixed(value, 1)}
            marks={points.flatMap(({ from, noted: [first] }) =>
              first === undefined ? [] : [{ from, icon: first.icon }],
            )}
          />
        </Suspense>
      </ChartFigure>
      {hidden > 0 && (
        <Text size="sm" mt="xs">
          {t('weeklyReview:pace.tooSmall', { count: hidden })}
        </Text>
      )}
    </>
  );
}

function valueOf(figure: Figure | undefined): number | null {
  return figure?.value ?? null;
}

interface PacePoint {
  readonly from: string;
  readonly figure: Figure | undefined;
  readonly noted: readonly Annotation[];
}

function PaceTable({ points }: { readonly points: readonly PacePoint[] }): ReactNode {
  return (
    <FigureTable
      columns={[t('weeklyReview:pace.week'), t('weeklyReview:pace.value'), t('weeklyReview:pace.noted')]}
      rows={points.map(({ from, figure, noted }) => {
        const value = valueOf(figure);
        return [
          formatShortDay(from),
          value === null ? unknownReason(figure?.reason) : formatFixed(value, 1),
          noted.map(({ words }) => words).join('; '),
        ];
      })}
    />
  );
}
