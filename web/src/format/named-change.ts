import type { DurationStyle, WhatChangedQuery } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { changeAmount, describeChange, formatMetric } from './metric.js';
import type { Direction, MetricUnit } from '../graphql/generated/graphql.js';

type Told = Extract<WhatChangedQuery['whatChanged'], { __typename: 'WhatChanged' }>;
export type NamedChange = Told['changes'][number];

interface Named {
  readonly title: string;
  readonly unit: MetricUnit;
  readonly better: Direction;
}

/** "Overtime hours: 6:30 h, 3:12 h more than Nov 2 – 8 (worse)." and how far that is beyond what is usual. */
export function namedChangeSentences(
  { value, change, usualChange, extreme }: NamedChange,
  metric: Named,
  before: Told['before'],
  style: DurationStyle,
): readonly [string, string | null] {
  const described = describeChange({ change, period: before }, metric, 'PREVIOUS', style);
  const key =
    described.isBetter === null
      ? 'reviewNotes:changed.sentence'
      : described.isBetter
        ? 'reviewNotes:changed.sentenceBetter'
        : 'reviewNotes:changed.sentenceWorse';
  const unit: string = t(`format:unit.${metric.unit}`);
  const printed = formatMetric(value, metric.unit, style);
  return [
    t(key, { title: metric.title, value: unit === '' ? printed : `${printed} ${unit}`, change: described.text }),
    beyond(extreme, usualChange, metric.unit, style),
  ];
}

function beyond(
  extreme: NamedChange['extreme'],
  usualChange: NamedChange['usualChange'],
  unit: MetricUnit,
  style: DurationStyle,
): string | null {
  if (extreme !== null && extreme !== undefined) return t(`reviewNotes:changed.${extreme}`);
  if (usualChange === null || usualChange === undefined) return null;
  return t('reviewNotes:changed.usual', { amount: changeAmount(usualChange, unit, style) });
}
