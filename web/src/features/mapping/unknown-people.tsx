import { Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../format/numbers.js';
import type { MappingQuery } from '../../graphql/generated/graphql.js';
import { Panel } from '../../ui/panel.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { IdentifyDialog } from './identify-dialog.js';
import { t } from '../../messages/t.js';

export type Placeholder = MappingQuery['mapping']['placeholders'][number];
export type Candidate = MappingQuery['mapping']['candidates'][number];
export type MappingTree = MappingQuery['organizationTree'];

interface Props {
  readonly placeholders: readonly Placeholder[];
  readonly candidates: readonly Candidate[];
  readonly tree: MappingTree;
  readonly onDone: (message: string) => void;
}

/** People whom files name and no staff member answers to, with the number of rows that wait for each. */
export function UnknownPeople({ placeholders, candidates, tree, onDone }: Props) {
  const [chosen, setChosen] = useState<Placeholder | null>(null);
  const byName = placeholders.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Panel title={t('mapping:people.title')}>
      <Text size="sm" c="dimmed" mb="sm" maw={720}>
        {placeholders.length === 0 ? t('mapping:people.none') : t('mapping:people.text')}
      </Text>
      {placeholders.length > 0 && (
        <ScrollRegion label={t('mapping:people.caption')} minWidth={640}>
          <Table verticalSpacing="xs" aria-label={t('mapping:people.caption')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('mapping:people.name')}</Table.Th>
                <Table.Th scope="col">{t('mapping:people.key')}</Table.Th>
                <Table.Th scope="col">{t('mapping:people.source')}</Table.Th>
                <Table.Th scope="col">{t('mapping:people.site')}</Table.Th>
                <Table.Th scope="col" ta="right">
                  {t('mapping:people.rows')}
                </Table.Th>
                <Table.Th scope="col">{t('mapping:people.action')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {byName.map((placeholder) => (
                <Table.Tr key={placeholder.id}>
                  <Table.Th scope="row">{placeholder.name}</Table.Th>
                  <Table.Td>{placeholder.key}</Table.Td>
                  <Table.Td>{placeholder.sourceKey}</Table.Td>
                  <Table.Td>{placeholder.siteName ?? '–'}</Table.Td>
                  <Table.Td ta="right">{formatNumber(placeholder.rows, 0)}</Table.Td>
                  <Table.Td>
                    <Button
                      size="xs"
                      variant="light"
                      aria-label={t('mapping:people.decide', { name: placeholder.name })}
                      onClick={() => setChosen(placeholder)}
                    >
                      {t('mapping:people.decideShort')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      )}
      {chosen !== null && (
        <IdentifyDialog
          placeholder={chosen}
          candidates={candidates}
          tree={tree}
          onClose={() => setChosen(null)}
          onDone={(message) => {
            setChosen(null);
            onDone(message);
          }}
        />
      )}
    </Panel>
  );
}
