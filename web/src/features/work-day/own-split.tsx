import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { CATEGORY_COLOR } from '../../charts/category-color.js';
import { formatDuration } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import type { Day } from './lanes.js';

/** How her own time was spent; the parts are the server's and add up to the worked time. Null to anyone else. */
export function OwnSplit({ day, style }: { readonly day: Day; readonly style: DurationStyle }): ReactNode {
  const parts = [
    ['CLINICAL', day.clinicalSeconds],
    ['ADMINISTRATIVE', day.administrativeSeconds],
    ['COORDINATION', day.coordinationSeconds],
    ['OTHER', day.otherSeconds],
    ['REST', day.restSeconds],
    ['UNMAPPED', day.unmappedSeconds],
    ['UNLOGGED', day.unloggedSeconds],
  ] as const;
  return (
    <Table fz="sm" verticalSpacing={4} maw={420}>
      <Table.Caption>{t('workDay:split.caption')}</Table.Caption>
      <Table.Tbody>
        {parts.map(([category, seconds]) =>
          seconds === null || seconds === undefined || seconds === 0 ? null : (
            <Table.Tr key={category}>
              <Table.Th scope="row" fw={400}>
                <span aria-hidden style={{ color: CATEGORY_COLOR[category] }}>
                  ■{' '}
                </span>
                {t(`format:category.${category}`)}
              </Table.Th>
              <Table.Td ta="end">{formatDuration(seconds, style)}</Table.Td>
            </Table.Tr>
          ),
        )}
      </Table.Tbody>
    </Table>
  );
}
