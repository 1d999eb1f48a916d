import type { SourceFeed } from '../../domain/ledger.js';
import type { CivilDate } from '../../domain/time/instant.js';
import type { LedgerTable } from '../formats/drafts.js';
import type { ReadingStatement } from '../formats/format.js';
import type { HowRead } from '../quarantine/how-read.js';
import type { StatedDays } from '../store/file-coverage.js';

/** How the file was read, and what undoing the run must restore besides rows. */
export interface RunReading {
  readonly statements: readonly ReadingStatement[];
  readonly completeness: readonly MovedCompleteness[];
  /** What it says of each feed and site, where nothing moved as well; absent in runs of earlier versions. */
  readonly proposed?: readonly ProposedCompleteness[];
  /** The tables it told of; absent in runs of earlier versions. */
  readonly told?: readonly ToldTable[];
  /** It had everything of its days, so that what it lacked had changed or was gone. */
  readonly tellsWholeDays?: boolean;
  /** By which one of its rows can be read again; absent: it cannot. */
  readonly howRead?: HowRead;
}

/** What a file told of one table. */
export interface ToldTable {
  readonly table: LedgerTable;
  /** Its rows have ids of their own: one with another id is another row. */
  readonly hasIds: boolean;
  /** It tells everything from its first day on, days without rows included. */
  readonly isWhole: boolean;
  /** It has everything of everybody on these days; absent: nobody said so. */
  readonly covers?: StatedDays;
}

/** Until when a file says that one feed is complete at one site; given: by whoever loaded it. */
export interface ProposedCompleteness {
  readonly siteId: string;
  readonly feed: SourceFeed;
  readonly day: CivilDate;
  readonly isGiven: boolean;
}

/** "Complete until" of one feed at one site, before and after a run. */
export interface MovedCompleteness {
  readonly siteId: string;
  readonly feed: SourceFeed;
  readonly before: string | null;
  readonly wasExplicit: boolean;
  readonly after: string;
}
