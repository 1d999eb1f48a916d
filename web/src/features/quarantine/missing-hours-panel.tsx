import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatLongDay } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import { formatNumber } from '../../format/numbers.js';
import type { DurationStyle, QuarantineDeskQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { ScrollRegion } from '../../ui/scroll-region.js';

type MissingDay = QuarantineDeskQuery['quarantine']['missingHours'][number];

/** About how many hours are missing on which days; a day of which nothing tells is unknown, not zero. */
export function MissingHoursPanel({
  days,
  style,
}: {
  readonly days: readonly MissingDay[];
  readonly style: DurationStyle;
}): ReactNode {
  return (
    <Panel title={t('quarantine:missing.title')} description={t('quarantine:missing.description')}>
      {days.length === 0 ? (
        <EmptyState title={t('quarantine:missing.none')} />
      ) : (
        <>
          <Text fw={600} mb="xs">
            {totalOf(days, style)}
          </Text>
          <ScrollRegion label={t('quarantine:missing.caption')} minWidth={520}>
            <Table aria-label={t('quarantine:missing.caption')} verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  {(['who', 'day', 'rows', 'hours', 'by'] as const).map((column) => (
                    <Table.Th key={column} scope="col">
                      {t(`quarantine:missing.${column}`)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {days.map((day) => (
                  <Table.Tr key={`${day.staffMemberId} ${day.workday}`}>
                    <Table.Td>{day.staffMemberName}</Table.Td>
                    <Table.Td>{formatLongDay(day.workday)}</Table.Td>
                    <Table.Td>{formatNumber(day.rows, 0)}</Table.Td>
                    <Table.Td>{hoursOf(day, style)}</Table.Td>
                    <Table.Td>{day.basis ? t(`quarantine:missing.basis.${day.basis}`) : '–'}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollRegion>
        </>
      )}
    </Panel>
  );
}

const hoursOf = ({ missingSeconds }: MissingDay, style: DurationStyle): string =>
  missingSeconds === null || missingSeconds === undefined
    ? t('quarantine:missing.unknown')
    : durationInWords(missingSeconds, style);

/** Over the days of which something tells. */
function totalOf(days: readonly MissingDay[], style: DurationStyle): string {
  const told = days.filter(({ missingSeconds }) => typeof missingSeconds === 'number');
  const rows = told.reduce((sum, day) => sum + day.rows, 0);
  const seconds = told.reduce((sum, day) => sum + (day.missingSeconds ?? 0), 0);
  if (told.length === 0) return '';
  return t('quarantine:missing.total', {
    count: rows,
    rows: formatNumber(rows, 0),
    hours: durationInWords(seconds, style),
    days: t('quarantine:missing.days', { count: told.length }),
  });
}
