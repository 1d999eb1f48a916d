import type { TaskCategory } from '../../../domain/ledger.js';
import { FHIR_COLUMNS } from '../../documents/fhir/fhir-document.js';
import type { FileRow } from '../../reading/file-rows.js';
import { RowRejection, type FileFormat, type Layout, type Mismatch, type RowReading } from '../format.js';
import type { Header } from '../header.js';
import { LatestVersions } from '../latest-versions.js';
import type { PersonDraft } from '../practice-drafts.js';
import { FhirDirectory } from './directory.js';
import { tellsNothing, type FhirReading } from './fhir-reading.js';
import { readAuditEvent, readTask } from './read-activity.js';
import { readSlot } from './read-slot.js';
import { readAppointment, readEncounter } from './read-visit.js';
import { part, resourceOf, text } from './resource.js';

const ENTRY = FHIR_COLUMNS.indexOf('entry');

/** Resources of FHIR R4, whatever file they come in. */
export const fhirResources: FileFormat = {
  kind: 'fhir',
  title: 'FHIR R4',
  documents: ['FHIR'],
  targets: ['person', 'visit', 'appointment', 'scheduled_shift', 'task_log'],
  match,
};

function match({ names }: Header): Layout | Mismatch {
  if (names.join() !== FHIR_COLUMNS.join()) return { missing: [...FHIR_COLUMNS] };
  const actions = new Map<string, TaskCategory | null>();
  return {
    confidence: 1,
    indispensable: 1,
    dateColumns: [],
    contents: ['WORD', 'KEYED', 'HIDDEN'],
    statements: [
      { name: 'Visits and appointments', value: 'Encounter, Appointment' },
      { name: 'Shifts', value: 'Slot, of whom its Schedule names' },
      { name: 'Task logs', value: 'Task with its period of execution; AuditEvent as moments of no length' },
      { name: 'People', value: 'Practitioner and PractitionerRole, by identifier, reference and e-mail' },
    ],
    tellsChanges: true,
    categoryOf: (activity) => actions.get(activity) ?? null,
    open: async (context, rows) => {
      const versions = new LatestVersions();
      const directory = await FhirDirectory.of(watched(rows, versions), ENTRY);
      return (cells, line) => {
        const found = resourceOf(cells[ENTRY] ?? '');
        if (found === null) return readEntry(cells[ENTRY] ?? '');
        const reading = { ...found, directory, context, actions };
        if (versions.isOutdated(versionKey(found.type, found.id), line))
          return tellsNothing(reading, 'Resources that stand in the file in a later version as well, which counts');
        return readResource(reading);
      };
    },
  };
}

/** An entry without a resource may say that one was deleted. */
const readEntry = (entry: string): RowReading =>
  /"method"\s*:\s*"DELETE"/.test(entry)
    ? new RowRejection('request', 'the entry deletes a resource: take it out in its own system and load what stands')
    : new RowRejection('entry', 'this is no FHIR resource');

async function* watched(rows: AsyncIterable<FileRow>, versions: LatestVersions): AsyncGenerator<FileRow> {
  for await (const row of rows) {
    const [type = '', id = '', entry = ''] = row.cells;
    if (type !== '' && id !== '') versions.add(versionKey(type, id), changedAt(entry), row.line);
    yield row;
  }
}

const versionKey = (type: string, id: string): string => (id === '' ? '' : `${type}/${id}`);

/** When a resource was last changed, to the second; versions without that follow each other in the file. */
function changedAt(entry: string): number {
  const updated = Date.parse(text(part(resourceOf(entry)?.resource ?? {}, 'meta'), 'lastUpdated'));
  return updated > 0 ? Math.floor(updated / 1000) : 0;
}

function readResource(reading: FhirReading): RowReading {
  switch (reading.type) {
    case 'Practitioner':
      return readPractitioner(reading);
    case 'PractitionerRole':
      return readRole(reading);
    case 'Encounter':
      return readEncounter(reading);
    case 'Appointment':
      return readAppointment(reading);
    case 'Slot':
      return readSlot(reading);
    case 'Task':
      return readTask(reading);
    case 'AuditEvent':
      return readAuditEvent(reading);
    case 'Schedule':
      return tellsNothing(reading, 'Schedules, which say whose slots are');
    default:
      if (reading.type === 'Bundle') return new RowRejection('entry', 'a Bundle without entries');
      return tellsNothing(reading, `Resources that tell nobody’s time, ${reading.type}`);
  }
}

function readPractitioner(reading: FhirReading): readonly PersonDraft[] | RowRejection {
  const person = reading.directory.personOf(reading);
  if (person.key === '') return new RowRejection('id', 'the practitioner has neither an id nor an identifier');
  return [{ table: 'person', key: person.key, person }];
}

/** A role is one more name for its practitioner. */
function readRole(reading: FhirReading): readonly PersonDraft[] | RowRejection {
  const { directory, resource, id } = reading;
  const person = directory.personNamed(part(resource, 'practitioner'), resource);
  if (person === null) return tellsNothing(reading, 'Roles without a practitioner');
  const role = id === '' ? [] : [`PractitionerRole/${id}`];
  return [
    { table: 'person', key: person.key, person: { ...person, otherKeys: [...(person.otherKeys ?? []), ...role] } },
  ];
}
