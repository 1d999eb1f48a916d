import {
  Button,
  Group,
  Modal,
  MultiSelect,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { ReportSchedulesQuery } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ReportFields } from './report-fields.js';
import { CADENCES, draftOf, FILES, inputOf, type ScheduleDraft } from './schedule-draft.js';
import { SAVE_REPORT_SCHEDULE } from './schedules.documents.js';
import type { Schedule } from './schedules-panel.js';

interface Props {
  /** Null: a new one. */
  readonly schedule: Schedule | null;
  readonly possible: ReportSchedulesQuery['possibleReportRecipients'];
  readonly saved: ReportSchedulesQuery['reportDefinitions'];
  readonly zone: string;
  readonly onClose: () => void;
}

/** Changes some of the draft. */
export type Change = (part: Partial<ScheduleDraft>) => void;

/** A scheduled report as HR states it: what, after which periods, and to whom. */
export function ScheduleForm({ schedule, possible, saved, zone, onClose }: Props): ReactNode {
  const [draft, setDraft] = useState(() => draftOf(schedule));
  const change: Change = (part) => setDraft((before) => ({ ...before, ...part }));
  const save = useChange(SAVE_REPORT_SCHEDULE, ['ReportSchedules']);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const input = inputOf(draft, schedule?.id ?? null);
    save.mutate(
      { input },
      { onSuccess: ({ saveReportSchedule: answer }) => answer.__typename === 'Done' && onClose() },
    );
  };
  // Who is a recipient already stays one that can be taken out, whatever her role is by now.
  const recipients = [...possible, ...(schedule?.recipients ?? [])];
  const known = recipients.filter(({ id }, index) => recipients.findIndex((each) => each.id === id) === index);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={schedule === null ? t('mail:form.addTitle') : t('mail:form.editTitle', { name: schedule.name })}
      closeButtonProps={{ 'aria-label': t('mail:form.close') }}
    >
      <Stack component="form" onSubmit={submit}>
        <TextInput
          label={t('mail:form.name')}
          description={t('mail:form.nameHint')}
          required
          withAsterisk={false}
          maxLength={80}
          data-autofocus
          value={draft.name}
          onChange={({ currentTarget: { value } }) => change({ name: value })}
        />
        <ReportFields draft={draft} saved={saved} onChange={change} />
        <TimeFields draft={draft} zone={zone} onChange={change} />
        <MultiSelect
          label={t('mail:form.recipients')}
          description={t('mail:form.recipientsHint')}
          data={known.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
          value={[...draft.recipientIds]}
          onChange={(recipientIds) => change({ recipientIds })}
          comboboxProps={{ withinPortal: true }}
        />
        <RefusalNote error={save.error} answer={save.data?.saveReportSchedule} />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {t('mail:form.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface FieldsProps {
  readonly draft: ScheduleDraft;
  readonly zone: string;
  readonly onChange: Change;
}

function TimeFields({ draft, zone, onChange }: FieldsProps): ReactNode {
  const { cadence, daysAfter, localTime, file } = draft;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <NativeSelect
        label={t('mail:form.cadence')}
        value={cadence}
        data={CADENCES.map((value) => ({ value, label: t(`mail:form.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ cadence: CADENCES.find((each) => each === value) ?? cadence })
        }
      />
      <NumberInput
        label={t('mail:form.daysAfter')}
        min={1}
        max={28}
        allowDecimal={false}
        value={daysAfter}
        onChange={(value) => onChange({ daysAfter: Number(value) })}
      />
      <TextInput
        type="time"
        label={t('mail:form.time')}
        description={t('mail:form.timeHint', { zone })}
        required
        withAsterisk={false}
        value={localTime}
        onChange={({ currentTarget: { value } }) => onChange({ localTime: value })}
      />
      <NativeSelect
        label={t('mail:form.format')}
        description={t('mail:form.formatHint')}
        value={file}
        data={FILES.map((value) => ({ value, label: t(`mail:form.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onChange({ file: FILES.find((each) => each === value) ?? file })}
      />
    </SimpleGrid>
  );
}
