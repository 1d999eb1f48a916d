import type { FileRow } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';
import type { OpenDocument } from '../document.js';
import { damageOf, encodingStatement } from '../text-document.js';
import { hl7Messages, type Hl7MessageText } from './hl7-messages.js';

/** What a row of HL7 messages is made of: its event and time for the eye, the number of what it is about, and all of it. */
export const HL7_COLUMNS = ['event', 'sent', 'number', 'message'] as const;

/** Whether a text that begins so is HL7 v2: the header states its separators right behind its name. */
export const looksLikeHl7 = (start: string): boolean => /^(MSH|FHS|BHS)([^\w\s])[^\w\s]{2,5}\2/.test(start);

/** Messages of HL7 v2, alone, one after the other, framed (MLLP) or in batches: each is a row. */
export function openHl7(file: FileBytes): OpenDocument {
  return {
    kind: 'HL7',
    parts: [{ name: null, rows: () => rowsOf(file) }],
    separator: ' ',
    statements: [encodingStatement(file)],
    warnings: damageOf(file),
  };
}

async function* rowsOf(file: FileBytes): AsyncGenerator<FileRow[]> {
  yield [{ line: 0, cells: [...HL7_COLUMNS], damage: null }];
  for await (const messages of hl7Messages(file)) if (messages.length > 0) yield messages.map(rowOf);
}

function rowOf({ line, segments, damage }: Hl7MessageText): FileRow {
  const [header = ''] = segments;
  const fields = header.split(header[3] ?? '|');
  const [, type = '', event = ''] = /^([A-Z]{3})[^\w\s]([A-Z]\d\d)/.exec(fields[8] ?? '') ?? [];
  const text = segments.join('\r');
  const hasNul = text.includes('\u0000') ? 'a NUL character stands in the message' : null;
  const cells = [`${type} ${event}`.trim(), (fields[6] ?? '').trim(), numberIn(segments), text];
  return { line, cells, damage: damage ?? hasNul };
}

/** Fields with the number of an appointment, of its filler or its placer, or of a visit: the first that is filled. */
const NUMBERS: readonly (readonly [segment: string, field: number])[] = [
  ['SCH', 2],
  ['SCH', 1],
  ['PV1', 19],
  ['PV1', 50],
];

function numberIn([header = '', ...segments]: readonly string[]): string {
  const [, , , separator = '|', component = '^'] = header;
  for (const [name, field] of NUMBERS) {
    const segment = segments.find((each) => each.startsWith(name));
    const number = segment?.split(separator)[field]?.split(component)[0]?.trim();
    if (number !== undefined && number !== '') return number;
  }
  return '';
}
