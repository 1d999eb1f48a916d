import type { Database } from '../../database/open-database.js';
import { inTransaction } from '../../database/transaction.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { FEWEST_IN_A_GROUP, MOST_IN_A_GROUP } from '../../domain/privacy/group-size.js';
import type { Viewer } from '../../domain/viewer.js';
import type { DurationStyle } from '../organization.table.js';
import { noteChanges, type NotedChange } from './administration-change.query.js';
import { nameProblem } from './place-words.js';
import { lockSettings, writeSettings } from './settings.query.js';

/** What a practice says of itself that holds for all its pages. */
export interface PracticeSettings {
  readonly name: string;
  readonly durationStyle: DurationStyle;
  /** People who must contribute before a GROUP figure is shown to others. */
  readonly minimumGroupSize: number;
}

/** Changes the settings of the viewer's practice. Null: done. */
export async function changeSettings(
  { pool }: Database,
  viewer: Viewer,
  settings: PracticeSettings,
): Promise<InputProblem | null> {
  const problem = nameProblem(settings.name) ?? groupSizeProblem(settings.minimumGroupSize);
  if (problem !== null) return problem;
  const { organizationId } = viewer;
  return inTransaction(pool, async (client) => {
    const before = await lockSettings(client, organizationId);
    const after = { ...settings, name: settings.name.trim() };
    await writeSettings(client, organizationId, after);
    const subject = { subject: 'ORGANIZATION', subjectId: organizationId, subjectName: before.name } as const;
    const changes = differences(before, after).map((change) => ({ ...subject, ...change }));
    await noteChanges(client, viewer, changes);
    return null;
  });
}

function groupSizeProblem(size: number): InputProblem | null {
  if (Number.isInteger(size) && size >= FEWEST_IN_A_GROUP && size <= MOST_IN_A_GROUP) return null;
  const words = `Groups have at least ${FEWEST_IN_A_GROUP} people; at most ${MOST_IN_A_GROUP} may be asked for.`;
  return inputProblem('BAD_GROUP_SIZE', words, 'minimumGroupSize');
}

function differences(
  before: PracticeSettings,
  after: PracticeSettings,
): Required<Pick<NotedChange, 'what' | 'before' | 'after'>>[] {
  const all = [
    { what: 'NAME', before: [before.name], after: [after.name] },
    { what: 'DURATION_STYLE', before: [before.durationStyle], after: [after.durationStyle] },
    { what: 'GROUP_SIZE', before: [String(before.minimumGroupSize)], after: [String(after.minimumGroupSize)] },
  ] as const;
  return all.filter((change) => change.before[0] !== change.after[0]);
}
