import { secondsOfDuration } from '../../reading/duration.js';
import type { NamedPerson } from '../drafts.js';
import type { NamedSite, ReadingContext } from '../format.js';
import type { ZoneClock } from '../../reading/zone-clock.js';
import { cellOf, type Header } from '../header.js';
import type { TrackerColumns } from './tracker-columns.js';

/** One row of a time tracker with what is needed to read it. */
export interface TrackerRow {
  readonly cells: readonly string[];
  readonly columns: TrackerColumns;
  readonly header: Header;
  readonly context: ReadingContext;
  readonly person: NamedPerson;
  /** Null: the row names none. */
  readonly site: NamedSite | null;
}

/** The clock by which the row's times are told. */
export const clockOf = ({ site, context }: TrackerRow): ZoneClock =>
  site === null ? context.clock : context.clockOf(site);

/** Stated durations are rounded to the minute here and there: less than this is no difference. */
export const DURATION_TOLERANCE_SECONDS = 60;

/** The duration the row states; null: none that can be read. */
export const statedSeconds = ({ cells, columns }: TrackerRow): number | null =>
  secondsOfDuration(cellOf(cells, columns.duration), columns.unit ?? 'HOURS');
