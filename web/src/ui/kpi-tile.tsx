import { ActionIcon } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Sparkline } from '../charts/sparkline.js';
import type { Change } from '../format/metric.js';
import { t } from '../messages/t.js';
import classes from './kpi-tile.module.css';

interface KpiTileProps {
  readonly title: string;
  /** The printed figure, or null when it is unknown; then `reason` says why. */
  readonly value: string | null;
  readonly unit: string;
  readonly reason: string;
  readonly change: Change | null;
  /** Twelve weeks, oldest first; null is unknown. */
  readonly trend: readonly (number | null)[];
  readonly trendLabel: string;
  /** On how much the figure rests: "n = 24 of 29 days". */
  readonly count: string;
  readonly onWhy: () => void;
}

/** One figure: what it is, how it changed (in words), where it comes from, and "why?". */
export function KpiTile(props: KpiTileProps): ReactNode {
  const { title, value, unit, reason, change, trend, trendLabel, count, onWhy } = props;
  return (
    <article className={classes['tile']} aria-label={title}>
      <div className={classes['head']}>
        <h3 className={classes['name']}>{title}</h3>
        <ActionIcon
          className="no-print"
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t('frame:why.open', { title })}
          onClick={onWhy}
        >
          <IconInfoCircle size={16} />
        </ActionIcon>
      </div>
      {value === null ? (
        <p className={classes['unknown']}>{reason}</p>
      ) : (
        <p className={classes['value']}>
          {value}
          {unit !== '' && <span className={classes['unit']}>{unit}</span>}
        </p>
      )}
      {value !== null && change !== null && <ChangeLine change={change} />}
      <div className={classes['trend']}>
        {trend.some((point) => point !== null) && <Sparkline values={trend} label={trendLabel} />}
        <p className={classes['count']}>{count}</p>
      </div>
    </article>
  );
}

const ARROWS = { UP: '▲ ', DOWN: '▼ ', SAME: '', UNKNOWN: '' } as const;

function ChangeLine({ change }: { readonly change: Change }): ReactNode {
  const way = change.isBetter === null ? null : change.isBetter ? 'better' : 'worse';
  return (
    <p className={classes['change']} data-way={way}>
      <span aria-hidden>{ARROWS[change.way]}</span>
      {change.text}
      {way !== null && (
        <>
          {' · '}
          <strong>{t(`format:change.${way}`)}</strong>
        </>
      )}
    </p>
  );
}

/** Tiles side by side, as many to a row as fit. */
export function KpiTiles({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={classes['tiles']}>{children}</div>;
}
