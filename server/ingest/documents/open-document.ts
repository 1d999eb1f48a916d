import { FileProblem } from '../file-problem.js';
import type { FileBytes } from '../reading/inspect-bytes.js';
import { looksLikeCalendar, openCalendar } from './calendar/calendar-document.js';
import { openDelimited } from './delimited-document.js';
import type { OpenDocument } from './document.js';
import { looksLikeFhir, openFhir } from './fhir/fhir-document.js';
import { looksLikeHl7, openHl7 } from './hl7/hl7-document.js';
import { looksLikeJson, openJson } from './json/json-document.js';
import { looksLikeSapClock, openSapClock } from './sap-clock-document.js';
import { openWorkbook } from './workbook/workbook-document.js';

/**
 * Opens a file as what its first bytes and characters show it to be; its name and ending are never asked.
 *
 * @throws FileProblem NOT_A_TABLE for what holds no rows that can be read
 */
export function openDocument(file: FileBytes): Promise<OpenDocument> {
  if (file.isArchive) return openWorkbook(file);
  const text = new TextDecoder(file.encoding).decode(file.start).trimStart();
  if (text.startsWith('<') && text.includes('http://hl7.org/fhir'))
    throw new FileProblem('NOT_A_TABLE', 'This is FHIR written as XML, which is not read: export it as JSON.');
  if (looksLikeCalendar(text)) return openCalendar(file);
  if (looksLikeHl7(text)) return Promise.resolve(openHl7(file));
  if (looksLikeFhir(text)) return openFhir(file);
  if (looksLikeJson(text)) return openJson(file);
  if (looksLikeSapClock(text)) return Promise.resolve(openSapClock(file));
  return openDelimited(file);
}
