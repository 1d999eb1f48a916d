import { Button, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../../format/dates.js';
import type { MappingQuery } from '../../graphql/generated/graphql.js';
import { Panel } from '../../ui/panel.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { CategoryForm } from './category-form.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly activities: MappingQuery['mapping']['activities'];
  readonly today: string;
  readonly onDone: (message: string) => void;
}

/** Activities that have a category, by name; a change counts from the day that is chosen with it. */
export function MappedActivities({ activities, today, onDone }: Props) {
  const [words, setWords] = useState('');
  const [changing, setChanging] = useState<string | null>(null);
  if (activities.length === 0) return null;
  const found = activities
    .filter((activity) => activity.name.toLowerCase().includes(words.trim().toLowerCase()))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Panel title={t('mapping:mapped.title')}>
      <TextInput
        size="sm"
        maw={320}
        mb="sm"
        type="search"
        label={t('mapping:mapped.search')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {found.length === 0 && <Text role="status">{t('mapping:mapped.nothingFound', { words })}</Text>}
      {found.length > 0 && (
        <ScrollRegion label={t('mapping:mapped.caption')} minWidth={640}>
          <Table verticalSpacing="xs" aria-label={t('mapping:mapped.caption')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('mapping:activities.name')}</Table.Th>
                <Table.Th scope="col">{t('mapping:activities.category')}</Table.Th>
                <Table.Th scope="col">{t('mapping:mapped.since')}</Table.Th>
                <Table.Th scope="col">{t('mapping:mapped.change')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.map((activity) => (
                <Table.Tr key={activity.id}>
                  <Table.Th scope="row">{activity.name}</Table.Th>
                  <Table.Td>{t(`mapping:category.${activity.category}`)}</Table.Td>
                  <Table.Td>{formatDate(activity.validFrom)}</Table.Td>
                  <Table.Td>
                    {changing === activity.id ? (
                      <CategoryForm
                        activity={activity}
                        initial={activity.category}
                        initialFrom={today}
                        onDone={(message) => {
                          setChanging(null);
                          onDone(message);
                        }}
                      />
                    ) : (
                      <Button
                        size="xs"
                        variant="subtle"
                        aria-label={t('mapping:mapped.changeOf', { name: activity.name })}
                        onClick={() => setChanging(activity.id)}
                      >
                        {t('mapping:mapped.change')}
                      </Button>
                    )}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      )}
    </Panel>
  );
}
