import type { ReactNode } from 'react';
import type { DoubtCode } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { DismissalDialog } from './dismissal-dialog.js';
import { DISMISS_DOUBTS, DISMISS_DOUBTS_ALIKE } from './quarantine.documents.js';

interface Props {
  readonly id: string;
  readonly code: DoubtCode;
  readonly sourceKey: string;
  readonly alike: number;
  readonly onClose: () => void;
}

/** Lets a doubtful row stand, alone or with all of its kind and source. */
export function DoubtDismissal({ id, code, sourceKey, alike, onClose }: Props): ReactNode {
  const one = useChange(DISMISS_DOUBTS);
  const all = useChange(DISMISS_DOUBTS_ALIKE);
  const answer = one.data?.dismissDoubts ?? all.data?.dismissDoubtsAlike;
  const dismiss = (reason: string, withAlike: boolean) =>
    withAlike
      ? all.mutate(
          { code, sourceKey, reason },
          { onSuccess: ({ dismissDoubtsAlike: done }) => done.__typename === 'Dismissed' && onClose() },
        )
      : one.mutate(
          { ids: [id], reason },
          { onSuccess: ({ dismissDoubts: done }) => done.__typename === 'Dismissed' && onClose() },
        );
  return (
    <DismissalDialog
      rows={1}
      alike={alike}
      text={t('quarantine:dismissal.doubtText')}
      isPending={one.isPending || all.isPending}
      refusal={<RefusalNote error={one.error ?? all.error} answer={answer} />}
      onClose={onClose}
      onDismiss={dismiss}
    />
  );
}
