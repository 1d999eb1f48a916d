import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/numbers.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { DayField, FullTimeField, LineForm, NamedField } from './line-form.js';
import { LineTable } from './line-table.js';
import { dayOf, daysText, type StaffingLists } from './lists.js';
import { SAVE_PROVIDER } from './staff-files.documents.js';

/** How much providers work at each site; they are no staff members. */
export function ProvidersPanel({ providers, sites }: Pick<StaffingLists, 'providers' | 'sites'>): ReactNode {
  const lines = providers.map(({ id, siteName, key, fullTimePositions, validFrom, validTo }) => ({
    id,
    cells: [siteName, key, formatNumber(fullTimePositions, 2), daysText(validFrom, validTo)] as const,
  }));
  const heads = (['site', 'provider', 'fte', 'days'] as const).map((head) => t(`staffFiles:column.${head}`));
  const title = t('staffFiles:providers.title');
  return (
    <Panel title={title} description={t('staffFiles:providers.description')}>
      <LineTable list="PROVIDER" title={title} heads={heads} lines={lines} />
      <ProviderForm sites={sites} />
    </Panel>
  );
}

const EMPTY = { siteKey: '', key: '', fte: '', validFrom: '', validTo: '' };

function ProviderForm({ sites }: Pick<StaffingLists, 'sites'>): ReactNode {
  const [draft, setDraft] = useState(EMPTY);
  const change = useChange(SAVE_PROVIDER);
  const put = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const submit = () => {
    const { siteKey, key, fte, validFrom, validTo } = draft;
    const days = { validFrom: dayOf(validFrom), validTo: dayOf(validTo) };
    change.mutate({ input: { siteKey, key, fullTimePositions: Number(fte), ...days } });
  };
  return (
    <LineForm
      title={t('staffFiles:providers.form')}
      isPending={change.isPending}
      isSaved={change.isSuccess}
      error={change.error}
      answer={change.data?.saveProvider}
      onSubmit={submit}
    >
      <NamedField
        label={t('staffFiles:column.site')}
        named={sites}
        value={draft.siteKey}
        onChange={(siteKey) => put({ siteKey })}
      />
      <TextInput
        label={t('staffFiles:column.provider')}
        required
        value={draft.key}
        onChange={({ currentTarget }) => put({ key: currentTarget.value })}
      />
      <FullTimeField label={t('staffFiles:column.fte')} value={draft.fte} onChange={(fte) => put({ fte })} />
      <DayField
        label={t('staffFiles:field.from')}
        value={draft.validFrom}
        onChange={(validFrom) => put({ validFrom })}
      />
      <DayField label={t('staffFiles:field.to')} value={draft.validTo} onChange={(validTo) => put({ validTo })} />
    </LineForm>
  );
}
