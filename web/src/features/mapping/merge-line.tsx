import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment } from '../../format/dates.js';
import { t } from '../../messages/t.js';
import { MappingRow } from './mapping-row.js';

/** Two people or two activities that were made one. */
interface Merge {
  readonly fromName: string;
  readonly intoName: string;
  readonly mergedBy: string;
  readonly mergedAt: string;
  readonly undoneBy?: string | null;
  readonly undoneAt?: string | null;
}

interface Props {
  readonly merge: Merge;
  /** Why it cannot be undone now; null: it can. */
  readonly hindrance: string | null;
  readonly isUndoing: boolean;
  readonly onUndo: () => void;
  /** What came of undoing it. */
  readonly children: ReactNode;
}

/** One merge: what became what, by whom, and the way back. */
export function MergeLine({ merge, hindrance, isUndoing, onUndo, children }: Props): ReactNode {
  const names = { from: merge.fromName, into: merge.intoName };
  return (
    <MappingRow
      name={t('mapping:merge.line', names)}
      details={[
        t('mapping:merge.by', { name: merge.mergedBy, date: formatMoment(merge.mergedAt) }),
        merge.undoneAt == null
          ? null
          : t('mapping:merge.undoneBy', { name: merge.undoneBy ?? '', date: formatMoment(merge.undoneAt) }),
        hindrance,
      ]}
    >
      {merge.undoneAt == null && hindrance === null && (
        <Button
          size="sm"
          variant="default"
          aria-label={t('mapping:merge.undoOf', names)}
          loading={isUndoing}
          onClick={onUndo}
        >
          {t('mapping:merge.undo')}
        </Button>
      )}
      {children}
    </MappingRow>
  );
}
