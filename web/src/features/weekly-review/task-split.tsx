import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ShareBar } from '../../charts/share-bar.js';
import { formatNumber, formatShare } from '../../format/numbers.js';
import { t } from '../../messages/t.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { CannotCompute, GroupTooSmall } from '../../ui/empty-state.js';
import { FigureTable } from '../../ui/figure-table.js';
import { REFERENCE_SPLIT } from './reference-split.js';
import { figureOf, type Cell } from './use-review-figures.js';

interface TaskSplitProps {
  readonly cell: Cell;
  readonly minimumGroupSize: number;
}

/** Clinical, administrative and coordination time of the group, against the reference. Never of one person. */
export function TaskSplit({ cell, minimumGroupSize }: TaskSplitProps): ReactNode {
  const parts = REFERENCE_SPLIT.map(({ category, metric, reference }) => ({
    category,
    reference,
    share: figureOf(cell, metric)?.value ?? null,
  }));
  const clinical = figureOf(cell, 'CLINICAL_SHARE');
  if (clinical === undefined || parts.some(({ share }) => share === null)) {
    return clinical?.reason === 'GROUP_TOO_SMALL' ? (
      <GroupTooSmall minimum={minimumGroupSize} instead={t('weeklyReview:split.instead')} />
    ) : (
      <CannotCompute reason={clinical?.reason} />
    );
  }
  const known = parts.map((part) => ({ ...part, share: part.share ?? 0 }));
  const distance = figureOf(cell, 'SPLIT_DISTANCE')?.value ?? null;
  const coverage = figureOf(cell, 'COVERAGE')?.value ?? null;
  return (
    <Stack gap="sm">
      <ChartFigure
        caption={t('weeklyReview:split.coverage', { known: clinical.knownDays, all: clinical.days })}
        table={<SplitTable parts={known} />}
      >
        <ShareBar
          title={t('weeklyReview:split.actual')}
          parts={known.map(({ category, share }) => ({ category, share }))}
        />
        <ShareBar
          title={t('weeklyReview:split.reference')}
          isFaint
          parts={known.map(({ category, reference }) => ({ category, share: reference }))}
        />
      </ChartFigure>
      <Text size="sm">
        {distance !== null && `${t('weeklyReview:split.distance', { share: formatShare(distance) })} `}
        {t('weeklyReview:split.noNorm')}
        {coverage !== null && ` ${t('weeklyReview:split.covered', { share: formatShare(coverage) })}`}
      </Text>
    </Stack>
  );
}

interface SplitPart {
  readonly category: 'CLINICAL' | 'ADMINISTRATIVE' | 'COORDINATION';
  readonly share: number;
  readonly reference: number;
}

function SplitTable({ parts }: { readonly parts: readonly SplitPart[] }): ReactNode {
  return (
    <FigureTable
      columns={[
        t('weeklyReview:split.category'),
        t('weeklyReview:split.actual'),
        t('weeklyReview:split.reference'),
        t('weeklyReview:split.difference'),
      ]}
      rows={parts.map(({ category, share, reference }) => [
        t(`format:category.${category}`),
        formatShare(share),
        formatShare(reference),
        t('weeklyReview:split.points', {
          sign: share > reference ? '+' : '',
          number: formatNumber((share - reference) * 100, 1),
        }),
      ])}
    />
  );
}
