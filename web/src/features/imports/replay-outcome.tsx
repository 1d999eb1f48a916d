import { Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDuration } from '../../format/duration.js';
import { formatNumber } from '../../format/numbers.js';
import type { DurationStyle, ReplayOutcomeFragment } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { WarningList } from './warning-list.js';

interface Props {
  readonly outcome: ReplayOutcomeFragment;
  readonly style: DurationStyle;
}

/** What reading a file anew changes: rows by kind, hours by person, and what cannot be read. */
export function ReplayOutcome({ outcome, style }: Props): ReactNode {
  const { files, tables, people, rejectedBefore, rejectedAfter } = outcome;
  const later = files.slice(1).map(({ fileName }) => fileName);
  return (
    <Stack gap="md" aria-live="polite">
      <Text fw={600} size="sm">
        {sentenceOf(outcome)}
      </Text>
      {later.length > 0 && (
        <Text size="sm">
          {t('imports:replay.later', { count: later.length, names: [...new Set(later)].join(', ') })}
        </Text>
      )}
      <Text size="sm">
        {t('imports:replay.rejected', {
          before: formatNumber(rejectedBefore, 0),
          after: formatNumber(rejectedAfter, 0),
        })}
      </Text>
      <WarningList warnings={[...new Set(files.flatMap(({ warnings }) => warnings))]} />
      {tables.length > 0 && <RowTable tables={tables} />}
      {people && people.length > 0 && <PeopleTable people={people} style={style} />}
    </Stack>
  );
}

const isMoved = ({ tables }: ReplayOutcomeFragment): boolean =>
  tables.some((table) => table.new + table.changed + table.gone > 0);

const sentenceOf = (outcome: ReplayOutcomeFragment): string =>
  isMoved(outcome) || outcome.rejectedBefore !== outcome.rejectedAfter
    ? t('imports:replay.outcome')
    : t('imports:replay.nothing');

function RowTable({ tables }: { readonly tables: ReplayOutcomeFragment['tables'] }): ReactNode {
  const counts = ['new', 'changed', 'gone', 'same'] as const;
  return (
    <ScrollRegion label={t('imports:replay.rows')} minWidth={440}>
      <Table aria-label={t('imports:replay.rows')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('imports:replay.what')}</Table.Th>
            {counts.map((name) => (
              <Table.Th key={name} scope="col" ta="right">
                {t(`imports:replay.counts.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tables.map((row) => (
            <Table.Tr key={row.table}>
              <Table.Th scope="row" fw={400}>
                {t(`quarantine:gone.tables.${row.table}`)}
              </Table.Th>
              {counts.map((name) => (
                <Table.Td key={name} ta="right">
                  {formatNumber(row[name], 0)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

interface PeopleProps {
  readonly people: NonNullable<ReplayOutcomeFragment['people']>;
  readonly style: DurationStyle;
}

function PeopleTable({ people, style }: PeopleProps): ReactNode {
  return (
    <ScrollRegion label={t('imports:replay.people')} minWidth={440}>
      <Table aria-label={t('imports:replay.people')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('imports:replay.who')}</Table.Th>
            <Table.Th scope="col">{t('imports:replay.what')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('imports:replay.before')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('imports:replay.after')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((row) => (
            <Table.Tr key={`${row.staffMemberName} ${row.table}`}>
              <Table.Th scope="row" fw={400}>
                {row.staffMemberName}
              </Table.Th>
              <Table.Td>{t(`quarantine:gone.tables.${row.table}`)}</Table.Td>
              <Table.Td ta="right">{formatDuration(row.before, style)}</Table.Td>
              <Table.Td ta="right">{formatDuration(row.after, style)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
