import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDuration } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { planSentences, type PersonAhead } from './planned-sentence.js';

interface PlannedPeopleProps {
  readonly title: string;
  readonly people: readonly PersonAhead[];
  readonly style: DurationStyle;
}

/** The people of a week for whom the plan should change, by name. */
export function PlannedPeople({ title, people, style }: PlannedPeopleProps): ReactNode {
  return (
    <>
      <ScrollRegion label={title} minWidth={520}>
        <Table aria-label={title} verticalSpacing={6} horizontalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              {(['who', 'hours', 'overtime', 'what'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`weeksAhead:${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((person) => (
              <Table.Tr key={person.staffMemberId}>
                <Table.Th scope="row" fw={500}>
                  {person.name}
                </Table.Th>
                <Table.Td>{hoursOf(person, style)}</Table.Td>
                <Table.Td>{person.overtimeSeconds > 0 && formatDuration(person.overtimeSeconds, style)}</Table.Td>
                <Table.Td>
                  {planSentences(person, style).map((sentence) => (
                    <div key={sentence}>{sentence}</div>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      <Text size="xs" c="dimmed" mt={4}>
        {t('weeksAhead:byName')}
      </Text>
    </>
  );
}

/** Hours so far and planned; the planned alone where nothing is recorded yet. */
function hoursOf({ recordedSeconds, plannedSeconds }: PersonAhead, style: DurationStyle): string {
  const planned = formatDuration(plannedSeconds, style);
  if (recordedSeconds === 0) return planned;
  return t('weeksAhead:hoursSoFar', { recorded: formatDuration(recordedSeconds, style), planned });
}
