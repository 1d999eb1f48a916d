import { Stack, Text } from '@mantine/core';
import { formatShare } from '../../format/numbers.js';
import type { MetricId } from '../../graphql/generated/graphql.js';
import { CannotCompute } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { figureOf, type FigureCell } from './own-figures.js';
import classes from './task-mix.module.css';
import { t } from '../../messages/t.js';

const PARTS = [
  { metric: 'CLINICAL_SHARE', name: 'clinical' },
  { metric: 'ADMINISTRATIVE_SHARE', name: 'administrative' },
  { metric: 'COORDINATION_SHARE', name: 'coordination' },
] as const satisfies readonly { metric: MetricId; name: string }[];

/** Her own split of task time: one bar, and each share in words, so that it never rests on colour alone. */
export function TaskMix({ cell }: { cell: FigureCell | undefined }) {
  const clinical = figureOf(cell, 'CLINICAL_SHARE');
  const parts = PARTS.map(({ metric, name }) => ({ name, share: figureOf(cell, metric)?.value ?? null }));
  return (
    <Panel title={t('myWeek:tasks.title')}>
      {clinical === undefined || clinical.value === null || clinical.value === undefined ? (
        <CannotCompute reason={clinical?.reason ?? 'NO_WORK_DAYS'} />
      ) : (
        <Stack gap="sm">
          <div className={classes['bar']} aria-hidden>
            {parts.map(({ name, share }) => (
              <span key={name} className={classes[name]} style={{ flexGrow: share ?? 0 }} />
            ))}
          </div>
          <dl className={classes['parts']} aria-label={t('myWeek:tasks.caption')}>
            {parts.map(({ name, share }) => (
              <div key={name}>
                <dt>
                  <span className={`${classes['key']} ${classes[name]}`} aria-hidden /> {t(`myWeek:tasks.${name}`)}
                </dt>
                <dd>{share === null ? t('myWeek:trend.unknown') : formatShare(share)}</dd>
              </div>
            ))}
          </dl>
          <Text size="sm" c="dimmed">
            {t('myWeek:tasks.basis', { known: clinical.knownDays, days: clinical.days })} {t('myWeek:tasks.onlyYou')}
          </Text>
        </Stack>
      )}
    </Panel>
  );
}
