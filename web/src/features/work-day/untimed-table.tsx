import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDuration } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { Day } from './lanes.js';

interface Props {
  readonly untimed: NonNullable<Day['untimed']>;
  readonly style: DurationStyle;
}

/** Time recorded as lengths only: it has no place on the axis and no part in the figures, but it is not forgotten. */
export function UntimedTable({ untimed, style }: Props): ReactNode {
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs" maw={720}>
        {t('workDay:untimed.note')}
      </Text>
      <ScrollRegion label={t('workDay:untimed.title')} minWidth={520}>
        <Table fz="sm" verticalSpacing={4} aria-label={t('workDay:untimed.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('workDay:lanes.what')}</Table.Th>
              <Table.Th scope="col">{t('workDay:lanes.category')}</Table.Th>
              <Table.Th scope="col" ta="end">
                {t('workDay:lanes.duration')}
              </Table.Th>
              <Table.Th scope="col">{t('workDay:lanes.source')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {untimed.map((task, index) => (
              <Table.Tr key={index}>
                <Table.Th scope="row" fw={400}>
                  {task.activityName ?? t('workDay:untimed.noActivity')}
                </Table.Th>
                <Table.Td>{t(`format:category.${task.category ?? 'UNMAPPED'}`)}</Table.Td>
                <Table.Td ta="end">{formatDuration(task.seconds, style)}</Table.Td>
                <Table.Td>
                  {task.sourceName}: {t('workDay:lanes.line', { file: task.fileName, line: task.line })}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </>
  );
}
