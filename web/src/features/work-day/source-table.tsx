import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatTimeRange } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { Bar, DrawnLane } from './lanes.js';

interface SourceTableProps {
  readonly lanes: readonly DrawnLane[];
  readonly zone: string;
  readonly style: DurationStyle;
}

/** Every bar of the picture in words, with the file and line it came from. */
export function SourceTable({ lanes, zone, style }: SourceTableProps): ReactNode {
  return (
    <ScrollRegion label={t('workDay:lanes.table')} minWidth={560}>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {(['lane', 'time', 'duration', 'what', 'source'] as const).map((column) => (
              <Table.Th key={column}>{t(`workDay:lanes.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lanes.flatMap(({ kind, bars }) =>
            bars.map((bar, index) => (
              <Table.Tr key={`${kind}-${index}`}>
                <Table.Td>{t(`workDay:lanes.${kind}`)}</Table.Td>
                <Table.Td>{formatTimeRange(bar.start, bar.end, zone)}</Table.Td>
                <Table.Td>{durationInWords((Date.parse(bar.end) - Date.parse(bar.start)) / 1000, style)}</Table.Td>
                <Table.Td>{whatOf(bar)}</Table.Td>
                <Table.Td>{kind === 'LIMIT' ? '' : sourceOf(bar)}</Table.Td>
              </Table.Tr>
            )),
          )}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function whatOf({ label, category }: Bar): string {
  const name = category === null || category === undefined ? '' : t(`format:category.${category}`);
  return [label, name].filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}

function sourceOf({ sourceName, fileName, line }: Bar): string {
  const place =
    fileName === null || fileName === undefined
      ? null
      : line === null || line === undefined
        ? fileName
        : t('workDay:lanes.line', { file: fileName, line });
  return [sourceName, place].filter(Boolean).join(' · ') || t('workDay:lanes.noSource');
}
