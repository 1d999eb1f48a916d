import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MetricId } from '../metrics/catalogue/registry.js';
import { METRIC_OF_COLUMN } from '../reports/column-metrics.js';
import type { ReportColumn } from '../reports/report.js';
import { MetricIdEnum } from './metric.types.js';
import { ReportColumnType } from './staffing-report.types.js';

@Resolver(() => ReportColumnType)
export class ReportColumnResolver {
  @ResolveField(() => MetricIdEnum, {
    nullable: true,
    description: 'The metric whose figure it prints, for `explain`; null: it is a column of the report alone.',
  })
  metric(@Parent() { id }: ReportColumn): MetricId | null {
    return METRIC_OF_COLUMN[id] ?? null;
  }
}
