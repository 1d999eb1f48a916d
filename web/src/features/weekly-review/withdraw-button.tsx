import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { WithdrawableKind } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { REVIEW_READS, WITHDRAW_SAID } from './review-notes.documents.js';

interface WithdrawButtonProps {
  readonly kind: WithdrawableKind;
  readonly id: string;
  readonly words: string;
}

/** Withdraws one thing the viewer said. */
export function WithdrawButton({ kind, id, words }: WithdrawButtonProps): ReactNode {
  const change = useChange(WITHDRAW_SAID, REVIEW_READS);
  return (
    <Button
      className="no-print"
      variant="subtle"
      color="gray"
      size="compact-xs"
      loading={change.isPending}
      aria-label={t('reviewNotes:annotations.withdrawOf', { words })}
      onClick={() => change.mutate({ kind, id })}
    >
      {t('reviewNotes:annotations.withdraw')}
    </Button>
  );
}
