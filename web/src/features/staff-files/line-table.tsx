import { Button, Table, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { StaffingList } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { REMOVE_STAFFING_LINE } from './staff-files.documents.js';

/** A line as it is shown: whose it is, then its cells. */
export interface ShownLine {
  readonly id: string;
  readonly cells: readonly [owner: string, ...rest: ReactNode[]];
}

interface Props {
  readonly list: StaffingList;
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly ShownLine[];
}

/** The lines of one list. Taking one away is for mistakes and is asked twice. */
export function LineTable({ list, title, heads, lines }: Props): ReactNode {
  const removal = useChange(REMOVE_STAFFING_LINE);
  const [asked, setAsked] = useState<string | null>(null);
  if (lines.length === 0) return <Text size="sm">{t('staffFiles:none')}</Text>;
  return (
    <>
      <ScrollRegion label={t('staffFiles:table', { title })} minWidth={620}>
        <Table verticalSpacing="xs" aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              {[...heads, t('staffFiles:column.remove')].map((head) => (
                <Table.Th key={head} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ id, cells: [owner, ...rest] }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row">{owner}</Table.Th>
                {rest.map((cell, index) => (
                  <Table.Td key={heads[index + 1]}>{cell}</Table.Td>
                ))}
                <Table.Td>
                  <Button
                    size="compact-sm"
                    variant={asked === id ? 'filled' : 'default'}
                    color={asked === id ? 'red' : undefined}
                    aria-label={t(asked === id ? 'staffFiles:removeSurelyOf' : 'staffFiles:removeOf', { name: owner })}
                    onClick={() => (asked === id ? removal.mutate({ list, id }) : setAsked(id))}
                  >
                    {t(asked === id ? 'staffFiles:removeSurely' : 'staffFiles:remove')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      <RefusalNote error={removal.error} answer={removal.data?.removeStaffingLine} />
    </>
  );
}
