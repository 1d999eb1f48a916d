import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { violationSentence } from '../../format/violation.js';
import type { DurationStyle, ReviewCause } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import type { Violation } from './group-violations.js';
import type { ReviewStep } from './review-step.js';
import { REVIEW_VIOLATION } from './weekly-review.documents.js';

/** Own choice is hers alone to say, so it is not offered here. */
const CAUSES: readonly ReviewCause[] = ['WORKLOAD', 'STAFFING', 'EMERGENCY', 'SYSTEM'];

interface ReviewDialogProps {
  readonly violation: Violation;
  readonly step: ReviewStep;
  readonly style: DurationStyle;
  readonly onClose: () => void;
}

/** Acknowledging or remedying one violation, with its cause and a note; nothing already said is overwritten. */
export function ReviewDialog({ violation, step, style, onClose }: ReviewDialogProps): ReactNode {
  const [cause, setCause] = useState<ReviewCause | ''>(violation.cause ?? '');
  const [note, setNote] = useState('');
  const change = useChange(REVIEW_VIOLATION, ['ReviewViolations', 'NeedsAttention', 'WorkDay']);
  const save = () =>
    change.mutate(
      {
        input: {
          violationId: violation.id,
          state: step,
          ...(cause === '' ? {} : { cause }),
          ...(note.trim() === '' ? {} : { note: note.trim() }),
        },
      },
      { onSuccess: ({ reviewViolation }) => reviewViolation.__typename === 'BoundaryViolation' && onClose() },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(
        step === 'ACKNOWLEDGED' ? 'weeklyReview:violations.dialogAcknowledge' : 'weeklyReview:violations.dialogRemedy',
      )}
      closeButtonProps={{ 'aria-label': t('weeklyReview:violations.cancel') }}
    >
      <Stack gap="sm">
        <Text size="sm">
          <b>
            {violation.staffMember.name}, {formatDay(violation.workday)}.
          </b>{' '}
          {violationSentence(violation, style)}
        </Text>
        {step === 'ACKNOWLEDGED' && (
          <Text size="sm" c="dimmed">
            {t('weeklyReview:violations.acknowledgeHint')}
          </Text>
        )}
        <NativeSelect
          label={t('weeklyReview:violations.cause')}
          value={cause}
          onChange={(event) => setCause(event.currentTarget.value as ReviewCause | '')}
          data={[
            { value: '', label: t('weeklyReview:violations.noCause') },
            ...CAUSES.map((value) => ({ value, label: t(`format:cause.${value}`) })),
          ]}
        />
        <Textarea
          label={t('weeklyReview:violations.note')}
          description={t('weeklyReview:violations.noteHint')}
          value={note}
          maxLength={2000}
          rows={3}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalNote error={change.error} answer={change.data?.reviewViolation} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('weeklyReview:violations.cancel')}
          </Button>
          <Button loading={change.isPending} onClick={save}>
            {t('weeklyReview:violations.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
