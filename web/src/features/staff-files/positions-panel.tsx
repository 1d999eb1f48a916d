import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/numbers.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { DayField, FullTimeField, LineForm, NamedField } from './line-form.js';
import { LineTable } from './line-table.js';
import { dayOf, daysText, type StaffingLists } from './lists.js';
import { SAVE_POSITION } from './staff-files.documents.js';

/** How many full-time positions each site may fill in each role. */
export function PositionsPanel({ positions, sites }: Pick<StaffingLists, 'positions' | 'sites'>): ReactNode {
  const lines = positions.map(({ id, siteName, role, fullTimePositions, validFrom, validTo }) => ({
    id,
    cells: [siteName, role, formatNumber(fullTimePositions, 2), daysText(validFrom, validTo)] as const,
  }));
  const heads = (['site', 'role', 'fte', 'days'] as const).map((head) => t(`staffFiles:column.${head}`));
  const title = t('staffFiles:positions.title');
  return (
    <Panel title={title} description={t('staffFiles:positions.description')}>
      <LineTable list="BUDGETED_POSITION" title={title} heads={heads} lines={lines} />
      <PositionForm sites={sites} />
    </Panel>
  );
}

const EMPTY = { siteKey: '', role: 'MA', fte: '', validFrom: '', validTo: '' };

function PositionForm({ sites }: Pick<StaffingLists, 'sites'>): ReactNode {
  const [draft, setDraft] = useState(EMPTY);
  const change = useChange(SAVE_POSITION);
  const put = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const submit = () => {
    const { siteKey, role, fte, validFrom, validTo } = draft;
    const days = { validFrom: dayOf(validFrom), validTo: dayOf(validTo) };
    change.mutate({ input: { siteKey, role, fullTimePositions: Number(fte), ...days } });
  };
  return (
    <LineForm
      title={t('staffFiles:positions.form')}
      isPending={change.isPending}
      isSaved={change.isSuccess}
      error={change.error}
      answer={change.data?.saveBudgetedPosition}
      onSubmit={submit}
    >
      <NamedField
        label={t('staffFiles:column.site')}
        named={sites}
        value={draft.siteKey}
        onChange={(siteKey) => put({ siteKey })}
      />
      <TextInput
        label={t('staffFiles:column.role')}
        required
        value={draft.role}
        onChange={({ currentTarget }) => put({ role: currentTarget.value })}
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
