import type { Queryable } from '../../server/database/queryable.js';
import { rowsOf } from '../../server/database/queryable.js';
import { ANSWERS, type StoryColumn } from './story-columns.js';
import { columnsOf, type StoryTable } from './story-file.js';

/** What the database answers to an expected table, in its columns and as lines of the same CSV. */
export async function readAnswer(
  database: Queryable,
  organizationId: string,
  expected: StoryTable,
): Promise<readonly string[]> {
  const answer = ANSWERS[expected.name];
  if (answer === undefined) throw new Error(`a story expects "${expected.name}", which nobody can answer`);
  const columns = columnsOf(expected).map((name) => columnNamed(name, answer.columns));
  const selected = columns.map(({ sql }, index) => `${sql} as column_${index}`).join(', ');
  const rows = await rowsOf<Record<string, string | number | null>>(
    database,
    `select ${selected} from ${answer.from}`,
    [organizationId],
  );
  return rows.map((row) => columns.map(({ write }, index) => write(row[`column_${index}`] ?? null)).join(','));
}

function columnNamed(name: string, columns: Readonly<Record<string, StoryColumn>>): StoryColumn {
  const found = columns[name];
  if (found === undefined)
    throw new Error(`a story has a column "${name}"; known are ${Object.keys(columns).join(', ')}`);
  return found;
}
