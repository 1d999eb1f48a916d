import { List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/dates.js';
import { roundingSentence, type Policy, type PolicyEvaluation } from '../../format/policy.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { EvaluationNotes } from './evaluation-notes.js';
import { FoundViolations } from './found-violations.js';
import { WeekResult } from './week-result.js';

interface Props {
  readonly evaluation: PolicyEvaluation;
  readonly policies: readonly Policy[];
  /** The zone the week was entered in. */
  readonly zone: string;
  readonly style: DurationStyle;
}

/** Everything the week comes to: week by week, then the averages and the limits crossed. */
export function EvaluationResult({ evaluation, policies, zone, style }: Props): ReactNode {
  const { weeks, violations, averages, rounding, notes } = evaluation;
  return (
    <Stack gap="md">
      {weeks.length === 0 && <EmptyState title={t('policies:result.nothingWorked')} />}
      {weeks.map((week) => (
        <WeekResult
          key={week.weekStarting}
          week={week}
          policies={policies}
          isRateUnknown={notes.some((note) => note.weekStarting === week.weekStarting && note.code === 'RATE_UNKNOWN')}
          style={style}
        />
      ))}
      <EvaluationNotes notes={notes} />
      {rounding !== null && rounding !== undefined && (
        <Panel title={t('policies:result.rounding')}>
          <Text size="sm">{roundingSentence(rounding, style)}</Text>
        </Panel>
      )}
      {Array.isArray(averages) && averages.length > 0 && (
        <Panel title={t('policies:result.averages')}>
          <List size="sm">
            {averages.map((average) => (
              <List.Item key={average.from}>{averageText(average)}</List.Item>
            ))}
          </List>
        </Panel>
      )}
      <Panel title={t('policies:result.violations')}>
        {violations.length === 0 ? (
          <Text size="sm">{t('policies:result.noViolations')}</Text>
        ) : (
          <FoundViolations violations={violations} zone={zone} style={style} />
        )}
      </Panel>
    </Stack>
  );
}

function averageText({
  averageHours,
  missingDays,
  weeks,
  ...period
}: NonNullable<PolicyEvaluation['averages']>[number]): string {
  const words = { period: formatPeriod(period), weeks };
  return typeof averageHours === 'string'
    ? t('policies:result.average', { ...words, hours: averageHours })
    : t('policies:result.averageUnknown', { ...words, days: missingDays });
}
