import type { Moment } from '../../reading/moment-reader.js';
import type { ZoneClock } from '../../reading/zone-clock.js';
import type { ReadingContext } from '../format.js';
import { text, type Part } from './resource.js';

/** A FHIR instant or dateTime; null: there is none. A text is the reason why it cannot be placed. */
export function momentOf(of: Part, member: string, clock: ZoneClock, context: ReadingContext): Moment | null | string {
  const written = text(of, member);
  if (written === '') return null;
  if (/^\d{4}(-\d{2}){0,2}$/.test(written)) return 'no time of day: there is only a date';
  return context.moments.moment(written.replace(/(:\d{2})[.,]\d+/, '$1'), clock);
}
