import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { computedExample, type ComputedExample } from '../metrics/catalogue/computed-example.js';
import type { MetricId } from '../metrics/catalogue/registry.js';
import type { Metric } from '../metrics/catalogue/metric.js';
import { METRICS } from '../metrics/catalogue/registry.js';
import { readWorkload } from '../metrics/read-workload.js';
import type { Workload } from '../metrics/workload.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { MetricDefinitionType, MetricExampleType } from './metric.types.js';
import { WorkloadInputType, WorkloadResult } from './workload.types.js';

@Resolver(() => MetricDefinitionType)
export class WorkloadResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => [MetricDefinitionType], { description: 'Every metric with its definition, in order.' })
  metricCatalogue(): readonly Metric<MetricId>[] {
    return METRICS;
  }

  @Query(() => WorkloadResult, { description: 'Figures of the viewer’s scope.' })
  workload(@CurrentViewer() viewer: Viewer, @Args('input') input: WorkloadInputType): Promise<Workload | InputProblem> {
    return readWorkload(this.database, viewer, input, now());
  }

  @ResolveField(() => MetricExampleType, { description: 'A worked example.' })
  example(@Parent() metric: Metric<MetricId>): ComputedExample {
    return computedExample(metric);
  }
}
