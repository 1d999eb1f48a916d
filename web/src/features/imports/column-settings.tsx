import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { dateOrderChoices } from './date-order-choices.js';
import type { ColumnMapping, DurationUnit, RolesOfRecord } from './column-mapping.js';

const UNITS = ['HOURS', 'MINUTES', 'SECONDS'] as const satisfies readonly DurationUnit[];

interface Props {
  readonly mapping: ColumnMapping;
  readonly records: readonly RolesOfRecord[];
  readonly onRecord: (record: RolesOfRecord) => void;
  readonly onChange: (mapping: ColumnMapping) => void;
}

/** What no column says: what a row is a record of, the order of dates, the zone, the unit, and whose file it is. */
export function ColumnSettings({ mapping, records, onRecord, onChange }: Props): ReactNode {
  const namesPerson = mapping.columns.staff !== undefined || mapping.columns.name !== undefined;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
      <NativeSelect
        label={t('imports:columns.recordOf')}
        data={records.map(({ record }) => ({ value: record, label: t(`imports:columns.record.${record}`) }))}
        value={mapping.record}
        onChange={({ currentTarget: { value } }) => {
          const chosen = records.find(({ record }) => record === value);
          if (chosen !== undefined) onRecord(chosen);
        }}
      />
      <NativeSelect
        label={t('imports:options.dateOrder')}
        data={dateOrderChoices(t('imports:options.dateOrderAuto'))}
        value={mapping.dateOrder ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...mapping, dateOrder: value || null })}
      />
      <NativeSelect
        label={t('imports:options.zone')}
        data={[
          { value: '', label: t('imports:columns.zoneDefault') },
          ...Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone })),
        ]}
        value={mapping.zone ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...mapping, zone: value || null })}
      />
      {mapping.columns.duration !== undefined && (
        <NativeSelect
          label={t('imports:columns.unitOf')}
          data={[
            { value: '', label: t('imports:columns.unitAuto') },
            ...UNITS.map((value) => ({ value, label: t(`imports:columns.unit.${value}`) })),
          ]}
          value={mapping.durationUnit ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...mapping, durationUnit: (value || null) as DurationUnit | null })
          }
        />
      )}
      {!namesPerson && mapping.record === 'TASK' && (
        <TextInput
          label={t('imports:options.staff')}
          description={t('imports:columns.staffHint')}
          value={mapping.staff ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...mapping, staff: value || null })}
        />
      )}
    </SimpleGrid>
  );
}
