import type { TaskCategory } from '../../../domain/ledger.js';
import type { CellContent, FileFormat, Layout, Mismatch, ReadingStatement } from '../format.js';
import type { Header } from '../header.js';
import { actionColumnsOf, type ActionColumns } from './action-columns.js';
import { ActionTotals } from './action-totals.js';
import { readAction } from './read-action.js';

/** What people did in an electronic health record: each action, or how often and how long each was done. */
export const ehrActions: FileFormat = {
  kind: 'ehr-actions',
  title: 'EHR audit actions',
  targets: ['action', 'task_log', 'task_duration'],
  match,
};

function match(header: Header, sample: readonly (readonly string[])[]): Layout | Mismatch {
  const columns = actionColumnsOf(header, sample);
  if (columns === null) return { missing: ['an action (METRIC_NAME, action name) with its time or a length'] };
  const totals = new ActionTotals();
  const categories = new Map<string, TaskCategory | null>();
  return {
    confidence: 0.9,
    indispensable: 3,
    dateColumns: [columns.time, columns.date].filter((column) => column >= 0).slice(0, 1),
    contents: contentsOf(header, columns),
    statements: statementsOf(header, columns),
    tellsChanges: columns.time < 0 && columns.date < 0,
    categoryOf: (activity) => categories.get(activity) ?? null,
    summary: () => totals.statements,
    open: (context) => (cells) => readAction(cells, { columns, header, context, totals, categories }),
  };
}

function contentsOf(header: Header, columns: ActionColumns): CellContent[] {
  const contents: CellContent[] = header.names.map(() => 'HIDDEN');
  const { action, report, group, count, length, code, name, time, date } = columns;
  for (const column of [action, report, group, count, length, code, name]) if (column >= 0) contents[column] = 'PLAIN';
  for (const column of [time, date]) if (column >= 0) contents[column] = 'MOMENT';
  return contents;
}

function statementsOf(header: Header, columns: ActionColumns): ReadingStatement[] {
  const named = (...indices: readonly number[]): string =>
    indices.flatMap((index) => (index < 0 ? [] : (header.names[index] ?? []))).join(', ');
  const { action, report, group, length, unit, time, date, code, name } = columns;
  const isSummed = time < 0 && date < 0;
  return [
    { name: 'Activity', value: named(action, report) },
    {
      name: 'Category',
      value: `${group < 0 ? 'by words of the action' : `by ${named(group)}`}, where a default knows it`,
    },
    ...(length < 0
      ? []
      : [{ name: 'Duration', value: `${named(length)}, plain numbers in ${(unit ?? 'HOURS').toLowerCase()}` }]),
    isSummed
      ? { name: 'Time', value: 'of nobody and no day: the actions are learnt, their hours told here and not kept' }
      : { name: 'Staff member', value: code < 0 && name < 0 ? 'named by no column' : named(code, name) },
  ];
}
