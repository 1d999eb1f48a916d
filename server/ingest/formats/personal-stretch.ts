import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { Moment } from '../reading/moment-reader.js';
import { whyTooLong, type StretchKind } from '../reading/plausible-time.js';
import type { NamedPerson } from './drafts.js';
import { RowRejection, type NamedSite, type ReadingContext } from './format.js';

/** The part every row about one person's time has in common. */
export interface PersonalStretch {
  readonly person: NamedPerson;
  readonly siteId: string | null;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  readonly day: CivilDate;
  readonly isResolved: boolean;
}

/** The two ends as read, each with the column it came from. A string is the reason it could not be read. */
export interface StretchEnds {
  readonly start: Moment | string;
  readonly end: Moment | string;
  readonly startField: string;
  readonly endField: string;
  /** Work unless it is leave. */
  readonly kind?: StretchKind;
}

/**
 * Checks a stretch of time. A missing end is never guessed, an end before the start is never turned round; both are
 * rejected with the person and day they leave incomplete, as is a stretch too long to be meant. Equal ends are a stretch
 * of no length and are accepted.
 */
export function personalStretch(
  person: NamedPerson,
  site: NamedSite | null,
  ends: StretchEnds,
): PersonalStretch | RowRejection {
  const { start, end } = ends;
  const siteId = site?.id ?? null;
  if (typeof start === 'string') {
    const day = typeof end === 'string' ? null : end.day;
    return new RowRejection(ends.startField, start, { person, day, siteId });
  }
  const about = { person, day: start.day, siteId };
  if (typeof end === 'string') return new RowRejection(ends.endField, end, about);
  if (end.instant < start.instant) return new RowRejection(ends.endField, 'the end is before the start', about);
  const tooLong = whyTooLong(start.instant, end.instant, ends.kind ?? 'WORK');
  if (tooLong !== null) return new RowRejection(ends.endField, tooLong, about);
  const isResolved = start.isResolved || end.isResolved;
  return { person, siteId, start: start.instant, end: end.instant, day: start.day, isResolved };
}

/** The site a row names; null when it names none. An unknown name is a rejection: a site is never made by accident. */
export function siteOfRow(
  text: string,
  field: string,
  context: ReadingContext,
  person: NamedPerson | null,
): NamedSite | null | RowRejection {
  if (text === '') return null;
  return (
    context.siteNamed(text) ??
    new RowRejection(field, 'there is no site with this key', { person, day: null, siteId: null })
  );
}
