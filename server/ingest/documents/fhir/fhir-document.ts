import { FileProblem } from '../../file-problem.js';
import type { FileRow } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';
import { textBlocksOf } from '../../reading/text-blocks.js';
import type { OpenDocument } from '../document.js';
import { isObject } from '../json/flatten-entry.js';
import { hasValueOnEachLine, jsonValues, type JsonLayout, type JsonValue } from '../json/json-values.js';
import { JsonSplitter } from '../json/split-json.js';
import { damageOf, encodingStatement } from '../text-document.js';

/** What a row of FHIR resources is made of: the last is the entry as JSON, a resource with its address. */
export const FHIR_COLUMNS = ['resourceType', 'id', 'entry'] as const;

/** Whether a JSON text that begins so holds FHIR resources. */
export const looksLikeFhir = (start: string): boolean =>
  /^[[{]/.test(start) && /"resourceType"\s*:\s*"[A-Z][A-Za-z]+"/.test(start);

/** Resources of FHIR R4: the entries of a Bundle, one a line (NDJSON), a list of them, or a single one. Each is a row. */
export async function openFhir(file: FileBytes): Promise<OpenDocument> {
  const { layout, holds, warnings } = await layoutOf(file);
  return {
    kind: 'FHIR',
    parts: [{ name: null, rows: () => rowsOf(file, layout) }],
    separator: ' ',
    statements: [encodingStatement(file), { name: 'FHIR', value: holds }],
    warnings: [...damageOf(file), ...warnings],
  };
}

interface FhirLayout {
  readonly layout: JsonLayout;
  /** In words, to be stated back. */
  readonly holds: string;
  readonly warnings: readonly string[];
}

const AT_TOP = { form: 'ELEMENTS', takes: (path: string | null) => path === null } as const;
const elementsOf = (wanted: string): JsonLayout => ({ form: 'ELEMENTS', takes: (path) => path === wanted });

async function layoutOf(file: FileBytes): Promise<FhirLayout> {
  const start = new TextDecoder(file.encoding).decode(file.start).trimStart();
  if (hasValueOnEachLine(start)) return { layout: { form: 'LINES' }, holds: 'one resource a line', warnings: [] };
  const splitter = new JsonSplitter((path) => path === 'entry' || path === '');
  const paths = new Set<string | null>();
  let hasResources = false;
  const look = (pieces: ReturnType<JsonSplitter['add']>): void => {
    for (const { path, text } of pieces) {
      paths.add(path);
      hasResources ||= /"(resource|fullUrl|request|response)"\s*:/.test(text);
    }
  };
  for await (const text of textBlocksOf(file.path, file.encoding)) look(splitter.add(text));
  look(splitter.end());
  const warnings = splitter.isWhole ? [] : ['The file ends before everything in it is closed: it may be cut off.'];
  if (paths.has('')) return { layout: elementsOf(''), holds: 'a list of resources', warnings };
  if (splitter.valuesAtTop > 1) return { layout: AT_TOP, holds: 'resources one after the other', warnings };
  if (hasResources) return { layout: elementsOf('entry'), holds: 'a Bundle', warnings };
  if (isEmptyBundle(start)) throw new FileProblem('EMPTY_FILE', 'The Bundle has no entries.');
  return { layout: AT_TOP, holds: 'a single resource', warnings };
}

const isEmptyBundle = (start: string): boolean => /"resourceType"\s*:\s*"Bundle"/.test(start);

/** A Bundle among the values is its entries; rows behind one are numbered on. */
async function* rowsOf(file: FileBytes, layout: JsonLayout): AsyncGenerator<FileRow[]> {
  yield [{ line: 0, cells: [...FHIR_COLUMNS], damage: null }];
  let last = 0;
  for await (const values of jsonValues(file, layout)) {
    const rows = values.flatMap(entriesOf).map((value) => {
      const line = Math.max(value.line, last + 1);
      last = line;
      return rowOf({ ...value, place: value.place ?? (line === value.line ? undefined : `line ${value.line}`), line });
    });
    if (rows.length > 0) yield rows;
  }
}

function entriesOf(found: JsonValue): readonly JsonValue[] {
  const entries = isObject(found.value) && found.value['resourceType'] === 'Bundle' ? found.value['entry'] : null;
  if (!Array.isArray(entries)) return [found];
  const place = found.place ?? `line ${found.line}`;
  return entries.map((value: unknown, index) => ({ ...found, place: `${place}, entry ${index + 1}`, value }));
}

function rowOf({ line, place, value, damage }: JsonValue): FileRow {
  const at = place === undefined ? { line } : { line, place };
  if (damage !== null) return { ...at, cells: [], damage };
  if (!isObject(value)) return { ...at, cells: [], damage: 'the entry is no resource' };
  const entry = isObject(value['resource']) || !('resourceType' in value) ? value : { resource: value };
  const resource = isObject(entry['resource']) ? entry['resource'] : {};
  const cells = [textIn(resource, 'resourceType'), textIn(resource, 'id'), JSON.stringify(entry)];
  return {
    ...at,
    cells,
    damage: cells.some((cell) => cell.includes('\u0000')) ? 'a NUL character stands in it' : null,
  };
}

function textIn(object: Readonly<Record<string, unknown>>, member: string): string {
  const value = object[member];
  return typeof value === 'string' ? value : '';
}
