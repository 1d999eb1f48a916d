import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { dateOrderChoices } from './date-order-choices.js';
import { SOURCES, UNLOCKS } from './imports.documents.js';
import type { ImportOptions } from './upload.js';
import { ZoneInput } from './zone-input.js';

const KINDS = [
  'auto',
  'task-logs',
  'clock-spans',
  'scheduled-shifts',
  'leaves',
  'visits',
  'appointments',
  'staff',
  'sites',
  'teams',
  'activities',
  'employments',
  'credentials',
  'positions',
  'providers',
  'toggl',
  'clockify',
  'harvest',
  'kimai',
  'solidtime',
  'timechimp',
  'yast',
  'time-tracker',
  'punches',
  'icalendar',
  'fhir',
  'hl7',
  'ehr-actions',
] as const;

interface Props {
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
  /** Somebody says what the columns are, and with them the kind, the zone, the order of dates and whose they are. */
  readonly isMapped?: boolean;
}

/** What cannot be seen in a file, or should not be left to recognition. Everything but the source may stay empty. */
export function ImportOptionFields({ options, onChange, isMapped = false }: Props): ReactNode {
  const sources = useDocument(SOURCES, {}).data?.sources ?? [];
  const sites = useDocument(UNLOCKS, {}).data?.organizationTree.sites ?? [];
  const bind = (field: keyof ImportOptions) => ({
    value: options[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...options, [field]: event.currentTarget.value }),
  });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
      <TextInput
        label={t('imports:options.source')}
        description={t('imports:options.sourceHint')}
        required
        withAsterisk={false}
        list="import-sources"
        {...bind('source')}
      />
      <datalist id="import-sources">
        {sources.map((source) => (
          <option key={source.id} value={source.key}>
            {source.key}
          </option>
        ))}
      </datalist>
      {!isMapped && (
        <NativeSelect
          label={t('imports:options.kind')}
          description={t('imports:options.kindHint')}
          data={KINDS.map((value) => ({ value, label: t(`imports:kinds.${value}`) }))}
          {...bind('kind')}
        />
      )}
      <NativeSelect
        label={t('imports:options.site')}
        description={t('imports:options.siteHint')}
        data={[
          { value: '', label: t('imports:options.siteDefault') },
          ...sites.map((site) => ({ value: site.name, label: site.name })),
        ]}
        {...bind('site')}
      />
      {!isMapped && (
        <>
          <ZoneInput description={t('imports:options.zoneHint')} {...bind('zone')} />
          <NativeSelect
            label={t('imports:options.dateOrder')}
            description={t('imports:options.dateOrderHint')}
            data={dateOrderChoices(t('imports:options.dateOrderAuto'))}
            {...bind('dateOrder')}
          />
          <TextInput
            label={t('imports:options.staff')}
            description={t('imports:options.staffHint')}
            {...bind('staff')}
          />
        </>
      )}
      <TextInput
        type="date"
        label={t('imports:options.completeUntil')}
        description={t('imports:options.completeUntilHint')}
        {...bind('completeUntil')}
      />
      {(['coversFrom', 'coversTo'] as const).map((name) => (
        <TextInput
          key={name}
          type="date"
          label={t(`imports:options.${name}`)}
          description={t('imports:options.coversHint')}
          {...bind(name)}
        />
      ))}
    </SimpleGrid>
  );
}
