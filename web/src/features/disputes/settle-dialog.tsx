import { Button, Group, Modal, NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { ReviewRemedy, ReviewState } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { SETTLE_DISPUTE } from './disputes.documents.js';
import type { Dispute } from './dispute-card.js';

const DECISIONS: readonly Extract<ReviewState, 'ACKNOWLEDGED' | 'REMEDIED' | 'OPEN'>[] = [
  'ACKNOWLEDGED',
  'REMEDIED',
  'OPEN',
];
const REMEDIES: readonly ReviewRemedy[] = ['PAY', 'TIME_OFF', 'SCHEDULE_FIX', 'STAFFING_REVIEW'];

/** How HR decides a dispute: the record stands, it is made good, or it is open again; always with the reason. */
export function SettleDialog({
  dispute,
  onClose,
}: {
  readonly dispute: Dispute;
  readonly onClose: () => void;
}): ReactNode {
  const [state, setState] = useState<string>('ACKNOWLEDGED');
  const [remedy, setRemedy] = useState<string>(dispute.remedy ?? 'PAY');
  const [note, setNote] = useState('');
  const change = useChange(SETTLE_DISPUTE);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const input = {
      violationId: dispute.id,
      state: state as ReviewState,
      note: note.trim(),
      ...(state === 'REMEDIED' ? { remedy: remedy as ReviewRemedy } : {}),
    };
    change.mutate(
      { input },
      { onSuccess: ({ reviewViolation }) => reviewViolation.__typename === 'BoundaryViolation' && onClose() },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('disputes:dialog')}
      closeButtonProps={{ 'aria-label': t('disputes:cancel') }}
    >
      <Stack component="form" onSubmit={submit}>
        <Radio.Group value={state} onChange={setState} aria-label={t('disputes:dialog')}>
          <Stack gap="sm">
            {DECISIONS.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`disputes:decision.${each}`)}
                description={t(`disputes:decisionHint.${each}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        {state === 'REMEDIED' && (
          <NativeSelect
            label={t('disputes:remedy')}
            value={remedy}
            onChange={(event) => setRemedy(event.currentTarget.value)}
            data={REMEDIES.map((value) => ({ value, label: t(`format:remedy.${value}`) }))}
          />
        )}
        <Textarea
          label={t('disputes:reason')}
          description={t('disputes:reasonHint')}
          required
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalNote error={change.error} answer={change.data?.reviewViolation} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('disputes:cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {t('disputes:save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
