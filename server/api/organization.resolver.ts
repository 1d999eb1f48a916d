import { Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { Viewer } from '../domain/viewer.js';
import { organizationTree, type OrganizationTree } from '../metrics/organization-tree.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { OrganizationTreeType } from './organization.types.js';

@Resolver()
export class OrganizationResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => OrganizationTreeType, { description: 'What the viewer may select, and the period to begin with.' })
  organizationTree(@CurrentViewer() viewer: Viewer): Promise<OrganizationTree> {
    return organizationTree(this.database, viewer, now());
  }
}
