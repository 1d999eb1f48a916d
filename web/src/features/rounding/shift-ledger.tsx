import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay, formatTimeRange } from '../../format/dates.js';
import type { RoundedShiftsQuery } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { minutesText } from './minutes-text.js';
import { ROUNDED_SHIFTS } from './rounding.documents.js';

interface Props {
  readonly person: { readonly id: string; readonly name: string };
  readonly period: { readonly from: string; readonly to: string };
}

const COLUMNS = ['day', 'punched', 'rounded', 'step', 'drift'] as const;

/** One person's shifts with the punches as they are and as they round. */
export function ShiftLedger({ person, period }: Props): ReactNode {
  const query = useDocument(ROUNDED_SHIFTS, { staffMemberId: person.id, period });
  const title = t('rounding:shiftsOf', { name: person.name });
  return (
    <Panel title={title}>
      <QueryPart query={query} height={200}>
        {({ roundedShifts }) => (
          <ScrollRegion label={title} minWidth={600}>
            <Table aria-label={title}>
              <Table.Thead>
                <Table.Tr>
                  {COLUMNS.map((column) => (
                    <Table.Th key={column} scope="col" ta={column === 'drift' ? 'right' : 'left'}>
                      {t(`rounding:shiftColumn.${column}`)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {roundedShifts.map((shift) => (
                  <Row key={shift.start} shift={shift} />
                ))}
              </Table.Tbody>
            </Table>
          </ScrollRegion>
        )}
      </QueryPart>
    </Panel>
  );
}

function Row({ shift }: { readonly shift: RoundedShiftsQuery['roundedShifts'][number] }): ReactNode {
  const { workday, start, end, zone, roundedStart, roundedEnd, stepMinutes, rawSeconds, roundedSeconds } = shift;
  const rounded =
    roundedStart == null || roundedEnd == null
      ? t('rounding:nothing')
      : formatTimeRange(roundedStart, roundedEnd, zone);
  return (
    <Table.Tr>
      <Table.Th scope="row">{formatDay(workday)}</Table.Th>
      <Table.Td>{formatTimeRange(start, end, zone)}</Table.Td>
      <Table.Td>{rounded}</Table.Td>
      <Table.Td>{t('rounding:step', { minutes: stepMinutes })}</Table.Td>
      <Table.Td ta="right">{minutesText(roundedSeconds - rawSeconds)}</Table.Td>
    </Table.Tr>
  );
}
