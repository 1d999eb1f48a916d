import type { Queryable } from '../../database/queryable.js';
import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import { tablesOfKind } from '../formats/kinds-of-table.js';
import { correctionAcross, runsInto, type StandingRun } from './standing-runs.query.js';

/**
 * Why the later runs of the source cannot be told without this one; null: they can. Two things stand in the way: a later
 * run of an earlier version of Evenkeel, which did not note what it told; and a row of an earlier file that was corrected
 * on the desk when a later one had brought its own version.
 */
export async function whyTangled(
  database: Queryable,
  organizationId: string,
  run: { readonly id: string; readonly kind: string },
  later: readonly StandingRun[],
): Promise<InputProblem | null> {
  const onSameTables = [...new Set(tablesOfKind(run.kind).flatMap((table) => runsInto(later, table)))];
  const unnoted = onSameTables.findLast(({ reading, touchesEarlier }) => reading.told === undefined && touchesEarlier);
  if (unnoted !== undefined)
    return builtUpon(`A later import (${unnoted.fileName}) told of the same rows and did not note which`);
  const runIds = [run.id, ...onSameTables.map(({ id }) => id)];
  const corrected = await correctionAcross(database, organizationId, runIds);
  return corrected === null
    ? null
    : builtUpon(`A corrected row of an earlier import (${corrected}) stands in for a later one`);
}

const builtUpon = (what: string): InputProblem => inputProblem('BUILT_UPON', `${what}: undo that first.`, 'id');
