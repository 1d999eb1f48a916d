import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { readOwnLog, switchTasks, type OwnLog } from '../own-log/own-log.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { OwnLogResult, TaskSwitchInput } from './own-log.types.js';

/** What a staff member logs of herself, tap by tap: for herself alone. */
@Resolver()
export class OwnLogResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => OwnLogResult, { description: 'What the viewer logged of herself lately, and what she can switch to.' })
  myLog(@CurrentViewer() viewer: Viewer): Promise<OwnLog | InputProblem> {
    return readOwnLog(this.database.dataSource, viewer, now());
  }

  @Mutation(() => OwnLogResult, {
    description: 'Takes the taps of the viewer, in any order and as often as they are sent; each counts once.',
  })
  switchTasks(
    @CurrentViewer() viewer: Viewer,
    @Args('switches', { type: () => [TaskSwitchInput] }) switches: TaskSwitchInput[],
  ): Promise<OwnLog | InputProblem> {
    const told = switches.map(({ id, at, activityId = null }) => ({ id, at: Math.floor(at), activityId }));
    return switchTasks(this.database.dataSource, viewer, told, now());
  }
}
