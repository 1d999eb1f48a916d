import { Button, Code, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatBytes } from '../../format/bytes.js';
import { formatMoment, formatPeriod } from '../../format/dates.js';
import { formatNumber } from '../../format/numbers.js';
import type { ReportExportsQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { exportAddress } from './report-search.js';

type Listed = ReportExportsQuery['reportExports']['edges'][number]['node'];

interface Props {
  readonly exports: readonly Listed[];
  readonly isBusy: boolean;
  readonly onTake: (address: string) => void;
  readonly onCompare: (id: string) => void;
}

/** One row per export: when, who, which report, how many rows, and the fingerprint of the file. */
export function ExportTable({ exports, isBusy, onTake, onCompare }: Props): ReactNode {
  const columns = ['when', 'who', 'report', 'rows', 'hash'] as const;
  return (
    <ScrollRegion label={t('staffingReport:exports.caption')} minWidth={860}>
      <Table aria-label={t('staffingReport:exports.title')} verticalSpacing="xs" horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`staffingReport:exports.${column}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col" className="no-print">
              {t('staffingReport:exports.file')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {exports.map((each) => (
            <ExportRow key={each.id} taken={each} isBusy={isBusy} onTake={onTake} onCompare={onCompare} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function ExportRow({
  taken,
  isBusy,
  onTake,
  onCompare,
}: Omit<Props, 'exports'> & { readonly taken: Listed }): ReactNode {
  const isAgain = taken.generatedAt !== taken.exportedAt;
  return (
    <Table.Tr>
      <Table.Td>
        {formatMoment(taken.exportedAt)}
        {isAgain && (
          <Text size="xs" c="dimmed">
            {t('staffingReport:exports.computed', { moment: formatMoment(taken.generatedAt) })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{taken.by ?? t('staffingReport:exports.nobody')}</Table.Td>
      <Table.Td>
        {formatPeriod(taken.period)}, {t(`staffingReport:group.${taken.grouping}`)}
        <Text size="xs" c="dimmed">
          {[...(taken.siteNames ?? []), ...(taken.teamNames ?? [])].join(', ')}
        </Text>
        {typeof taken.definitionName === 'string' && typeof taken.definitionVersion === 'number' && (
          <Text size="xs" c="dimmed">
            {t('staffingReport:exports.saved', { name: taken.definitionName, version: taken.definitionVersion })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{formatNumber(taken.rowCount, 0)}</Table.Td>
      <Table.Td>
        <Code title={taken.fileSha256 ?? taken.rowsSha256}>{(taken.fileSha256 ?? taken.rowsSha256).slice(0, 12)}</Code>
      </Table.Td>
      <Table.Td className="no-print">
        {taken.fileBytes === null || taken.fileBytes === undefined ? (
          <Text size="sm">{t('staffingReport:exports.notKept')}</Text>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={isBusy}
            onClick={() => onTake(exportAddress(taken.id))}
          >
            {t('staffingReport:exports.again', { format: taken.format, size: formatBytes(taken.fileBytes) })}
          </Button>
        )}
        {taken.hasTable && (
          <Button variant="subtle" size="compact-sm" onClick={() => onCompare(taken.id)}>
            {t('staffingReport:today.ask')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
