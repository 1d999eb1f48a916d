import { Modal, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate, formatMoment } from '../../format/dates.js';
import type { ReportExportTodayQuery } from '../../graphql/generated/graphql.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { cellText } from './cell-text.js';
import { REPORT_EXPORT_TODAY } from './export-today.documents.js';

type Today = Extract<ReportExportTodayQuery['reportExportToday'], { __typename: 'ReportExportToday' }>;
type Difference = Today['differences'][number];

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** What an export would be if it were taken now: the cells that differ, and why. */
export function ExportToday({ id, onClose }: Props): ReactNode {
  const query = useDocument(REPORT_EXPORT_TODAY, { id });
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('staffingReport:today.title')}
      closeButtonProps={{ 'aria-label': t('staffingReport:cancel') }}
    >
      <QueryPart query={query} height={240}>
        {({ reportExportToday }) => <Comparison today={answered(reportExportToday)} />}
      </QueryPart>
    </Modal>
  );
}

function Comparison({ today }: { today: Today }): ReactNode {
  const { differences, comparedCells, generatedAt, policies, completeUntil } = today;
  const moment = formatMoment(generatedAt);
  return (
    <Stack gap="sm">
      <Text>
        {differences.length === 0
          ? t('staffingReport:today.same', { count: comparedCells, moment })
          : t('staffingReport:today.differ', { count: differences.length, moment })}
      </Text>
      {policies.before.join() !== policies.today.join() && (
        <Text size="sm">
          {t('staffingReport:today.policies', {
            before: policies.before.join(', '),
            today: policies.today.join(', '),
          })}
        </Text>
      )}
      {completeUntil.before !== completeUntil.today && (
        <Text size="sm">
          {t('staffingReport:today.complete', {
            before: dayOf(completeUntil.before),
            today: dayOf(completeUntil.today),
          })}
        </Text>
      )}
      {differences.length > 0 && <DifferenceTable differences={differences} />}
    </Stack>
  );
}

const dayOf = (day: string | null | undefined): string =>
  day === null || day === undefined ? t('staffingReport:today.notStated') : formatDate(day);

function DifferenceTable({ differences }: { differences: readonly Difference[] }): ReactNode {
  const columns = ['row', 'column', 'before', 'today', 'why'] as const;
  return (
    <ScrollRegion label={t('staffingReport:today.title')} minWidth={600}>
      <Table aria-label={t('staffingReport:today.title')} verticalSpacing={6} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`staffingReport:today.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.map((difference) => (
            <Table.Tr key={`${difference.rowKey} ${difference.column.id}`}>
              <Table.Th scope="row" fw={500}>
                {difference.rowName}
              </Table.Th>
              <Table.Td>{difference.column.title}</Table.Td>
              <Table.Td>{figureOf(difference, 'before')}</Table.Td>
              <Table.Td>{figureOf(difference, 'today')}</Table.Td>
              <Table.Td>
                {difference.causes.map((cause) => t(`staffingReport:today.cause.${cause}`)).join('; ')}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function figureOf(difference: Difference, when: 'before' | 'today'): string {
  const cell = difference[when];
  return cell === null || cell === undefined
    ? t('staffingReport:today.absent')
    : cellText(cell, difference.column.format);
}
