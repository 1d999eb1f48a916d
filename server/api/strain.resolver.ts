import { Inject } from '@nestjs/common';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { ownStrain } from '../metrics/strain/own-strain.js';
import type { OwnStrain } from '../metrics/strain/strain.js';
import { ownCriticalViolations } from '../reviews/violations-page.js';
import type { ReviewedViolation } from '../reviews/violation.js';
import { now } from './clock.js';
import { CurrentViewer, viewerIn, type ApiContext } from './context.js';
import { DateScalar } from './date.scalar.js';
import { WorkStrainResult, WorkStrainType } from './strain.types.js';
import { BoundaryViolationType } from './violation.types.js';

@Resolver(() => WorkStrainType)
export class StrainResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => WorkStrainResult, {
    description: 'The viewer’s own work strain signal over the 28 days that end with the workweek of a day.',
  })
  myStrain(
    @CurrentViewer() viewer: Viewer,
    @Args('day', { type: () => DateScalar }) day: string,
  ): Promise<OwnStrain | InputProblem> {
    return ownStrain(this.database, viewer, day, now());
  }

  @ResolveField(() => [BoundaryViolationType], {
    description: 'Critical limits crossed in the window: they stand beside the index, which cannot dilute them.',
  })
  safetyFlags(@Parent() { window }: OwnStrain, @Context() context: ApiContext): Promise<readonly ReviewedViolation[]> {
    return ownCriticalViolations(this.database.dataSource, viewerIn(context), window);
  }
}
