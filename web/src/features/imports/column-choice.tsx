import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { withRecord, type ColumnMapping, type RolesOfRecord } from './column-mapping.js';
import { ColumnRoles } from './column-roles.js';
import { ColumnSettings } from './column-settings.js';
import type { SeenColumns } from './use-columns.js';

interface Props {
  readonly seen: SeenColumns;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** What the columns of a file are, and what none of them says. */
export function ColumnChoice({ seen, mapping, onChange }: Props): ReactNode {
  const roles = rolesOf(seen, mapping);
  if (roles === undefined) return null;
  return (
    <>
      {seen.saved !== null && <Text size="sm">{t('imports:columns.saved')}</Text>}
      <ColumnSettings
        mapping={mapping}
        records={seen.records}
        onRecord={(record) => onChange(withRecord(mapping, record))}
        onChange={onChange}
      />
      <ColumnRoles seen={seen} mapping={mapping} roles={roles.roles} onChange={onChange} />
    </>
  );
}

/** What the kind of record that a mapping speaks of can have. */
export const rolesOf = ({ records }: SeenColumns, mapping: ColumnMapping): RolesOfRecord | undefined =>
  records.find(({ record }) => record === mapping.record);
