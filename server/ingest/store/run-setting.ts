import type pg from 'pg';
import type { SourceFeed } from '../../domain/ledger.js';
import type { CivilDate, EpochSeconds } from '../../domain/time/instant.js';
import type { WorkweekStart } from '../../domain/time/workweek.js';
import type { LedgerTable, NamedPerson } from '../formats/drafts.js';
import type { NamedSite } from '../formats/format.js';
import type { ActivityRegistry } from '../identity/activity-registry.js';
import type { RowIdentity } from '../identity/row-identity.js';
import type { StaffRegistry } from '../identity/staff-registry.js';
import type { ZoneClock } from '../reading/zone-clock.js';
import type { FileCoverage } from './file-coverage.js';
import type { RowTally } from './row-outcomes.js';
import type { Transact } from './transact.js';

/** A rejected row that names somebody who was not known when it was read. */
export interface UnknownRejected {
  readonly line: number;
  readonly person: NamedPerson;
  readonly day: CivilDate;
}

/** Everything the rows of one run share while they are stored, whatever table they go to. */
interface SharedSetting {
  readonly client: pg.ClientBase;
  readonly transact: Transact;
  readonly organizationId: string;
  readonly sourceId: string;
  readonly runId: string;
  readonly weekStartsOn: WorkweekStart;
  /** Site of the rows that name none. */
  readonly site: NamedSite;
  /** The clock by which the days of a site's rows are told; null: rows that name no site. */
  clockOfSite(siteId: string | null): ZoneClock;
  readonly identity: RowIdentity;
  readonly staff: StaffRegistry;
  readonly activities: ActivityRegistry;
  readonly tally: RowTally;
  /** When the import began: later times are of the future. */
  readonly now: EpochSeconds;
  /** Rows of the file that count as changed although a part of them is new. */
  readonly mixedLines: Set<number>;
  /** Rejected rows of people nobody knew yet; a later row of the file may introduce them. */
  readonly unknownRejected: UnknownRejected[];
}

/** What a run needs to know of one table it fills. */
export interface RunSetting extends SharedSetting {
  readonly table: LedgerTable;
  readonly feed: SourceFeed;
  /** What the file tells of this table. */
  readonly coverage: FileCoverage;
  /** The source has no rows in that table yet: nothing can be there already. */
  readonly isFirst: boolean;
  /** Files of the source may have come since: their versions of a row hold. Absent: none can have. */
  readonly isBelated?: boolean;
}

/** A run with the tables it fills, each a lane of its own. */
export interface LedgerRun extends SharedSetting {
  readonly lanes: readonly RunSetting[];
}
