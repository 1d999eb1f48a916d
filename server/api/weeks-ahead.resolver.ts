import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { weeksAhead, type WeeksAhead } from '../reviews/weekly/weeks-ahead.js';
import { now } from './clock.js';
import { CurrentViewer } from './context.js';
import { ScopeInput } from './period.types.js';
import { WeeksAheadResult } from './weeks-ahead.types.js';

@Resolver()
export class WeeksAheadResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => WeeksAheadResult, {
    description:
      'The running week and the next by the roster, judged by the rules of the record. Everybody on it gets a receipt.',
  })
  weeksAhead(@CurrentViewer() viewer: Viewer, @Args('scope') scope: ScopeInput): Promise<WeeksAhead | InputProblem> {
    return weeksAhead(this.database, viewer, scope, now());
  }
}
