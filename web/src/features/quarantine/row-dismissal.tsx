import type { ReactNode } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { DismissalDialog } from './dismissal-dialog.js';
import { DISMISS_ROWS } from './quarantine.documents.js';
import type { DeskRow } from './rejected-row.js';

/** Dismisses a rejected row, alone or with all alike. */
export function RowDismissal({ row, onClose }: { readonly row: DeskRow; readonly onClose: () => void }): ReactNode {
  const change = useChange(DISMISS_ROWS);
  return (
    <DismissalDialog
      rows={1}
      alike={row.alike}
      text={t('quarantine:dismissal.text')}
      isPending={change.isPending}
      refusal={<RefusalNote error={change.error} answer={change.data?.dismissRejectedRows} />}
      onClose={onClose}
      onDismiss={(reason, withAlike) =>
        change.mutate(
          { rows: [{ runId: row.runId, line: row.line }], withAlike, reason },
          { onSuccess: ({ dismissRejectedRows }) => dismissRejectedRows.__typename === 'Dismissed' && onClose() },
        )
      }
    />
  );
}
