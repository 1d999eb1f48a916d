import type { CivilDate } from '../../../domain/time/instant.js';
import type { Delivery } from '../../runs/import-options.js';
import type { StatedDays } from '../../store/file-coverage.js';
import type { Cursor, PullSettings } from '../pull-settings.js';
import type { Web } from '../web/web.js';

/** A file a source had ready, to be taken in. */
export interface Delivered {
  /** Where its bytes lie now; whoever takes them in leaves the file alone. */
  readonly path: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly delivery: Delivery;
  /** The days of which it has everything of everybody; absent: the source does not say. */
  readonly covers?: StatedDays;
  /** How far the source has been read once this file is stored. */
  readonly cursor: Cursor;
  /** Called once the file is stored, or was found to be stored before. */
  readonly onTaken?: () => Promise<void>;
}

/** What a pull came to when nothing is left to deliver. */
export interface PullEnd {
  readonly cursor: Cursor;
  /** The last day of which the source has now told everything it knows; null: it does not say. */
  readonly completeUntil: CivilDate | null;
  /** Something is there that is not ready yet: look again soon. */
  readonly isWaiting?: boolean;
}

/** What a connector works with. */
export interface PullContext {
  readonly settings: PullSettings;
  readonly secret: string | null;
  readonly cursor: Cursor;
  /** Zone of the source: its days begin there. */
  readonly zone: string;
  readonly now: Date;
  readonly web: Web;
  /** An empty folder for what is fetched; removed after the pull. */
  readonly workFolder: string;
  /** The watched folder of a FOLDER source; it may not exist. */
  readonly watchedFolder: string;
  readonly signal: AbortSignal;
}

/** One way of asking a source. */
export interface Connector {
  /** Hands over what the source has, file by file; the next is asked for when the last is stored. */
  pull(context: PullContext): AsyncGenerator<Delivered, PullEnd>;
  /** Looks whether the source can be read, without taking anything; the answer is one sentence. */
  test(context: PullContext): Promise<string>;
}

/** The civil day of an instant at the source, moved by some days. */
export const dayAt = (now: Date, zone: string, days = 0): CivilDate =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate().add({ days }).toString();
