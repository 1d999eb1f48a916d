import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { MetricId } from '../metrics/catalogue/registry.js';
import type { WhatChanged } from '../reviews/weekly/read-what-changed.js';
import type { Extreme, NamedChange } from '../reviews/weekly/what-changed.js';
import { describedEnum } from './described-enum.js';
import { MetricIdEnum } from './metric.types.js';
import { PeriodType } from './period.types.js';
import { InputProblemType, isProblem } from './problem.types.js';

export const ExtremeEnum = describedEnum<Extreme>('Extreme', 'Beyond all of the twelve weeks before.', {
  HIGHEST: 'More than in any of them.',
  LOWEST: 'Less than in any of them.',
});

@ObjectType('NamedChange', { description: 'A change worth a sentence; the sentence is made in the web.' })
export class NamedChangeType implements NamedChange {
  @Field(() => MetricIdEnum, { description: 'Of which metric.' })
  metric: MetricId;

  @Field(() => Float, { description: 'The figure of the week, in the unit of the metric.' })
  value: number;

  @Field(() => Float, { description: 'The figure less that of the week before, in the unit of the metric.' })
  change: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'By how much it moved from week to week, in the middle of the twelve before, in the unit of the metric; null: too few of them are known.',
  })
  usualChange: number | null;

  @Field(() => ExtremeEnum, {
    nullable: true,
    description: 'Null: it is within the twelve weeks, or too few are known.',
  })
  extreme: Extreme | null;
}

@ObjectType('WhatChanged', { description: 'What changed in a whole and complete week, against the one before.' })
export class WhatChangedType implements WhatChanged {
  @Field(() => PeriodType, { description: 'The workweek.' })
  week: PeriodType;

  @Field(() => PeriodType, { description: 'The workweek before.' })
  before: PeriodType;

  @Field(() => [NamedChangeType], { description: 'At most five, the most remarkable first.' })
  changes: readonly NamedChange[];

  @Field(() => Int, { description: 'How many figures moved as they usually do, or not at all.' })
  steady: number;

  @Field(() => [MetricIdEnum], {
    description: 'What cannot be compared: unknown, hidden or incomplete on either side.',
  })
  notComparable: readonly MetricId[];
}

export const WhatChangedResult = createUnionType({
  name: 'WhatChangedResult',
  description: 'What changed, or the reason why it cannot be told.',
  types: () => [WhatChangedType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : WhatChangedType),
});
