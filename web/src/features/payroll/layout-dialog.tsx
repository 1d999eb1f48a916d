import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { QueryPart } from '../../ui/query-part.js';
import { LayoutForm } from './layout-form.js';
import { PAYROLL_LAYOUT } from './payroll.documents.js';

interface Props {
  /** A day of the pay period whose lines serve as the preview. */
  readonly day: string;
  readonly onClose: () => void;
}

/** How payroll wants its file, with the first lines as they would be written. */
export function LayoutDialog({ day, onClose }: Props): ReactNode {
  const query = useDocument(PAYROLL_LAYOUT, {});
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('payroll:layout.title')}
      closeButtonProps={{ 'aria-label': t('payroll:close.cancel') }}
    >
      <QueryPart query={query} height={480}>
        {({ payrollLayout }) => <LayoutForm layout={payrollLayout} day={day} onDone={onClose} />}
      </QueryPart>
    </Modal>
  );
}
