import type { NamedPerson, ScheduledShiftDraft } from '../drafts.js';
import { RowRejection, type NamedSite } from '../format.js';
import { personalStretch } from '../personal-stretch.js';
import { momentOf } from './fhir-moment.js';
import { clockOf, rejectedAs, siteOf, tellsNothing, type FhirReading } from './fhir-reading.js';
import { parts, text } from './resource.js';

/** A slot of somebody's schedule, booked or free, is time for which she is planned. */
export function readSlot(reading: FhirReading): ScheduledShiftDraft[] | RowRejection {
  const { resource, context, id } = reading;
  if (/^(busy-unavailable|entered-in-error)$/.test(text(resource, 'status')))
    return tellsNothing(reading, 'Slots in which nobody is available');
  const whose = whoseSlot(reading);
  if (whose === null) {
    const start = momentOf(resource, 'start', context.clock, context);
    const day = start === null || typeof start === 'string' ? null : start.day;
    return rejectedAs('scheduled_shift', 'schedule', 'the schedule of the slot is not in the file: it names nobody', {
      day,
    });
  }
  const { people, site } = whose;
  if (people.length === 0) return tellsNothing(reading, 'Slots of rooms and services, which are nobody’s time');
  const clock = clockOf(site, reading);
  const drafts: ScheduledShiftDraft[] = [];
  for (const person of people) {
    const stretch = personalStretch(person, site, {
      start: momentOf(resource, 'start', clock, context) ?? 'there is no start',
      end: momentOf(resource, 'end', clock, context) ?? 'there is no end',
      startField: 'start',
      endField: 'end',
    });
    if (stretch instanceof RowRejection) return stretch;
    const externalId = id === '' ? null : `Slot/${id}${people.length > 1 ? ` ${person.key}` : ''}`;
    const plan = { mealStart: null, mealEnd: null, publishedAt: null, isRequested: null };
    drafts.push({ table: 'scheduled_shift', externalId, ...stretch, siteId: (site ?? context.site).id, ...plan });
  }
  return drafts;
}

interface Whose {
  readonly people: readonly NamedPerson[];
  /** Null: none is named. */
  readonly site: NamedSite | null;
}

/** Whom the schedule of a slot names, else whose file it was said to be; null: nobody knows. */
function whoseSlot(reading: FhirReading): Whose | null {
  const { resource, directory, context } = reading;
  const schedule = directory.scheduleOf(resource);
  if (schedule === null) return context.statedOwner === null ? null : { people: [context.statedOwner], site: null };
  const actors = parts(schedule.resource, 'actor');
  return {
    people: actors.flatMap((actor) => directory.personNamed(actor, schedule.resource) ?? []),
    site: siteOf(actors, reading),
  };
}
