import type { NamedPerson, TaskLogDraft } from '../drafts.js';
import { RowRejection } from '../format.js';
import { categoryOfAction } from '../ehr-actions/ehr-categories.js';
import { personalStretch } from '../personal-stretch.js';
import { momentOf } from './fhir-moment.js';
import { idIn, rejectedAs, tellsNothing, type FhirReading } from './fhir-reading.js';
import { conceptName, hasCode, part, parts, text, type Part } from './resource.js';

/** Tasks that nobody has worked at. */
const NOT_DONE = /^(draft|requested|received|rejected|ready|cancelled|entered-in-error)$/;

/** Agents of these types are patients or act for them. */
const PATIENTS = ['PAT', 'PATSBJ', 'GUARD', 'RESPRSN'];

/** A task that was worked at from when to when. */
export function readTask(reading: FhirReading): TaskLogDraft[] | RowRejection {
  const { resource, directory, context, id } = reading;
  const period = part(resource, 'executionPeriod');
  if (text(period, 'start') === '' && text(period, 'end') === '')
    return tellsNothing(reading, 'Tasks without a period of execution, which state no time');
  if (NOT_DONE.test(text(resource, 'status'))) return tellsNothing(reading, 'Tasks that were not done');
  const owner = part(resource, 'owner');
  const person = directory.personNamed(owner, resource);
  if (person === null) {
    if (Object.keys(owner).length > 0) return tellsNothing(reading, 'Tasks of organizations, which are nobody’s time');
    return rejectedAs('task_log', 'owner', 'no staff member is named');
  }
  const stretch = personalStretch(person, null, {
    start: momentOf(period, 'start', context.clock, context) ?? 'there is no start',
    end: momentOf(period, 'end', context.clock, context) ?? 'there is no end: the task is open',
    startField: 'executionPeriod.start',
    endField: 'executionPeriod.end',
  });
  if (stretch instanceof RowRejection) return stretch;
  const visit = idIn(part(resource, 'encounter'));
  return [
    {
      table: 'task_log',
      externalId: id === '' ? null : `Task/${id}`,
      ...stretch,
      activity: conceptName(part(resource, 'code')) || null,
      visitKey: visit === '' ? null : context.visitKey(visit),
    },
  ];
}

/**
 * Something that somebody did at a moment. How long it took nobody knows: it is a log of no length, unless the record has
 * a period.
 */
export function readAuditEvent(reading: FhirReading): TaskLogDraft[] | RowRejection {
  const { resource, context, id } = reading;
  const people = actingPeople(reading);
  if (people.length === 0) return tellsNothing(reading, 'Audit records of programs, which are nobody’s time');
  const period = part(resource, 'period');
  const hasPeriod = text(period, 'start') !== '' && text(period, 'end') !== '';
  const [subtype = {}] = parts(resource, 'subtype');
  const type = part(resource, 'type');
  const activity = [subtype, type]
    .map((each) => text(each, 'display') || text(each, 'code'))
    .find((each) => each !== '');
  if (activity !== undefined) reading.actions.set(activity, categoryOfAction(activity));
  const drafts: TaskLogDraft[] = [];
  for (const person of people) {
    const start = hasPeriod ? momentOf(period, 'start', context.clock, context) : recordedAt(reading);
    const end = hasPeriod ? momentOf(period, 'end', context.clock, context) : start;
    const stretch = personalStretch(person, null, {
      start: start ?? 'there is no moment',
      end: end ?? 'there is no moment',
      startField: 'recorded',
      endField: 'recorded',
    });
    if (stretch instanceof RowRejection) return stretch;
    const externalId = id === '' ? null : `AuditEvent/${id}${people.length > 1 ? ` ${person.key}` : ''}`;
    const isMoment = !hasPeriod;
    drafts.push({ table: 'task_log', externalId, ...stretch, activity: activity ?? null, visitKey: null, isMoment });
  }
  return drafts;
}

const recordedAt = ({ resource, context }: FhirReading) => momentOf(resource, 'recorded', context.clock, context);

/** Those who asked for it; programs and other sides of the exchange are not people. */
function actingPeople(reading: FhirReading): NamedPerson[] {
  const asking = parts(reading.resource, 'agent').filter((agent) => agent['requestor'] === true);
  const people = asking.flatMap((agent) => agentPerson(agent, reading) ?? []);
  return [...new Map(people.map((person) => [person.key, person])).values()];
}

function agentPerson(agent: Part, { directory, resource }: FhirReading): NamedPerson | null {
  if (hasCode(part(agent, 'type'), PATIENTS)) return null;
  const named = directory.personNamed(part(agent, 'who'), resource);
  const other = text(agent, 'altId');
  const name = text(agent, 'name');
  if (named !== null) {
    const otherKeys = other === '' || other === named.key ? named.otherKeys : [...(named.otherKeys ?? []), other];
    const renamed = named.name === named.key && name !== '' ? { ...named, name } : named;
    return otherKeys === undefined ? renamed : { ...renamed, otherKeys };
  }
  if (Object.keys(part(agent, 'who')).length > 0) return null;
  const key = other || name;
  return key === '' ? null : { key, name: name || key, email: null };
}
