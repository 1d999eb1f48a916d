import type { ReactNode } from 'react';
import type { ViolationFamily } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import classes from './load-grid.module.css';

const FAMILIES: readonly ViolationFamily[] = ['REST', 'LENGTH', 'MEAL', 'BOUNDARY', 'RUN'];

/** What shade, hatching and letters of the grid mean. */
export function LoadLegend(): ReactNode {
  return (
    <div className={classes['legend']}>
      <span>
        <i className={classes['swatch']} style={{ '--load': '30%' } as React.CSSProperties} />{' '}
        {t('weeklyReview:load.legendShade')}
      </span>
      <span>
        <i className={classes['swatch']} data-incomplete /> {t('weeklyReview:load.legendIncomplete')}
      </span>
      {FAMILIES.map((family) => (
        <span key={family} className={classes['marks']}>
          <abbr data-family={family}>{t(`format:familyMark.${family}`)}</abbr>
          {t(`format:family.${family}`)}
        </span>
      ))}
      <span>{t('weeklyReview:load.legendDisputed')}</span>
      <span>{t('weeklyReview:load.byName')}</span>
    </div>
  );
}
