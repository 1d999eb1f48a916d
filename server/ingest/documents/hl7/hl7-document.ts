import type { FileRow } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';
import type { OpenDocument } from '../document.js';
import { damageOf, encodingStatement } from '../text-document.js';
import { hl7Messages, type Hl7MessageText } from './hl7-messages.js';

/** What a row of HL7 messages is made of: its event and time for the eye, and all of it. */
export const HL7_COLUMNS = ['event', 'sent', 'message'] as const;

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
  return { line, cells: [`${type} ${event}`.trim(), (fields[6] ?? '').trim(), text], damage: damage ?? hasNul };
}
