import { Anchor } from '@mantine/core';
import {
  IconAlertTriangleFilled,
  IconCircleDot,
  IconCircleFilled,
  IconFingerprint,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { attentionSentence } from '../../format/attention.js';
import type { DurationStyle, NeedsAttentionQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import classes from './attention-list.module.css';

type Point = NeedsAttentionQuery['needsAttention'][number];

/** A shape per severity, so that it can be read without colour. */
const SHAPE: Record<Point['severity'], Icon> = {
  CRITICAL: IconAlertTriangleFilled,
  SERIOUS: IconCircleFilled,
  WARNING: IconCircleDot,
  INFO: IconFingerprint,
};

/** Where on this page the rows behind a point stand. */
const ANCHOR: Record<Point['kind'], string> = {
  MISSING_PUNCHES: 'load',
  OVERTIME: 'load',
  OUTSIDE_SCHEDULE: 'outside',
  CRITICAL_BREACHES: 'violations',
  DISPUTES: 'violations',
  LONG_AVERAGES: 'violations',
  LATE_CHANGES: 'violations',
  LONG_RUNS: 'violations',
  LONG_SHIFTS: 'violations',
  LONG_WEEKS: 'violations',
  MEALS: 'violations',
  OFF_CLOCK: 'violations',
  REST_BREAKS: 'violations',
  SEVENTH_DAYS: 'violations',
  WEEKLY_RESTS: 'violations',
  WORKED_LEAVES: 'violations',
  SHORT_RESTS: 'violations',
};

/** The ranked points of the week; each leads to its rows. The ranking is the server's. */
export function AttentionList(props: { readonly points: readonly Point[]; readonly style: DurationStyle }): ReactNode {
  if (props.points.length === 0) return <p className={classes['none']}>{t('weeklyReview:attention.none')}</p>;
  return (
    <ol className={classes['list']}>
      {props.points.map((point) => {
        const Shape = point.kind === 'MISSING_PUNCHES' ? IconFingerprint : SHAPE[point.severity];
        const sentence = attentionSentence(point, props.style);
        return (
          <li key={point.kind} className={classes['point']} data-severity={point.severity}>
            <Shape
              className={classes['shape']}
              size={16}
              aria-label={t(`format:severity.${point.severity}`)}
              role="img"
            />
            <span>{sentence}</span>
            <Anchor
              size="sm"
              className="no-print"
              href={`#${ANCHOR[point.kind]}`}
              aria-label={t('weeklyReview:attention.seeOf', { sentence })}
            >
              {t('weeklyReview:attention.see')}
            </Anchor>
          </li>
        );
      })}
    </ol>
  );
}
