import { FileProblem } from '../../file-problem.js';
import type { Archive } from './archive.js';
import { attributeOf, readWholeXml } from './read-xml.js';

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Where it lies in the archive. */
  readonly part: string;
  readonly isHidden: boolean;
}

/** What is where in a workbook. */
export interface WorkbookMap {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904 instead of 1900. */
  readonly is1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** @throws FileProblem NOT_A_TABLE when the archive is no workbook */
export async function mapWorkbook(archive: Archive): Promise<WorkbookMap> {
  const root = await relationsOf(archive, '_rels/.rels', '');
  const workbook = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml';
  refuseOthers(archive, workbook);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = await relationsOf(archive, `${folder}_rels/${workbook.slice(folder.length)}.rels`, folder);
  const sheets: Sheet[] = [];
  let is1904 = false;
  await readWholeXml(archive.text(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const relation = relations.get(attributeOf(attributes, 'id') ?? '');
      if (relation === undefined || !relation.type.endsWith('/worksheet')) return;
      const isHidden = attributes['state'] !== undefined && attributes['state'] !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', part: relation.target, isHidden });
    },
  });
  const partOf = (kind: string): string | null => {
    const found = [...relations.values()].find(({ type }) => type.endsWith(kind))?.target ?? null;
    return found !== null && archive.has(found) ? found : null;
  };
  return { sheets, is1904, sharedStrings: partOf('/sharedStrings'), styles: partOf('/styles') };
}

function refuseOthers(archive: Archive, workbook: string): void {
  if (workbook.endsWith('.bin')) {
    throw new FileProblem('NOT_A_TABLE', 'The file is a binary workbook (XLSB): save it as XLSX or CSV.');
  }
  if (archive.has(workbook) && workbook.includes('workbook')) return;
  const what = archive.has('mimetype')
    ? 'an OpenDocument file: save the sheet as XLSX or CSV'
    : 'a zip archive and no Excel workbook: unpack it first';
  throw new FileProblem('NOT_A_TABLE', `The file is ${what}.`);
}

async function relationsOf(archive: Archive, part: string, folder: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  if (!archive.has(part)) return relations;
  await readWholeXml(archive.text(part), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      relations.set(attributes['Id'] ?? '', { type: attributes['Type'] ?? '', target: withoutDots(path) });
    },
  });
  return relations;
}

function withoutDots(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
