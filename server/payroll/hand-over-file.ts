import { createHash } from 'node:crypto';
import type { Queryable } from '../database/queryable.js';
import { inputProblem, isInputProblem, type InputProblem } from '../domain/input-problem.js';
import type { CivilDate } from '../domain/time/instant.js';
import type { Viewer } from '../domain/viewer.js';
import { employeeKeysOf, readLayout, writeLayout } from './layout.query.js';
import { payPeriodAt, type NamedLine } from './pay-period.js';
import { payrollFile } from './payroll-file.js';
import { layoutProblem, type PayrollLayout } from './payroll-layout.js';

/** A file for payroll. */
export interface HandOverFile {
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly sha256: string;
}

/** The file of a pay period that was handed over: the same lines give the same bytes as long as the layout stays. For HR. */
export async function handOverFile(
  database: Queryable,
  viewer: Viewer,
  day: CivilDate,
  at: Date,
): Promise<HandOverFile | InputProblem> {
  const state = await payPeriodAt(database, viewer, day, at);
  if (isInputProblem(state)) return state;
  if (state.close === null) return inputProblem('NOT_CLOSED', 'This pay period is not handed over yet.', 'day');
  const layout = await readLayout(database, viewer.organizationId);
  const text = await written(database, viewer, state.lines, layout);
  return {
    name: `payroll-${state.period.from}-${state.period.to}.csv`,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** The first lines of a pay period as a layout would write them, before it is saved. For HR. */
export async function previewLayout(
  database: Queryable,
  viewer: Viewer,
  asked: { readonly day: CivilDate; readonly layout: PayrollLayout },
  at: Date,
): Promise<HandOverPreview | InputProblem> {
  const problem = layoutProblem(asked.layout);
  if (problem !== null) return problem;
  const state = await payPeriodAt(database, viewer, asked.day, at);
  if (isInputProblem(state)) return state;
  return { text: await written(database, viewer, state.lines.slice(0, PREVIEWED_LINES), asked.layout) };
}

/** The head of a file. */
export interface HandOverPreview {
  readonly text: string;
}

const PREVIEWED_LINES = 8;

/** Keeps how payroll wants its file. For HR. */
export async function saveLayout(
  database: Queryable,
  viewer: Viewer,
  layout: PayrollLayout,
  at: Date,
): Promise<PayrollLayout | InputProblem> {
  if (!viewer.roles.includes('HR')) return inputProblem('NOT_YOUR_ROLE', 'Payroll is for HR.');
  const problem = layoutProblem(layout);
  if (problem !== null) return problem;
  await writeLayout(database, viewer.organizationId, layout, { by: viewer.name, at });
  return layout;
}

async function written(
  database: Queryable,
  viewer: Viewer,
  lines: readonly NamedLine[],
  layout: PayrollLayout,
): Promise<string> {
  const ids = lines.map(({ staffMemberId }) => staffMemberId);
  const employees = await employeeKeysOf(database, viewer.organizationId, ids);
  return payrollFile(
    lines.map((line) => ({ ...line, employee: employees.get(line.staffMemberId) ?? '' })),
    layout,
  );
}
