import { Button, Group, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate, formatDayAndTime, formatTime } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import type { DurationStyle, GoneRowsQuery } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { DECIDE_GONE } from './gone.documents.js';

type Row = GoneRowsQuery['quarantine']['gone']['edges'][number]['node'];
const COLUMNS = ['what', 'who', 'when', 'row', 'decision'] as const;

interface Props {
  readonly rows: readonly Row[];
  readonly style: DurationStyle;
}

/** Such rows one by one, each with the decisions that can be taken about it now. */
export function GoneTable({ rows, style }: Props): ReactNode {
  const change = useChange(DECIDE_GONE);
  return (
    <>
      <RefusalNote error={change.error} />
      <ScrollRegion label={t('quarantine:gone.caption')} minWidth={780}>
        <Table aria-label={t('quarantine:gone.caption')} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              {COLUMNS.map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`quarantine:gone.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{t(`quarantine:gone.tables.${row.table}`)}</Table.Td>
                <Table.Td>{row.staffMemberName ?? row.siteName ?? '–'}</Table.Td>
                <Table.Td>{whenOf(row, style)}</Table.Td>
                <Table.Td>
                  {t('quarantine:gone.where', { file: row.fileName, line: row.line, later: row.laterFileName })}
                </Table.Td>
                <Table.Td>
                  <Decisions
                    row={row}
                    isPending={change.isPending}
                    onDecide={(remove) => change.mutate({ ids: [row.id], remove })}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </>
  );
}

function Decisions({
  row,
  isPending,
  onDecide,
}: {
  readonly row: Row;
  readonly isPending: boolean;
  readonly onDecide: (remove: boolean) => void;
}): ReactNode {
  const of = { line: row.line, file: row.fileName };
  const keep = row.state === 'REMOVED' ? t('quarantine:gone.countAgain') : t('quarantine:gone.keep');
  const decisions = [
    { after: 'REMOVED', text: t('quarantine:gone.remove'), label: t('quarantine:gone.removeThis', of) },
    { after: 'KEPT', text: keep, label: t('quarantine:gone.keepThis', of) },
  ] as const;
  return (
    <Group gap="xs" wrap="nowrap">
      {decisions
        .filter(({ after }) => after !== row.state)
        .map(({ after, text, label }) => (
          <Button
            key={after}
            size="xs"
            variant="default"
            disabled={isPending}
            aria-label={label}
            onClick={() => onDecide(after === 'REMOVED')}
          >
            {text}
          </Button>
        ))}
    </Group>
  );
}

/** From when to when, and how long; a length without times only on its day. */
function whenOf({ day, startedAt, endedAt, zone, seconds }: Row, style: DurationStyle): string {
  const length = typeof seconds === 'number' ? durationInWords(seconds, style) : null;
  const at = startedAt ? formatDayAndTime(startedAt, zone) : day ? formatDate(day) : '';
  const until = endedAt ? ` – ${formatTime(endedAt, zone)}` : '';
  return length === null ? `${at}${until}` : `${at}${until} (${length})`;
}
