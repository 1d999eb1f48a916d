/** Deeper than people nest records of time. */
const DEEPEST = 6;

/**
 * A JSON object as named texts: members of members get names joined by points (`user.name`), lists of plain values are one
 * text, and what is nested deeper stays JSON. Null says nothing and is left out.
 */
export function flattenEntry(entry: Readonly<Record<string, unknown>>): Map<string, string> {
  const cells = new Map<string, string>();
  add(entry, '', 0, cells);
  return cells;
}

function add(
  object: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
  cells: Map<string, string>,
): void {
  for (const [name, value] of Object.entries(object)) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (isObject(value) && depth < DEEPEST) add(value, path, depth + 1, cells);
    else {
      const text = textOfValue(value);
      if (text !== '') cells.set(path, text);
    }
  }
}

/** One value as the text of a cell. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null)) {
    return value.map(textOfValue).join(', ');
  }
  return JSON.stringify(value);
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of members that only hold others and say nothing of them. */
const HOLDERS = new Set(['fields', 'attributes', 'properties', 'data', 'node', 'item', 'record', 'row']);

/** Names of columns as people read them: without members that only hold others, where no two columns become one. */
export function columnNames(paths: readonly string[]): string[] {
  const bare = paths.map((path) => {
    const parts = path.split('.');
    const told = parts.filter((part, index) => index === parts.length - 1 || !HOLDERS.has(part.toLowerCase()));
    return told.join('.');
  });
  return bare.map((name, index) => (bare.indexOf(name) === bare.lastIndexOf(name) ? name : (paths[index] ?? name)));
}
