import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { answered } from '../../graphql/input-problem.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { twelveWeeksTo } from '../../selection/period.js';
import { useViewer } from '../../session/use-viewer.js';
import { QueryPart } from '../../ui/query-part.js';
import { Panel } from '../../ui/panel.js';
import { MY_FIGURES } from './my-week.documents.js';
import { ownCells, TREND_METRICS, type TrendMetric } from './own-figures.js';
import { TrendFigure } from './trend-figure.js';

interface Props {
  readonly period: { readonly from: string; readonly to: string };
  readonly staffMemberId: string;
  readonly durationStyle: DurationStyle;
}

/** One figure of hers over the twelve weeks that end with this one; against nobody but herself. */
export function TrendPanel({ period, staffMemberId, durationStyle }: Props): ReactNode {
  const [metric, setMetric] = useState<TrendMetric>('WORKED_HOURS');
  const { workweekStarts } = useViewer().organization;
  const query = useDocument(MY_FIGURES, {
    input: {
      metrics: [...TREND_METRICS],
      period: twelveWeeksTo(period, workweekStarts),
      scope: { kind: 'STAFF_MEMBER', id: staffMemberId },
      grain: 'WEEK',
    },
  });
  return (
    <Panel
      title={t('myWeek:trend.title')}
      actions={
        <NativeSelect
          size="sm"
          aria-label={t('myWeek:trend.choose')}
          value={metric}
          data={TREND_METRICS.map((value) => ({ value, label: t(`myWeek:trend.metric.${value}`) }))}
          onChange={(event) => {
            const chosen = TREND_METRICS.find((value) => value === event.currentTarget.value);
            if (chosen !== undefined) setMetric(chosen);
          }}
        />
      }
    >
      <QueryPart query={query} height={200}>
        {(data) => (
          <TrendFigure
            cells={ownCells(answered(data.workload))}
            metric={metric}
            staffMemberId={staffMemberId}
            durationStyle={durationStyle}
          />
        )}
      </QueryPart>
    </Panel>
  );
}
