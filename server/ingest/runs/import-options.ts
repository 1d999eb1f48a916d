import type { MealRecording } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { FileKind } from '../formats/format.js';
import type { ColumnMapping } from '../formats/mapping/column-mapping.js';
import type { DateOrder } from '../reading/date-order.js';
import type { StatedDays } from '../store/file-coverage.js';

/**
 * What a file is to its source. WHOLE: everything of the people and days it has rows for, so that what it no longer has is gone.
 * CHANGES: only what is new or different since the last delivery, so that what it does not name stands.
 */
export type Delivery =
  | { readonly is: 'WHOLE' }
  /** `completeUntil`: the last day the source has told everything of; null: it does not say. It never moves back. */
  | { readonly is: 'CHANGES'; readonly completeUntil: CivilDate | null };

/** What is asked of an import. Null: not said. */
export interface ImportOptions {
  /** Where the file lies. */
  readonly path: string;
  /** What it is called; a path says more about a machine than a run should keep. */
  readonly fileName: string;
  /** The file with the other punches of a sheet that has one a person and day; null: it comes alone. */
  readonly companion: { readonly path: string; readonly name: string } | null;
  /** Null: to be recognised. */
  readonly kind: FileKind | null;
  /** How its columns are to be read, which is kept with the source; null: as known. */
  readonly mapping: ColumnMapping | null;
  /** The system the file comes from. Files of one source correct each other. */
  readonly source: string;
  /** Id or name. */
  readonly organization: string | null;
  /** Key or name of the site of rows that name none. */
  readonly site: string | null;
  readonly zone: string | null;
  /** Key or e-mail of the person whose file it is, for rows that can name nobody. */
  readonly staff: string | null;
  readonly dateOrder: DateOrder | null;
  readonly completeUntil: CivilDate | null;
  /** The days of which the file has everything of everybody: what it lacks there is flagged as gone. Null: nobody says so. */
  readonly covers: StatedDays | null;
  readonly mealRecording: MealRecording | null;
  readonly delivery: Delivery;
  /** Everything is done and counted, and then taken back. */
  readonly isDryRun: boolean;
  readonly loginId: string | null;
}
