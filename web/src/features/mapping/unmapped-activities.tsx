import { Table, Text } from '@mantine/core';
import { formatNumber } from '../../format/numbers.js';
import type { MappingQuery } from '../../graphql/generated/graphql.js';
import { Panel } from '../../ui/panel.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { CategoryForm } from './category-form.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly activities: MappingQuery['mapping']['unmappedActivities'];
  readonly onDone: (message: string) => void;
}

/** From the beginning: an activity that never had a category gets it for all its rows, unless a later day is chosen. */
const FROM_THE_BEGINNING = '2000-01-01';

/** Activities whose time counts as worked but in no share, most rows first: those move the figures most. */
export function UnmappedActivities({ activities, onDone }: Props) {
  return (
    <Panel title={t('mapping:activities.title')}>
      <Text size="sm" c="dimmed" mb="sm" maw={720}>
        {activities.length === 0 ? t('mapping:activities.none') : t('mapping:activities.text')}
      </Text>
      {activities.length > 0 && (
        <ScrollRegion label={t('mapping:activities.caption')} minWidth={640}>
          <Table verticalSpacing="xs" aria-label={t('mapping:activities.caption')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('mapping:activities.name')}</Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('mapping:activities.rows')}
                </Table.Th>
                <Table.Th scope="col">{t('mapping:activities.categoryFrom')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {activities
                .toSorted((a, b) => b.rows - a.rows)
                .map((activity) => (
                  <Table.Tr key={activity.id}>
                    <Table.Th scope="row">{activity.name}</Table.Th>
                    <Table.Td ta="right">{formatNumber(activity.rows, 0)}</Table.Td>
                    <Table.Td>
                      <CategoryForm
                        activity={activity}
                        initial={null}
                        initialFrom={FROM_THE_BEGINNING}
                        onDone={onDone}
                      />
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
