import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { PaidTime } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { SET_SITE_ROUNDING } from './rounding.documents.js';

interface Props {
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly today: string;
}

const STEPS = ['5', '6', '15'] as const;
const PAID: readonly PaidTime[] = ['RAW', 'ROUNDED'];

/** How a site rounds from a day on. Which time is paid is asked only where something is rounded. */
export function SiteRoundingForm({ sites, today }: Props): ReactNode {
  const [siteId, setSiteId] = useState(sites[0]?.id ?? '');
  const [validFrom, setValidFrom] = useState(today);
  const [step, setStep] = useState('');
  const [paid, setPaid] = useState<PaidTime>('RAW');
  const change = useChange(SET_SITE_ROUNDING);
  const answer = change.data?.setSiteRounding;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const isRounded = step !== '';
    const stepMinutes = isRounded ? Number(step) : null;
    change.mutate({ input: { siteId, validFrom, stepMinutes, paid: isRounded ? paid : 'RAW' } });
  };
  return (
    <Stack
      component="form"
      onSubmit={submit}
      gap="sm"
      mt="md"
      className="no-print"
      aria-label={t('rounding:form.title')}
    >
      <Text fw={600} component="h3">
        {t('rounding:form.title')}
      </Text>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={t('rounding:form.site')}
          value={siteId}
          onChange={(event) => setSiteId(event.currentTarget.value)}
          data={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextInput
          label={t('rounding:form.from')}
          type="date"
          required
          value={validFrom}
          onChange={(event) => setValidFrom(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('rounding:form.step')}
          value={step}
          onChange={(event) => setStep(event.currentTarget.value)}
          data={[
            { value: '', label: t('rounding:form.steps.none') },
            ...STEPS.map((minutes) => ({ value: minutes, label: t('rounding:form.steps.minutes', { minutes }) })),
          ]}
        />
        {step !== '' && (
          <NativeSelect
            label={t('rounding:form.paid')}
            value={paid}
            onChange={(event) => setPaid(PAID.find((each) => each === event.currentTarget.value) ?? 'RAW')}
            data={PAID.map((value) => ({ value, label: t(`rounding:form.paids.${value}`) }))}
          />
        )}
        <Button type="submit" loading={change.isPending}>
          {t('rounding:form.save')}
        </Button>
      </Group>
      <RefusalNote error={change.error} answer={answer} />
      <Text role="status" size="sm">
        {answer?.__typename === 'Done' && t('rounding:form.saved')}
      </Text>
    </Stack>
  );
}
