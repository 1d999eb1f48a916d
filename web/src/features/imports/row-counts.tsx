import type { ReactNode } from 'react';
import { formatNumber } from '../../format/numbers.js';
import { t } from '../../messages/t.js';
import classes from './row-counts.module.css';

const COUNTS = ['rows', 'new', 'changed', 'same', 'rejected', 'gone'] as const;
export type Counts = Readonly<Record<(typeof COUNTS)[number], number | undefined>>;

/** What became of the rows; new, changed, same and rejected add up to all of them. */
export function RowCounts({ counts }: { counts: Counts }): ReactNode {
  return (
    <dl className={classes['counts']}>
      {COUNTS.map((name) => {
        const count = counts[name];
        return count === undefined ? null : (
          <div key={name} data-attention={(name === 'rejected' && count > 0) || undefined}>
            <dt>{t(`imports:counts.${name}`)}</dt>
            <dd>{formatNumber(count, 0)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
