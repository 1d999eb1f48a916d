import type { ReactNode } from 'react';
import { CATEGORY_COLOR } from '../../charts/category-color.js';
import { durationInWords } from '../../format/duration.js';
import { formatShare } from '../../format/numbers.js';
import type { DelegationQuery, DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import classes from './delegation-table.module.css';

type Delegation = Extract<DelegationQuery['delegation'], { __typename: 'Delegation' }>;

interface DelegationTableProps {
  readonly found: Delegation;
  /** The part of each activity that would go elsewhere. */
  readonly share: number;
  readonly style: DurationStyle;
}

/** A table that is its own picture: each activity with its bar, the sum up to it, and what a change gives back. */
export function DelegationTable({ found, share, style }: DelegationTableProps): ReactNode {
  const { bars, weeks } = found;
  const all = bars.reduce((sum, { seconds }) => sum + seconds, 0);
  const most = bars[0]?.seconds ?? 1;
  const sumUpTo = (index: number) => bars.slice(0, index + 1).reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <ScrollRegion label={t('delegation:table')} minWidth={560}>
      <table className={classes['table']}>
        <thead>
          <tr>
            {(['activity', 'category', 'hours', 'sum', 'returned'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`delegation:${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar, index) => (
            <tr key={`${bar.category} ${bar.activityName ?? ''}`}>
              <th scope="row">{nameOf(bar, weeks)}</th>
              <td>{t(`format:category.${bar.category}`)}</td>
              <td>
                <span
                  className={classes['bar']}
                  style={{ inlineSize: `${(bar.seconds / most) * 100}%`, background: CATEGORY_COLOR[bar.category] }}
                  aria-hidden
                />
                {durationInWords(bar.seconds / weeks, style)}
              </td>
              <td>{formatShare(sumUpTo(index) / all)}</td>
              <td>{durationInWords((bar.seconds / weeks) * share, style)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function nameOf({ activityName, weeks }: Delegation['bars'][number], all: number): string {
  if (activityName === null || activityName === undefined) return t('delegation:others');
  return weeks < all ? t('delegation:partly', { name: activityName, weeks, all }) : activityName;
}
