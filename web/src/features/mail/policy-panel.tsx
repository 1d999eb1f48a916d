import { Button, Group, NativeSelect, Stack, Checkbox, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Delivery, MailPolicyQuery } from '../../graphql/generated/graphql.js';
import { useChange, useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { MAIL_POLICY, SAVE_MAIL_POLICY } from './mail.documents.js';

const DELIVERIES = ['LINK', 'ATTACHMENT'] as const satisfies readonly Delivery[];

/** How mails leave this installation, and how this practice wants them. */
export function PolicyPanel(): ReactNode {
  const query = useDocument(MAIL_POLICY, {});
  return (
    <Panel title={t('mail:policy.title')}>
      <QueryPart query={query} height={240}>
        {({ mailPolicy, mailWayOut: { from, folder } }) => (
          <Stack gap="md">
            <Text size="sm" maw={720} style={{ overflowWrap: 'anywhere' }}>
              {folder ? t('mail:policy.folder', { folder }) : t('mail:policy.smtp', { from })}
            </Text>
            <PolicyForm policy={mailPolicy} />
          </Stack>
        )}
      </QueryPart>
    </Panel>
  );
}

function PolicyForm({ policy }: { readonly policy: MailPolicyQuery['mailPolicy'] }): ReactNode {
  const [zone, setZone] = useState(policy.zone ?? '');
  const [delivery, setDelivery] = useState(policy.delivery);
  const [sendsDigests, setSendsDigests] = useState(policy.sendsDigests);
  const save = useChange(SAVE_MAIL_POLICY, ['MailPolicy', 'ReportSchedules', 'DigestWishes']);
  const answer = save.data?.saveMailPolicy;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save.mutate({ input: { zone: zone.trim() === '' ? null : zone.trim(), delivery, sendsDigests } });
  };
  return (
    <Stack component="form" gap="sm" maw={560} onSubmit={submit}>
      <NativeSelect
        label={t('mail:policy.delivery')}
        value={delivery}
        data={DELIVERIES.map((value) => ({ value, label: t(`mail:policy.${value}`) }))}
        onChange={({ currentTarget: { value } }) => setDelivery(value as Delivery)}
      />
      <TextInput
        label={t('mail:policy.zone')}
        description={t('mail:policy.zoneHint', { zone: policy.zoneInForce })}
        list="mail-zones"
        value={zone}
        onChange={({ currentTarget: { value } }) => setZone(value)}
      />
      <datalist id="mail-zones">
        {Intl.supportedValuesOf('timeZone').map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </datalist>
      <Checkbox
        label={t('mail:policy.digests')}
        description={t('mail:policy.digestsHint')}
        checked={sendsDigests}
        onChange={({ currentTarget: { checked } }) => setSendsDigests(checked)}
      />
      <RefusalNote error={save.error} answer={answer} />
      <Group gap="sm">
        <Button type="submit" variant="default" loading={save.isPending}>
          {t('mail:policy.save')}
        </Button>
        <Text size="sm" role="status">
          {answer?.__typename === 'Done' && t('mail:policy.saved')}
        </Text>
      </Group>
    </Stack>
  );
}
