import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { acceptReplay, previewReplay, type Replay } from '../ingest/replay/replay-run.js';
import { isId } from '../practice/select-scope.js';
import { CurrentViewer } from './context.js';
import { ReplayInput, ReplayResult, ReplayType } from './replay.types.js';
import { requireRole } from './role-check.js';

/** Kept files, read anew as they should have been: for HR and administrators. */
@Resolver()
export class ReplayResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Mutation(() => ReplayResult, {
    description:
      'Shows what reading the kept file of a run anew would change; keeps nothing. For HR and administrators.',
  })
  async previewReplay(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: ReplayInput,
  ): Promise<ReplayType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!isId(id)) return notVisible('id');
    return told(viewer, await previewReplay(this.database, viewer, id, input));
  }

  @Mutation(() => ReplayResult, {
    description: 'Does it, if it still comes to what was shown. For HR and administrators.',
  })
  async acceptReplay(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: ReplayInput,
    @Args('digest', { type: () => String, description: 'Of the preview.' }) digest: string,
  ): Promise<ReplayType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    if (!isId(id)) return notVisible('id');
    return told(viewer, await acceptReplay(this.database, viewer, id, input, digest));
  }
}

/** Hours of people are for HR. */
function told({ roles }: Viewer, replay: Replay | InputProblem): ReplayType | InputProblem {
  if (isInputProblem(replay)) return replay;
  const { people, ...difference } = replay.difference;
  const files = replay.files.map(({ counts, ...file }) => ({
    ...file,
    rows: counts.rows,
    rejectedRows: counts.rejected,
  }));
  return { files, ...difference, people: roles.includes('HR') ? people : null };
}
