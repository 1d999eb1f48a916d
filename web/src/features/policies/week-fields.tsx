import { Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { weekdaysFrom } from '../../format/civil-date.js';
import { formatWeekday } from '../../format/dates.js';
import type { Policy } from '../../format/policy.js';
import { t } from '../../messages/t.js';
import { PayFields } from './pay-fields.js';
import { EMPLOYERS, type WeekDraft } from './week-draft.js';

interface Props {
  readonly draft: WeekDraft;
  readonly policy: Policy | undefined;
  readonly onChange: (change: Partial<WeekDraft>) => void;
}

const WEEKDAYS = weekdaysFrom('MONDAY');

/** Where and for whom the week was worked: what decides days, weeks and which rules may hold. */
export function WeekFields({ draft, policy, onChange }: Props): ReactNode {
  const byPolicy = formatWeekday(policy?.weekStartsOn ?? 'MONDAY', 'long');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
      <TextInput
        label={t('policies:form.zone')}
        placeholder={t('policies:form.zoneHint')}
        value={draft.zone}
        onChange={(event) => onChange({ zone: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('policies:form.weekStart')}
        value={draft.weekday ?? ''}
        data={[
          { value: '', label: t('policies:form.byPolicy', { weekday: byPolicy }) },
          ...WEEKDAYS.map((value) => ({ value, label: formatWeekday(value, 'long') })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ weekday: WEEKDAYS.find((weekday) => weekday === currentTarget.value) ?? null })
        }
      />
      <TextInput
        type="time"
        label={t('policies:form.dayStart')}
        value={draft.dayStart}
        onChange={(event) => onChange({ dayStart: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('policies:form.employer')}
        value={draft.employer}
        data={EMPLOYERS.map((value) => ({ value, label: t(`policies:organization.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ employer: EMPLOYERS.find((employer) => employer === currentTarget.value) ?? draft.employer })
        }
      />
      <PayFields pay={draft.pay} onChange={(pay) => onChange({ pay })} />
    </SimpleGrid>
  );
}

/** What was agreed on, of what the policy lets be agreed; and whether the wellbeing limits are judged too. */
export function AgreementFields({ draft, policy, onChange }: Props): ReactNode {
  const agreements = policy?.agreements ?? [];
  return (
    <>
      {agreements.length > 0 && (
        <Checkbox.Group
          label={t('policies:form.agreements')}
          value={[...draft.agreements]}
          onChange={(chosen) => onChange({ agreements: agreements.filter((agreement) => chosen.includes(agreement)) })}
        >
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs" mt={4}>
            {agreements.map((agreement) => (
              <Checkbox key={agreement} size="sm" value={agreement} label={t(`policies:agreement.${agreement}`)} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      )}
      <Checkbox
        size="sm"
        label={t('policies:form.wellbeing')}
        checked={draft.wellbeing}
        onChange={(event) => onChange({ wellbeing: event.currentTarget.checked })}
      />
    </>
  );
}
