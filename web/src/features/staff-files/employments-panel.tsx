import { NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Separation, Staffing } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { DayField, LineForm, NamedField } from './line-form.js';
import { LineTable } from './line-table.js';
import { dayOf, daysText, type StaffingLists } from './lists.js';
import { SAVE_EMPLOYMENT } from './staff-files.documents.js';

const STAFFINGS: readonly Staffing[] = ['EMPLOYED', 'AGENCY', 'FLOAT'];
const SEPARATIONS: readonly Separation[] = ['VOLUNTARY', 'INVOLUNTARY', 'RETIREMENT', 'END_OF_TERM', 'OTHER'];

/** How people belong to the practice, and why they left. */
export function EmploymentsPanel({ employments, people }: Pick<StaffingLists, 'employments' | 'people'>): ReactNode {
  const lines = employments.map(({ id, staffMemberName, staffing, validFrom, validTo, separation }) => ({
    id,
    cells: [
      staffMemberName,
      t(`staffFiles:staffing.${staffing}`),
      daysText(validFrom, validTo),
      separation == null ? '' : t(`staffFiles:separation.${separation}`),
    ] as const,
  }));
  const heads = (['who', 'staffing', 'days', 'left'] as const).map((head) => t(`staffFiles:column.${head}`));
  const title = t('staffFiles:employments.title');
  return (
    <Panel title={title} description={t('staffFiles:employments.description')}>
      <LineTable list="EMPLOYMENT" title={title} heads={heads} lines={lines} />
      <EmploymentForm people={people} />
    </Panel>
  );
}

const EMPTY = { staffKey: '', validFrom: '', validTo: '' };

function EmploymentForm({ people }: Pick<StaffingLists, 'people'>): ReactNode {
  const [draft, setDraft] = useState(EMPTY);
  const [staffing, setStaffing] = useState<Staffing>('EMPLOYED');
  const [separation, setSeparation] = useState<Separation | null>(null);
  const change = useChange(SAVE_EMPLOYMENT);
  const put = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const submit = () => {
    const { staffKey, validFrom, validTo } = draft;
    change.mutate({ input: { staffKey, staffing, validFrom, validTo: dayOf(validTo), separation } });
  };
  return (
    <LineForm
      title={t('staffFiles:employments.form')}
      isPending={change.isPending}
      isSaved={change.isSuccess}
      error={change.error}
      answer={change.data?.saveEmployment}
      onSubmit={submit}
    >
      <NamedField
        label={t('staffFiles:column.who')}
        named={people}
        value={draft.staffKey}
        onChange={(staffKey) => put({ staffKey })}
      />
      <NativeSelect
        label={t('staffFiles:column.staffing')}
        value={staffing}
        data={STAFFINGS.map((value) => ({ value, label: t(`staffFiles:staffing.${value}`) }))}
        onChange={({ currentTarget }) =>
          setStaffing(STAFFINGS.find((each) => each === currentTarget.value) ?? staffing)
        }
      />
      <DayField
        label={t('staffFiles:field.from')}
        isRequired
        value={draft.validFrom}
        onChange={(validFrom) => put({ validFrom })}
      />
      <DayField label={t('staffFiles:field.to')} value={draft.validTo} onChange={(validTo) => put({ validTo })} />
      <NativeSelect
        label={t('staffFiles:column.left')}
        value={separation ?? ''}
        data={[
          { value: '', label: t('staffFiles:separation.none') },
          ...SEPARATIONS.map((value) => ({ value, label: t(`staffFiles:separation.${value}`) })),
        ]}
        onChange={({ currentTarget }) =>
          setSeparation(SEPARATIONS.find((each) => each === currentTarget.value) ?? null)
        }
      />
    </LineForm>
  );
}
