import { Button, Table } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDuration } from '../../format/duration.js';
import { formatNumber } from '../../format/numbers.js';
import { t } from '../../messages/t.js';
import { useOrganizationTree } from '../../session/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { minutesText } from './minutes-text.js';
import { ShiftLedger } from './shift-ledger.js';
import type { Report } from './site-roundings.js';

interface Props {
  readonly rows: Report['rows'];
  readonly period: { readonly from: string; readonly to: string };
}

const COLUMNS = ['shifts', 'raw', 'rounded', 'drift', 'paid', 'favours', 'ledger'] as const;

/** Person by person: what was punched, what it rounds to, and whom the difference favours. */
export function NeutralityTable({ rows, period }: Props): ReactNode {
  const [shown, setShown] = useState<string | null>(null);
  const { durationStyle } = useOrganizationTree().organization;
  if (rows.length === 0) return <EmptyState title={t('rounding:none')} hint={t('rounding:noneHint')} />;
  const person = rows.find(({ staffMember }) => staffMember.id === shown)?.staffMember;
  return (
    <>
      <Panel title={t('rounding:report')} description={t('rounding:reportHint')}>
        <ScrollRegion label={t('rounding:caption')} minWidth={760}>
          <Table aria-label={t('rounding:caption')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('rounding:column.name')}</Table.Th>
                {COLUMNS.map((column) => (
                  <Table.Th key={column} scope="col" ta={isText(column) ? 'left' : 'right'}>
                    {t(`rounding:column.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.staffMember.id}>
                  <Table.Th scope="row">{row.staffMember.name}</Table.Th>
                  <Table.Td ta="right">{formatNumber(row.shifts, 0)}</Table.Td>
                  <Table.Td ta="right">{formatDuration(row.rawSeconds, durationStyle)}</Table.Td>
                  <Table.Td ta="right">{formatDuration(row.roundedSeconds, durationStyle)}</Table.Td>
                  <Table.Td ta="right">{minutesText(row.driftSeconds)}</Table.Td>
                  <Table.Td ta="right">{minutesText(row.paidDriftSeconds)}</Table.Td>
                  <Table.Td>{t(`rounding:favours.${row.favours}`)}</Table.Td>
                  <Table.Td>
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => setShown(row.staffMember.id)}
                      aria-label={t('rounding:seeShiftsOf', { name: row.staffMember.name })}
                    >
                      {t('rounding:seeShifts')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      </Panel>
      {person !== undefined && <ShiftLedger key={person.id} person={person} period={period} />}
    </>
  );
}

const isText = (column: (typeof COLUMNS)[number]): boolean => column === 'favours' || column === 'ledger';
