import { describe, expect, it } from '@jest/globals';
import { recognise } from '../../../server/ingest/formats/recognise.js';
import { recognitionText } from '../../../server/ingest/formats/recognition.js';
import type { DocumentKind } from '../../../server/ingest/documents/document.js';
import type { FileKind } from '../../../server/ingest/formats/format.js';

const said = (columns: string, kind: FileKind | null = null, document: DocumentKind = 'DELIMITED'): string => {
  const rows = [{ line: 1, cells: columns.split(','), damage: null }];
  return recognitionText(recognise(rows, kind, document).recognition);
};

describe('what a file is recognised by', () => {
  it('is its columns, with how sure that is and what is next', () => {
    expect(said('id,staff,activity,start,end')).toMatch(/^by its columns: 100 % sure; next .+, \d+ %$/);
    expect(said('staff,activity,start,end,colour,mood')).toMatch(/^by its columns: 67 % sure/);
  });

  it('is the kind that somebody gave, or a standard', () => {
    expect(said('id,staff,activity,start,end', 'task-logs')).toBe('as the kind that was given');
    expect(said('resourceType,id,entry', null, 'FHIR')).toContain('follows the standard: 100 % sure');
    expect(said('resourceType,id,entry', 'fhir', 'FHIR')).toContain('follows the standard');
  });
});
