import type ICAL from 'ical.js';
import type { NamedPerson } from '../drafts.js';
import type { ReadingContext } from '../format.js';
import { isEmail, namedPerson } from '../named-person.js';
import { textOf } from './calendar-event.js';

/**
 * Whose time an event is: of the person whose calendar it was said to be; else of those who are invited and have not
 * declined; else of who organizes it; else of the person the calendar is named after; else of nobody known.
 */
export function peopleOfEvent(event: ICAL.Component, calendar: ICAL.Component, context: ReadingContext): NamedPerson[] {
  if (context.statedOwner !== null) return [context.statedOwner];
  const invited = event.getAllProperties('attendee').flatMap((attendee) => invitedPerson(attendee) ?? []);
  if (invited.length > 0) return [...new Map(invited.map((person) => [person.key, person])).values()];
  const organizer = event.getFirstProperty('organizer');
  const organizing = organizer === null ? null : addressed(organizer);
  if (organizing !== null) return [organizing];
  const named = namedPerson('', '', textOf(calendar, 'x-wr-calname') || textOf(calendar, 'name'));
  return [named ?? context.owner];
}

/** Rooms and lists take no part, nor does who has declined or is only told. */
function invitedPerson(attendee: ICAL.Property): NamedPerson | null {
  const says = (parameter: string, words: RegExp): boolean =>
    words.test(String(attendee.getParameter(parameter) ?? ''));
  if (says('cutype', /^(resource|room|group)$/i) || says('role', /^non-participant$/i)) return null;
  return says('partstat', /^(declined|delegated)$/i) ? null : addressed(attendee);
}

/** A person by her address, with the name beside it. */
function addressed(property: ICAL.Property): NamedPerson | null {
  const address = String(property.getFirstValue() ?? '')
    .replace(/^mailto:/i, '')
    .trim();
  const name = String(property.getParameter('cn') ?? '').trim();
  return isEmail(address) ? namedPerson('', address, name) : null;
}
