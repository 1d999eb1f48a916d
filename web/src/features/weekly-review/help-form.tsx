import { Button, Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { formatShortDay } from '../../format/dates.js';
import type { AnnotationsQuery, HelpInput, MetricId } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import classes from './review-notes.module.css';
import { REVIEW_CATALOGUE } from './weekly-review.documents.js';

/** Quotients: a sum of a large team and one of a small team do not move alike. The server takes no others. */
const FIGURES: readonly MetricId[] = [
  'OVERTIME_RATE',
  'SCHEDULE_OVERRUN',
  'WORK_OUTSIDE_SCHEDULE_8',
  'MEALS_NOT_TAKEN_IN_FULL',
  'VIOLATIONS_PER_100_DAYS',
  'PATIENTS_PER_HOUR',
  'CLINICAL_SHARE',
  'ADMINISTRATIVE_SHARE',
  'COORDINATION_SHARE',
];
const MOST = 3;

interface HelpFormProps {
  readonly selection: Selection;
  readonly annotations: AnnotationsQuery['annotations'];
  readonly onAsk: (input: HelpInput) => void;
}

/** The change, as a dated note or a day, and the figures it should have moved. */
export function HelpForm({ selection, annotations, onAsk }: HelpFormProps): ReactNode {
  const [day, setDay] = useState('');
  const [metrics, setMetrics] = useState<readonly string[]>(['OVERTIME_RATE']);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const chosen = FIGURES.filter((id) => metrics.includes(id));
    if (chosen.length > 0) onAsk({ scope: selection.scope, day, metrics: chosen, leftOut: [] });
  };
  return (
    <form className={`${classes['form']} no-print`} onSubmit={submit}>
      <div className={classes['fields']}>
        <NativeSelect
          label={t('didItHelp:noted')}
          value={annotations.find((each) => each.day === day)?.day ?? ''}
          data={[
            { value: '', label: t('didItHelp:another') },
            ...[...new Map(annotations.map((each) => [each.day, each])).values()].map((each) => ({
              value: each.day,
              label: `${formatShortDay(each.day)}: ${each.words}`,
            })),
          ]}
          onChange={({ currentTarget: { value } }) => setDay(value)}
        />
        <TextInput
          type="date"
          label={t('didItHelp:day')}
          required
          withAsterisk={false}
          value={day}
          onChange={({ currentTarget: { value } }) => setDay(value)}
        />
      </div>
      <FigureChoice metrics={metrics} onChange={setMetrics} />
      <Button type="submit" variant="default" size="compact-sm">
        {t('didItHelp:compare')}
      </Button>
    </form>
  );
}

interface FigureChoiceProps {
  readonly metrics: readonly string[];
  readonly onChange: (metrics: readonly string[]) => void;
}

function FigureChoice({ metrics, onChange }: FigureChoiceProps): ReactNode {
  const catalogue = useDocument(REVIEW_CATALOGUE, {});
  const titleOf = (id: MetricId) => catalogue.data?.metricCatalogue.find((metric) => metric.id === id)?.title ?? id;
  return (
    <Checkbox.Group
      label={t('didItHelp:metrics')}
      description={t('didItHelp:metricsHint')}
      value={[...metrics]}
      onChange={onChange}
    >
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing={6} verticalSpacing={6} mt={6}>
        {FIGURES.map((id) => (
          <Checkbox
            key={id}
            value={id}
            label={titleOf(id)}
            disabled={metrics.length >= MOST && !metrics.includes(id)}
          />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
