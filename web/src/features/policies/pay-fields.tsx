import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { PAY_BASES, SALARY_PERIODS, type PayDraft } from './week-draft.js';

const BASES = ['NONE', ...PAY_BASES] as const;

interface Props {
  readonly pay: PayDraft;
  readonly onChange: (pay: PayDraft) => void;
}

/** What the week is paid by: the fields of the basis chosen. Amounts stay text, digit for digit. */
export function PayFields({ pay, onChange }: Props): ReactNode {
  const amount = (field: 'rate' | 'amount' | 'hoursCovered') => (
    <TextInput
      label={t(`policies:form.${field}`)}
      inputMode="decimal"
      value={pay[field]}
      onChange={(event) => onChange({ ...pay, [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <NativeSelect
        label={t('policies:form.basis')}
        value={pay.basis}
        data={BASES.map((value) => ({ value, label: t(`policies:form.bases.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ ...pay, basis: BASES.find((basis) => basis === currentTarget.value) ?? pay.basis })
        }
      />
      {pay.basis === 'HOURLY' && amount('rate')}
      {(pay.basis === 'SALARY' || pay.basis === 'FLUCTUATING') && (
        <>
          {amount('amount')}
          <NativeSelect
            label={t('policies:form.per')}
            value={pay.per}
            data={SALARY_PERIODS.map((value) => ({ value, label: t(`policies:form.pers.${value}`) }))}
            onChange={({ currentTarget }) =>
              onChange({ ...pay, per: SALARY_PERIODS.find((per) => per === currentTarget.value) ?? pay.per })
            }
          />
        </>
      )}
      {pay.basis === 'SALARY' && amount('hoursCovered')}
    </>
  );
}
