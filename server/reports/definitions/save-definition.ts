import { randomUUID } from 'node:crypto';
import type { Queryable } from '../../database/queryable.js';
import { inputProblem, isInputProblem, notVisible, type InputProblem } from '../../domain/input-problem.js';
import type { Viewer } from '../../domain/viewer.js';
import { isId } from '../../practice/select-scope.js';
import { chooseReport } from '../report-choice.js';
import { insertDefinition, insertRemoved, listDefinitions, readDefinition } from './definitions.query.js';
import { definitionProblem, type ReportDefinition, type ReportParameters } from './report-definition.js';

/** A report to keep under a name; with an id, as the next version of the one that is saved. */
export interface NewDefinition extends ReportParameters {
  readonly id?: string | null;
  readonly name: string;
  /** The version that was changed: a newer one must not be lost. Asked for with an id. */
  readonly basedOn?: number | null;
}

/** Any period serves to look up sites, teams and columns. */
const ANY_DAY = { from: '2000-01-01', to: '2000-01-01' };

/** Saves a report, or its next version. For HR. */
export async function saveDefinition(
  database: Queryable,
  viewer: Viewer,
  asked: NewDefinition,
  savedAt: Date,
): Promise<ReportDefinition | InputProblem> {
  const problem = definitionProblem(asked);
  if (problem !== null) return problem;
  const choice = await chooseReport(database, viewer, { ...asked, period: ANY_DAY });
  if (isInputProblem(choice)) return choice;
  const { organizationId } = viewer;
  const before = await versionBefore(database, organizationId, asked);
  if (isInputProblem(before)) return before;
  const name = asked.name.trim();
  const others = await listDefinitions(database, organizationId);
  if (others.some((other) => other.id !== before?.id && other.name.toLowerCase() === name.toLowerCase())) {
    return inputProblem('NAME_TAKEN', 'Another saved report has this name.', 'name');
  }
  const parameters: ReportParameters = {
    period: asked.period,
    grouping: asked.grouping,
    siteIds: asked.siteIds,
    teamIds: asked.teamIds,
    columns: asked.columns,
  };
  const saved = { id: before?.id ?? randomUUID(), version: (before?.version ?? 0) + 1, name, savedAt };
  const who = { savedBy: viewer.loginId, savedByName: viewer.name };
  const isFirst = await insertDefinition(database, { organizationId, ...saved, ...who, parameters });
  return isFirst ? { ...saved, ...parameters, savedByName: viewer.name } : changedMeanwhile();
}

/** Takes a saved report off the list. Exports of it stay, and say of which version they are. For HR. */
export async function removeDefinition(
  database: Queryable,
  viewer: Viewer,
  id: string,
  removedAt: Date,
): Promise<ReportDefinition | InputProblem> {
  if (!viewer.roles.includes('HR')) return inputProblem('NOT_YOUR_ROLE', 'Saved reports are for HR.');
  const saved = isId(id) ? await readDefinition(database, viewer.organizationId, id) : null;
  if (saved === null) return notVisible('id');
  const { organizationId, name: removedByName } = viewer;
  await insertRemoved(database, { organizationId, id, removedByName, removedAt });
  return saved;
}

/** The version that is changed; null: a new report. */
async function versionBefore(
  database: Queryable,
  organizationId: string,
  { id, basedOn }: NewDefinition,
): Promise<ReportDefinition | InputProblem | null> {
  if (id === null || id === undefined) return null;
  const saved = isId(id) ? await readDefinition(database, organizationId, id) : null;
  if (saved === null) return notVisible('id');
  return saved.version === basedOn ? saved : changedMeanwhile();
}

const changedMeanwhile = (): InputProblem =>
  inputProblem('CHANGED_MEANWHILE', 'Somebody has changed this saved report meanwhile: look at it again.', 'basedOn');
