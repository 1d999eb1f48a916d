import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { isId } from '../practice/select-scope.js';
import { listDefinitions, listVersions } from '../reports/definitions/definitions.query.js';
import type { ReportDefinition } from '../reports/definitions/report-definition.js';
import { removeDefinition, saveDefinition } from '../reports/definitions/save-definition.js';
import { CurrentViewer } from './context.js';
import {
  ReportDefinitionResult,
  ReportDefinitionType,
  SaveReportDefinitionInputType,
} from './report-definition.types.js';
import { requireRole } from './role-check.js';

/** Staffing reports kept under a name, with their versions. */
@Resolver()
export class ReportDefinitionResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => [ReportDefinitionType], { description: 'The saved staffing reports as they are now, by name. For HR.' })
  reportDefinitions(@CurrentViewer() viewer: Viewer): Promise<ReportDefinition[]> {
    requireRole(viewer, 'HR');
    return listDefinitions(this.database, viewer.organizationId);
  }

  @Query(() => [ReportDefinitionType], { description: 'Every version of a saved report, the newest first. For HR.' })
  async reportDefinitionVersions(
    @Args('id', { type: () => ID }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ReportDefinition[]> {
    requireRole(viewer, 'HR');
    return isId(id) ? listVersions(this.database, viewer.organizationId, id) : [];
  }

  @Mutation(() => ReportDefinitionResult, { description: 'Saves a staffing report, or its next version. For HR.' })
  saveReportDefinition(
    @Args('input') input: SaveReportDefinitionInputType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ReportDefinition | InputProblem> {
    return saveDefinition(this.database, viewer, input, new Date());
  }

  @Mutation(() => ReportDefinitionResult, {
    description: 'Takes a saved report off the list; exports of it stay. For HR.',
  })
  removeReportDefinition(
    @Args('id', { type: () => ID }) id: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ReportDefinition | InputProblem> {
    return removeDefinition(this.database, viewer, id, new Date());
  }
}
