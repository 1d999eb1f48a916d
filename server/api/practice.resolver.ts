import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { readAdministeredSites, type AdministeredSite } from '../practice/administration/administered-sites.query.js';
import { addSite, addTeam, changeSite, renameTeam } from '../practice/administration/change-places.js';
import { changeSettings } from '../practice/administration/change-settings.js';
import { earliestDay } from '../practice/earliest-day.js';
import { placesOf } from '../practice/places.query.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import {
  AdministeredSiteType,
  NewSiteInput,
  NewTeamInput,
  PracticeSettingsInput,
  SiteInput,
} from './practice.types.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';

const DONE: DoneType = { ok: true };

/** Sites and teams, for HR and administrators; the settings of the practice, for administrators. */
@Resolver()
export class PracticeResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => [AdministeredSiteType], {
    description: 'Sites and teams as they are set up, by name. For HR and administrators.',
  })
  async administeredSites(@CurrentViewer() viewer: Viewer): Promise<AdministeredSite[]> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const { pool } = this.database;
    const today = earliestDay(await placesOf(pool, viewer.organizationId), now());
    return readAdministeredSites(pool, viewer.organizationId, today);
  }

  @Mutation(() => DoneResult, { description: 'Adds a site. For HR and administrators.' })
  async addSite(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => NewSiteInput }) input: NewSiteInput,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return (await addSite(this.database, viewer, input)) ?? DONE;
  }

  @Mutation(() => DoneResult, {
    description:
      'Says what a site is called and where it lies; its zone is a change of terms. For HR and administrators.',
  })
  async changeSite(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input', { type: () => SiteInput }) input: SiteInput,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return (await changeSite(this.database, viewer, id, input)) ?? DONE;
  }

  @Mutation(() => DoneResult, { description: 'Adds a team to a site. For HR and administrators.' })
  async addTeam(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => NewTeamInput }) input: NewTeamInput,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return (await addTeam(this.database, viewer, input)) ?? DONE;
  }

  @Mutation(() => DoneResult, { description: 'Renames a team, from the beginning. For HR and administrators.' })
  async renameTeam(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('name', { type: () => String }) name: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return (await renameTeam(this.database, viewer, id, name)) ?? DONE;
  }

  @Mutation(() => DoneResult, { description: 'Changes what holds for all pages of the practice. For administrators.' })
  async changeSettings(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => PracticeSettingsInput }) input: PracticeSettingsInput,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'ADMINISTRATOR');
    return (await changeSettings(this.database, viewer, input)) ?? DONE;
  }
}
