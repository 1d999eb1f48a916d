import { NativeSelect, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { roleOf, withRole, type ColumnMapping, type ColumnRole } from './column-mapping.js';
import type { SeenColumns } from './use-columns.js';

interface Props {
  readonly seen: SeenColumns;
  readonly mapping: ColumnMapping;
  readonly roles: readonly ColumnRole[];
  readonly onChange: (mapping: ColumnMapping) => void;
}

const VALUES_SHOWN = 3;

/** Each column with its first values, and what it is of a record. */
export function ColumnRoles({ seen, mapping, roles, onChange }: Props): ReactNode {
  const choices = [
    { value: '', label: t('imports:columns.leftOut') },
    ...roles.map((role) => ({ value: role, label: t(`imports:columns.role.${role}`) })),
  ];
  return (
    <ScrollRegion label={t('imports:columns.caption')} minWidth={440}>
      <Table aria-label={t('imports:columns.caption')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('imports:columns.column')}</Table.Th>
            <Table.Th scope="col">{t('imports:columns.values')}</Table.Th>
            <Table.Th scope="col">{t('imports:columns.is')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {seen.columns.map((column, index) => (
            <Table.Tr key={index}>
              <Table.Th scope="row" fw={500}>
                {column}
              </Table.Th>
              <Table.Td>
                <Text size="sm" c="dimmed" lineClamp={1} maw={360}>
                  {valuesOf(seen, index)}
                </Text>
              </Table.Td>
              <Table.Td>
                <NativeSelect
                  size="xs"
                  miw={180}
                  aria-label={t('imports:columns.isOf', { column })}
                  data={choices}
                  value={roleOf(mapping, column) ?? ''}
                  onChange={(event) =>
                    onChange(withRole(mapping, column, (event.currentTarget.value || null) as ColumnRole | null))
                  }
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function valuesOf({ rows }: SeenColumns, index: number): string {
  const values = rows.map((cells) => (cells[index] ?? '').trim()).filter((text) => text !== '');
  return [...new Set(values)].slice(0, VALUES_SHOWN).join(' · ') || '–';
}
