import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { CATEGORY_COLOR } from '../../charts/category-color.js';
import { formatDuration } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import type { Week } from './week-facts.js';

/** What her time tracker states as lengths without times, by category: totals, and no part of any other figure. */
export function UntimedPanel({ week, durationStyle }: { week: Week; durationStyle: DurationStyle }): ReactNode {
  return (
    <Panel title={t('myWeek:untimed.title')}>
      <Text size="sm" c="dimmed" mb="xs" maw={720}>
        {t('myWeek:untimed.note')} {t('myWeek:tasks.onlyYou')}
      </Text>
      <Table fz="sm" verticalSpacing={4} maw={420} aria-label={t('myWeek:untimed.title')}>
        <Table.Tbody>
          {week.untimed.map(({ category, seconds }) => (
            <Table.Tr key={category ?? 'UNMAPPED'}>
              <Table.Th scope="row" fw={400}>
                <span aria-hidden style={{ color: CATEGORY_COLOR[category ?? 'UNMAPPED'] }}>
                  ■{' '}
                </span>
                {t(`format:category.${category ?? 'UNMAPPED'}`)}
              </Table.Th>
              <Table.Td ta="end">{formatDuration(seconds, durationStyle)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
