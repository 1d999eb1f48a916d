import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import type { SourceDraft } from './source-draft.js';
import type { Bind } from './source-form.js';

const FILE_KINDS = [
  'auto',
  'task-logs',
  'clock-spans',
  'scheduled-shifts',
  'leaves',
  'visits',
  'appointments',
  'staff',
  'toggl',
  'clockify',
  'punches',
  'icalendar',
  'fhir',
  'hl7',
  'ehr-actions',
] as const;
const FILE_WAYS = ['NONE', 'BASIC', 'BEARER'] as const;
const FHIR_WAYS = ['NONE', 'BASIC', 'BEARER', 'CLIENT_SECRET', 'PRIVATE_KEY'] as const;

interface Props {
  readonly draft: SourceDraft;
  readonly bind: Bind;
  readonly hasSecret: boolean;
}

/** What must be known to ask a source, by the kind of source. */
export function PullFields({ draft, bind, hasSecret }: Props): ReactNode {
  const { kind } = draft;
  if (kind === 'NONE') return null;
  const isTracker = kind === 'TOGGL' || kind === 'CLOCKIFY';
  return (
    <>
      <AddressField kind={kind} bind={bind} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {(kind === 'FOLDER' || kind === 'HTTPS_FILE') && (
          <NativeSelect
            label={t('sources:form.fileKind')}
            data={FILE_KINDS.map((value) => ({ value, label: t(`imports:kinds.${value}`) }))}
            {...bind('fileKind')}
          />
        )}
        {kind === 'FOLDER' && (
          <NativeSelect
            label={t('sources:form.afterTaking')}
            data={(['LEAVE', 'MOVE'] as const).map((value) => ({
              value,
              label: t(`sources:form.afterTakings.${value}`),
            }))}
            {...bind('afterTaking')}
          />
        )}
        {isTracker && <TextInput label={t('sources:form.workspace')} {...bind('workspace')} />}
        {isTracker && <SecretField label={t('sources:form.signIns.BEARER')} bind={bind} hasSecret={hasSecret} />}
      </SimpleGrid>
      {kind !== 'FOLDER' && !isTracker && <SignInFields draft={draft} bind={bind} hasSecret={hasSecret} />}
      {kind === 'FHIR' && (
        <Textarea
          label={t('sources:form.searches')}
          description={t('sources:form.searchesHint')}
          autosize
          minRows={2}
          {...bind('searches')}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          type="number"
          min={1}
          max={10_080}
          label={t('sources:form.everyMinutes')}
          {...bind('everyMinutes')}
        />
        <TextInput
          type="number"
          min={1}
          max={2_160}
          label={t('sources:form.quietAfterHours')}
          {...bind('quietAfterHours')}
        />
      </SimpleGrid>
    </>
  );
}

function AddressField({ kind, bind }: { kind: SourceDraft['kind']; bind: Bind }): ReactNode {
  if (kind === 'FOLDER')
    return (
      <TextInput
        label={t('sources:form.folder')}
        description={t('sources:form.folderHint')}
        required
        withAsterisk={false}
        {...bind('address')}
      />
    );
  if (kind === 'TOGGL' || kind === 'CLOCKIFY')
    return (
      <TextInput
        type="url"
        label={t('sources:form.tracker')}
        description={t('sources:form.trackerHint')}
        {...bind('address')}
      />
    );
  return (
    <TextInput
      type="url"
      label={t(kind === 'FHIR' ? 'sources:form.fhir' : 'sources:form.address')}
      placeholder="https://"
      required
      withAsterisk={false}
      {...bind('address')}
    />
  );
}

function SignInFields({ draft, bind, hasSecret }: Props): ReactNode {
  const { kind, signIn } = draft;
  const isClient = signIn === 'CLIENT_SECRET' || signIn === 'PRIVATE_KEY';
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <NativeSelect
        label={t('sources:form.signIn')}
        data={(kind === 'FHIR' ? FHIR_WAYS : FILE_WAYS).map((value) => ({
          value,
          label: t(`sources:form.signIns.${value}`),
        }))}
        {...bind('signIn')}
      />
      {(isClient || signIn === 'BASIC') && <TextInput label={t('sources:form.clientId')} {...bind('clientId')} />}
      {signIn === 'PRIVATE_KEY' && (
        <Textarea
          label={t('sources:form.privateKey')}
          description={t(hasSecret ? 'sources:form.secretKept' : 'sources:form.secretHint')}
          autosize
          minRows={3}
          maxRows={6}
          {...bind('secret')}
        />
      )}
      {signIn !== 'NONE' && signIn !== 'PRIVATE_KEY' && (
        <SecretField label={t('sources:form.secret')} bind={bind} hasSecret={hasSecret} />
      )}
      {isClient && (
        <TextInput
          type="url"
          label={t('sources:form.tokenAddress')}
          description={t('sources:form.tokenAddressHint')}
          {...bind('tokenAddress')}
        />
      )}
      {isClient && <TextInput label={t('sources:form.scope')} placeholder="system/*.read" {...bind('scope')} />}
    </SimpleGrid>
  );
}

function SecretField({ label, bind, hasSecret }: { label: string; bind: Bind; hasSecret: boolean }): ReactNode {
  return (
    <TextInput
      type="password"
      autoComplete="off"
      label={label}
      description={t(hasSecret ? 'sources:form.secretKept' : 'sources:form.secretHint')}
      {...bind('secret')}
    />
  );
}
