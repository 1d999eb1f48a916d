import { Alert, Button, Group, Modal, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { PullFields } from './pull-fields.js';
import { draftOf, inputOf, type SourceDraft } from './source-draft.js';
import { SAVE_SOURCE, TEST_SOURCE } from './sources.documents.js';
import type { KeptSource, PlaceOfSource } from './sources.page.js';

const KINDS = ['FOLDER', 'HTTPS_FILE', 'ICALENDAR', 'FHIR', 'TOGGL', 'CLOCKIFY', 'NONE'] as const;
const DATE_ORDERS = ['DMY', 'MDY', 'YMD'] as const;

interface Props {
  /** Null: a new one. */
  readonly source: KeptSource | null;
  readonly sites: readonly PlaceOfSource[];
  readonly onClose: () => void;
}

/** Binds a field of the draft to a control. */
export type Bind = (field: keyof SourceDraft) => {
  readonly value: string;
  readonly onChange: (event: { currentTarget: { value: string } }) => void;
};

/** A source as an administrator states it; the connection can be tested before it is saved. */
export function SourceForm({ source, sites, onClose }: Props): ReactNode {
  const [draft, setDraft] = useState(() => draftOf(source));
  const save = useChange(SAVE_SOURCE, ['KeptSources', 'Sources']);
  const test = useChange(TEST_SOURCE, []);
  const bind: Bind = (field) => ({
    value: draft[field],
    onChange: (event) => {
      const { value } = event.currentTarget;
      setDraft((before) => ({ ...before, [field]: value }));
      test.reset();
    },
  });
  const input = inputOf(draft, source?.id ?? null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save.mutate({ input }, { onSuccess: ({ saveSource }) => saveSource.__typename === 'Done' && onClose() });
  };
  const tested = test.data?.testSource;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={source === null ? t('sources:form.addTitle') : t('sources:form.editTitle', { source: source.key })}
      closeButtonProps={{ 'aria-label': t('sources:form.close') }}
    >
      <Stack component="form" onSubmit={submit}>
        <PlaceFields bind={bind} sites={sites} isNew={source === null} />
        <NativeSelect
          label={t('sources:form.kind')}
          data={KINDS.map((value) => ({ value, label: t(`sources:kind.${value}`) }))}
          {...bind('kind')}
        />
        <PullFields draft={draft} bind={bind} hasSecret={source?.pull?.hasSecret ?? false} />
        <RefusalNote error={test.error} answer={tested} />
        {tested?.__typename === 'SourceTest' && (
          <Alert color="green" variant="outline" role="status" p="sm">
            {t('sources:form.tested', { message: tested.message })}
          </Alert>
        )}
        <RefusalNote error={save.error} answer={save.data?.saveSource} />
        <Group justify="flex-end">
          {draft.kind !== 'NONE' && (
            <Button variant="default" loading={test.isPending} onClick={() => test.mutate({ input })}>
              {t('sources:form.test')}
            </Button>
          )}
          <Button type="submit" loading={save.isPending}>
            {t('sources:form.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface PlaceProps {
  readonly bind: Bind;
  readonly sites: readonly PlaceOfSource[];
  readonly isNew: boolean;
}

function PlaceFields({ bind, sites, isNew }: PlaceProps): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput
        label={t('sources:form.key')}
        description={t('sources:form.keyHint')}
        required
        withAsterisk={false}
        readOnly={!isNew}
        {...bind('key')}
      />
      <NativeSelect
        label={t('sources:form.site')}
        description={t('sources:form.siteHint')}
        data={[
          { value: '', label: t('sources:form.siteNone') },
          ...sites.map((site) => ({ value: site.id, label: site.name })),
        ]}
        {...bind('siteId')}
      />
      <TextInput
        label={t('sources:form.zone')}
        description={t('sources:form.zoneHint')}
        list="source-zones"
        {...bind('zone')}
      />
      <datalist id="source-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </datalist>
      <NativeSelect
        label={t('sources:form.dateOrder')}
        description={t('imports:options.dateOrderHint')}
        data={[
          { value: '', label: t('sources:form.dateOrderAuto') },
          ...DATE_ORDERS.map((value) => ({ value, label: t(`imports:options.${value}`) })),
        ]}
        {...bind('dateOrder')}
      />
    </SimpleGrid>
  );
}
