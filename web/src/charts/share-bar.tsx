import type { ReactNode } from 'react';
import { formatShare } from '../format/numbers.js';
import type { TaskCategory } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { CATEGORY_COLOR } from './category-color.js';
import classes from './share-bar.module.css';

interface ShareBarProps {
  readonly title: string;
  /** Shares 0–1 that sum to 1. */
  readonly parts: readonly { readonly category: TaskCategory; readonly share: number }[];
  /** A reference is drawn thinner than what was. */
  readonly isFaint?: boolean;
}

/** A whole in its parts. Each part is named and numbered beneath, so the colours only help. */
export function ShareBar({ title, parts, isFaint = false }: ShareBarProps): ReactNode {
  return (
    <div className={classes['share']} data-faint={isFaint || undefined}>
      <span className={classes['title']}>{title}</span>
      <div className={classes['bar']} aria-hidden>
        {parts.map(({ category, share }) => (
          <span key={category} style={{ flexGrow: share, background: CATEGORY_COLOR[category] }} />
        ))}
      </div>
      <ul className={classes['parts']}>
        {parts.map(({ category, share }) => (
          <li key={category}>
            <i style={{ background: CATEGORY_COLOR[category] }} />
            {t(`format:category.${category}`)} <b>{formatShare(share)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
