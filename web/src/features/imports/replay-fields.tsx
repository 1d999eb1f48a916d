import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReplayInput } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { dateOrderChoices } from './date-order-choices.js';
import { UNLOCKS } from './imports.documents.js';
import { ZoneInput } from './zone-input.js';

const MEALS = ['PUNCHED', 'AUTO_DEDUCT', 'NONE'] as const;

interface Props {
  readonly input: ReplayInput;
  readonly onChange: (input: ReplayInput) => void;
  /** Zone, dates and whose file it is stand with the columns. */
  readonly isMapped: boolean;
}

/** How a kept file should have been read; what is empty is read as it was. */
export function ReplayFields({ input, onChange, isMapped }: Props): ReactNode {
  const sites = useDocument(UNLOCKS, {}).data?.organizationTree.sites ?? [];
  const bind = (field: Exclude<keyof ReplayInput, 'mapping'>) => ({
    value: input[field] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...input, [field]: event.currentTarget.value || null }),
  });
  const names = sites.map((site) => site.name);
  const site = input.site ?? '';
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
      {!isMapped && <ZoneInput description={t('imports:replay.zoneHint')} {...bind('zone')} />}
      {!isMapped && (
        <NativeSelect
          label={t('imports:options.dateOrder')}
          data={dateOrderChoices(t('imports:replay.asItWas'))}
          {...bind('dateOrder')}
        />
      )}
      <NativeSelect
        label={t('imports:options.site')}
        data={[
          { value: '', label: t('imports:replay.asItWas') },
          ...(site === '' || names.includes(site) ? names : [site, ...names]),
        ]}
        {...bind('site')}
      />
      {!isMapped && (
        <TextInput label={t('imports:options.staff')} description={t('imports:options.staffHint')} {...bind('staff')} />
      )}
      <NativeSelect
        label={t('imports:replay.meals')}
        data={[
          { value: '', label: t('imports:replay.asItWas') },
          ...MEALS.map((value) => ({ value, label: t(`imports:replay.mealsAre.${value}`) })),
        ]}
        {...bind('mealRecording')}
      />
    </SimpleGrid>
  );
}
