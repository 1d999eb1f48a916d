import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ShareBar } from '../../charts/share-bar.js';
import type { MetricId, TaskCategory } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { CannotCompute } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { splitFigures } from '../../why/split-figures.js';
import { WhyMenu } from '../../why/why-menu.js';
import { figureOf, type FigureCell } from './own-figures.js';

const PARTS = [
  { metric: 'CLINICAL_SHARE', category: 'CLINICAL' },
  { metric: 'ADMINISTRATIVE_SHARE', category: 'ADMINISTRATIVE' },
  { metric: 'COORDINATION_SHARE', category: 'COORDINATION' },
] as const satisfies readonly { metric: MetricId; category: TaskCategory }[];

/** Her own split of task time, with the number of days it rests on. The three shares are known together or not at all. */
export function TaskMix({ cell, staffMemberId }: { cell: FigureCell | undefined; staffMemberId: string }): ReactNode {
  const clinical = figureOf(cell, 'CLINICAL_SHARE');
  const parts = PARTS.flatMap(({ metric, category }) => {
    const share = figureOf(cell, metric)?.value;
    return share === null || share === undefined ? [] : [{ category, share }];
  });
  return (
    <Panel
      title={t('myWeek:tasks.title')}
      actions={
        cell !== undefined && (
          <WhyMenu title={t('myWeek:tasks.title')} figures={splitFigures({ staffMemberId, period: cell.period })} />
        )
      }
    >
      {clinical === undefined || parts.length < PARTS.length ? (
        <CannotCompute reason={clinical?.reason ?? 'NO_WORK_DAYS'} />
      ) : (
        <Stack gap="sm">
          <ShareBar title={t('myWeek:tasks.caption')} parts={parts} />
          <Text size="sm" c="dimmed">
            {t('myWeek:tasks.basis', { known: clinical.knownDays, days: clinical.days })} {t('myWeek:tasks.onlyYou')}
          </Text>
        </Stack>
      )}
    </Panel>
  );
}
