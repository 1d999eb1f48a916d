import { Stack, Text } from '@mantine/core';
import { formatNumber } from '../../format/numbers.js';
import { unknownReason } from '../../format/unknown.js';
import type { MetricId } from '../../graphql/generated/graphql.js';
import { Panel } from '../../ui/panel.js';
import { WhyButton } from '../../why/why-button.js';
import { ofPerson, type AskedFigure } from '../../why/why-search.js';
import { figureOf, type Figure, type FigureCell } from './own-figures.js';
import classes from './patients-panel.module.css';
import type { Week } from './week-facts.js';
import { t } from '../../messages/t.js';

interface PatientsPanelProps {
  readonly week: Week;
  readonly cell: FigureCell | undefined;
  readonly staffMemberId: string;
}

/** Patients of the week: her share of visits, pace, time for each, and how many she already knew. */
export function PatientsPanel({ week, cell, staffMemberId }: PatientsPanelProps) {
  const asked = (metric: MetricId) => ofPerson(metric, staffMemberId, week.period);
  const { visits, returningVisits } = week;
  if (visits === null || visits === undefined) {
    return (
      <Panel title={t('myWeek:patients.title')}>
        <Text>{t('myWeek:patients.noVisits')}</Text>
      </Panel>
    );
  }
  return (
    <Panel title={t('myWeek:patients.title')}>
      <Stack gap="sm">
        <dl className={classes['figures']}>
          <div>
            <dt>{t('myWeek:patients.visits')}</dt>
            <dd>{formatNumber(visits, 1)}</dd>
          </div>
          <Pace
            name={t('myWeek:patients.perHour')}
            figure={figureOf(cell, 'PATIENTS_PER_HOUR')}
            asked={asked('PATIENTS_PER_HOUR')}
            decimals={2}
          />
          <Pace
            name={t('myWeek:patients.minutes')}
            figure={figureOf(cell, 'MINUTES_PER_PATIENT')}
            asked={asked('MINUTES_PER_PATIENT')}
            decimals={0}
          />
        </dl>
        <Text>
          {returningVisits === null || returningVisits === undefined
            ? t('myWeek:patients.returningUnknown')
            : t('myWeek:patients.returning', {
                returning: formatNumber(returningVisits, 1),
                visits: formatNumber(visits, 1),
              })}
        </Text>
        <Text size="sm" c="dimmed">
          {t('myWeek:patients.shareNote')} {t('myWeek:tasks.onlyYou')}
        </Text>
      </Stack>
    </Panel>
  );
}

interface PaceProps {
  readonly name: string;
  readonly figure: Figure | undefined;
  readonly asked: AskedFigure;
  readonly decimals: number;
}

function Pace({ name, figure, asked, decimals }: PaceProps) {
  const usual = figure?.comparison?.value;
  const value = figure?.value;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value === null || value === undefined ? (
          <span className={classes['unknown']}>
            {t('myWeek:unknownBecause', { reason: unknownReason(figure?.reason) })}
          </span>
        ) : (
          formatNumber(value, decimals)
        )}
        <WhyButton asked={asked} title={name} />
        {usual !== null && usual !== undefined && (
          <small>{t('myWeek:patients.usual', { value: formatNumber(usual, decimals) })}</small>
        )}
      </dd>
    </div>
  );
}
