import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { Viewer } from '../domain/viewer.js';
import { countChanges, listChanges } from '../practice/administration/administration-change.query.js';
import type { Administered } from '../practice/administration/administered.js';
import { AdministeredEnum, AdministrationChangeConnectionType } from './administration.types.js';
import { CurrentViewer } from './context.js';
import { offsetPage, pageOf } from './page.js';
import { requireRole } from './role-check.js';

/** Who changed what of the setting-up. */
@Resolver()
export class AdministrationResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => AdministrationChangeConnectionType, {
    description: 'Who changed what of the setting-up, the newest first. For HR and administrators.',
  })
  async administrationChanges(
    @CurrentViewer() viewer: Viewer,
    @Args('of', { type: () => [AdministeredEnum], description: 'Kinds of things.' }) of: Administered[],
    @Args('first', { type: () => Int, defaultValue: 20, description: 'At most 200.' }) asked: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ): Promise<AdministrationChangeConnectionType> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const { first, offset, cursorOf } = offsetPage({ first: asked, after: after ?? null });
    const found = await listChanges(this.database, viewer.organizationId, of, { offset, limit: first + 1 });
    return pageOf(found, first, await countChanges(this.database, viewer.organizationId, of), cursorOf);
  }
}
