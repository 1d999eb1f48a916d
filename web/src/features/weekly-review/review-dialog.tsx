import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { violationSentence } from '../../format/violation.js';
import type { DurationStyle, ReviewCause, ReviewRemedy } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import type { Violation } from './group-violations.js';
import type { ReviewStep } from './review-step.js';
import { REVIEW_VIOLATION } from './weekly-review.documents.js';

/** Own choice is hers alone to say, so it is not offered here. */
const CAUSES: readonly ReviewCause[] = ['WORKLOAD', 'STAFFING', 'EMERGENCY', 'SYSTEM'];
const REMEDIES: readonly ReviewRemedy[] = ['PAY', 'TIME_OFF', 'SCHEDULE_FIX', 'STAFFING_REVIEW'];

interface ReviewDialogProps {
  readonly violation: Violation;
  readonly step: ReviewStep;
  readonly style: DurationStyle;
  readonly onClose: () => void;
}

/** Acknowledging or remedying one violation, with its cause, a remedy and a note; nothing already said is overwritten. */
export function ReviewDialog({ violation, step, style, onClose }: ReviewDialogProps): ReactNode {
  const [cause, setCause] = useState<ReviewCause | ''>(violation.cause === 'CHOICE' ? '' : (violation.cause ?? ''));
  const [remedy, setRemedy] = useState<ReviewRemedy | ''>(violation.remedy ?? '');
  const [note, setNote] = useState('');
  const change = useChange(REVIEW_VIOLATION, [
    'ReviewViolations',
    'NeedsAttention',
    'LoadGrid',
    'ReviewFigures',
    'WorkDay',
    'OpenDisputes',
  ]);
  const save = () =>
    change.mutate(
      {
        input: {
          violationId: violation.id,
          state: step,
          ...(cause === '' ? {} : { cause }),
          ...(remedy === '' ? {} : { remedy }),
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
        {step === 'ACKNOWLEDGED' && violation.state === 'OPEN' && (
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
        <NativeSelect
          label={t(
            step === 'ACKNOWLEDGED' ? 'weeklyReview:violations.proposedRemedy' : 'weeklyReview:violations.givenRemedy',
          )}
          description={t('weeklyReview:violations.remedyHint')}
          value={remedy}
          onChange={(event) => setRemedy(event.currentTarget.value as ReviewRemedy | '')}
          data={[
            { value: '', label: t('weeklyReview:violations.noRemedy') },
            ...REMEDIES.map((value) => ({ value, label: t(`format:remedy.${value}`) })),
          ]}
        />
        {violation.state === 'DISPUTED' && <Text size="sm">{t('weeklyReview:violations.disputedHint')}</Text>}
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
