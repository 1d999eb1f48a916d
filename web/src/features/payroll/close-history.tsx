import { Anchor, Code, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment, formatPeriod } from '../../format/dates.js';
import { formatNumber } from '../../format/numbers.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { PAYROLL_CLOSES } from './payroll.documents.js';

/** Every pay period that was handed over, the last first. */
export function CloseHistory({ onGo }: { onGo: (day: string) => void }): ReactNode {
  const query = useDocument(PAYROLL_CLOSES, {});
  return (
    <Panel title={t('payroll:history.title')}>
      <QueryPart query={query} height={80}>
        {({ payrollCloses }) =>
          payrollCloses.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('payroll:history.none')}
            </Text>
          ) : (
            <ScrollRegion label={t('payroll:history.table')} minWidth={520}>
              <Table aria-label={t('payroll:history.table')} verticalSpacing={6} horizontalSpacing={8}>
                <Table.Thead>
                  <Table.Tr>
                    {(['period', 'by', 'lines', 'hash'] as const).map((column) => (
                      <Table.Th key={column} scope="col">
                        {t(`payroll:history.${column}`)}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {payrollCloses.map((each) => (
                    <Table.Tr key={each.sequence}>
                      <Table.Th scope="row" fw={500}>
                        <Anchor component="button" type="button" size="sm" onClick={() => onGo(each.period.to)}>
                          {formatPeriod(each.period)}
                        </Anchor>
                      </Table.Th>
                      <Table.Td>
                        {each.closedByName}, {formatMoment(each.closedAt)}
                      </Table.Td>
                      <Table.Td>{formatNumber(each.lineCount, 0)}</Table.Td>
                      <Table.Td>
                        <Code title={each.linesSha256}>{each.linesSha256.slice(0, 12)}</Code>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </ScrollRegion>
          )
        }
      </QueryPart>
    </Panel>
  );
}
