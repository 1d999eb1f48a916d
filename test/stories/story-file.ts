import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * A story is a page of Markdown that a person of the practice can read: a heading, what happened, the files as CSV
 * tables (```csv clock-spans) and what must follow from them (```csv expect work days). Which policy holds where is a
 * table as well (```csv policies), ahead of the files that are judged by it.
 */

/** One table of a story: `name` is a kind of file, or what is expected. */
export interface StoryTable {
  readonly name: string;
  readonly text: string;
}

export interface Story {
  readonly title: string;
  /** Files in the order in which they are imported. */
  readonly files: readonly StoryTable[];
  readonly expected: readonly StoryTable[];
}

const TABLE = /```csv (.+)\n([^]*?)```/g;

/** Every story of this folder, by file name. */
export function stories(): readonly Story[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.story.md'))
    .map((name) => storyOf(readFileSync(join(import.meta.dirname, name), 'utf8')));
}

function storyOf(markdown: string): Story {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'a story without a title';
  const tables = [...markdown.matchAll(TABLE)].map(([, name = '', text = '']) => ({ name, text }));
  return {
    title,
    files: tables.filter(({ name }) => !name.startsWith('expect ')),
    expected: tables
      .filter(({ name }) => name.startsWith('expect '))
      .map(({ name, text }) => ({ name: name.slice('expect '.length), text })),
  };
}

/** The header of a table. */
export const columnsOf = (table: StoryTable): readonly string[] => (table.text.split('\n')[0] ?? '').split(',');

/** The rows of a table as text, without its header. */
export const linesOf = (table: StoryTable): readonly string[] => table.text.trimEnd().split('\n').slice(1);
