import type pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { FirstHouse1795392000000 } from '../../migrations/1795392000000-first-house.js';
import { ShiftsAsPublished1795478400022 } from '../../migrations/1795478400022-shifts-as-published.js';
import { RemediesAndAgreement1795478500022 } from '../../migrations/1795478500022-remedies-and-agreement.js';
import { PolicyTerms1795480160000 } from '../../migrations/1795480160000-policy-terms.js';
import { WorkweekAndPayPeriod1795480160001 } from '../../migrations/1795480160001-workweek-and-pay-period.js';
import { StaffMerge1795480170000 } from '../../migrations/1795480170000-staff-merge.js';
import { SourcesThatPull1795480800016 } from '../../migrations/1795480800016-sources-that-pull.js';
import { WaitingContracts1795481160002 } from '../../migrations/1795481160002-waiting-contracts.js';
import { TaskDuration1795600000021 } from '../../migrations/1795600000021-task-duration.js';
import { ColumnMapping1795600000022 } from '../../migrations/1795600000022-column-mapping.js';
import { RejectedRowPlace1795600000041 } from '../../migrations/1795600000041-rejected-row-place.js';
import { QuarantineDesk1795600000052 } from '../../migrations/1795600000052-quarantine-desk.js';
import { Settlements1795650000030 } from '../../migrations/1795650000030-settlements.js';
import { KeptExports1795660000061 } from '../../migrations/1795660000061-kept-exports.js';
import { ActivityMerge1795680000007 } from '../../migrations/1795680000007-activity-merge.js';
import { PayRates1795690100072 } from '../../migrations/1795690100072-pay-rates.js';
import { ListedAgreements1795690000071 } from '../../migrations/1795690000071-listed-agreements.js';
import { ExportsAsPdf1795680000008 } from '../../migrations/1795680000008-exports-as-pdf.js';
import { ReportDefinitions1795700000010 } from '../../migrations/1795700000010-report-definitions.js';
import { Outbox1795700000091 } from '../../migrations/1795700000091-outbox.js';
import { MailSchedules1795700000092 } from '../../migrations/1795700000092-mail-schedules.js';
import { ToldAgain1795710000071 } from '../../migrations/1795710000071-told-again.js';
import { Payroll1795720000012 } from '../../migrations/1795720000012-payroll.js';
import { GoneRows1795730000061 } from '../../migrations/1795730000061-gone-rows.js';
import { KeptFiles1795750000062 } from '../../migrations/1795750000062-kept-files.js';
import { StaffDayExports1795780000083 } from '../../migrations/1795780000083-staff-day-exports.js';
import { UnplannedAbsence1795770000082 } from '../../migrations/1795770000082-unplanned-absence.js';
import { StaffingLists1795760000081 } from '../../migrations/1795760000081-staffing-lists.js';
import { WeeklyReviews1795760000091 } from '../../migrations/1795760000091-weekly-reviews.js';
import { Administration1795770000051 } from '../../migrations/1795770000051-administration.js';
import { EndedTeams1795780000052 } from '../../migrations/1795780000052-ended-teams.js';
import { TaskSwitches1795780000061 } from '../../migrations/1795780000061-task-switches.js';
import { TeamHistory1795800000053 } from '../../migrations/1795800000053-team-history.js';
import { clientConfig, type Connection } from './connection.js';
import { PatientClient } from './patient-client.js';
import { SnakeCaseNamingStrategy } from './naming-strategy.js';

/** In the order in which they run. */
export const MIGRATIONS = [
  FirstHouse1795392000000,
  ShiftsAsPublished1795478400022,
  RemediesAndAgreement1795478500022,
  PolicyTerms1795480160000,
  WorkweekAndPayPeriod1795480160001,
  StaffMerge1795480170000,
  SourcesThatPull1795480800016,
  WaitingContracts1795481160002,
  TaskDuration1795600000021,
  ColumnMapping1795600000022,
  RejectedRowPlace1795600000041,
  QuarantineDesk1795600000052,
  Settlements1795650000030,
  KeptExports1795660000061,
  ActivityMerge1795680000007,
  ListedAgreements1795690000071,
  PayRates1795690100072,
  ExportsAsPdf1795680000008,
  ReportDefinitions1795700000010,
  Outbox1795700000091,
  MailSchedules1795700000092,
  ToldAgain1795710000071,
  Payroll1795720000012,
  GoneRows1795730000061,
  KeptFiles1795750000062,
  StaffingLists1795760000081,
  UnplannedAbsence1795770000082,
  StaffDayExports1795780000083,
  WeeklyReviews1795760000091,
  Administration1795770000051,
  EndedTeams1795780000052,
  TaskSwitches1795780000061,
  TeamHistory1795800000053,
];

export interface DataSourceOptions {
  /** Mapped tables; queries written as plain SQL need none. */
  readonly tables?: readonly EntitySchema<object>[];
  /** Most connections open at once; the rest of the callers wait. */
  readonly poolSize?: number;
}

/** A TypeORM data source with its pool, connected. It neither migrates nor synchronises: see `migrate`. */
export async function openDataSource(connection: Connection, options: DataSourceOptions = {}): Promise<DataSource> {
  const dataSource: DataSource = new DataSource({
    type: 'postgres',
    entities: [...(options.tables ?? [])],
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCaseNamingStrategy(),
    installExtensions: false,
    poolSize: options.poolSize ?? 10,
    // A pool without this listener ends the process when the database stops.
    poolErrorHandler: (error: Error) => {
      // Once it is closed, the last connections may see the server go before they have gone themselves.
      if (dataSource.isInitialized) console.error(`database connection lost: ${error.message}`);
    },
    extra: { ...clientConfig(connection), Client: PatientClient },
  });
  await dataSource.initialize();
  return dataSource;
}

/** The data source's own pool, for COPY, cursors and session locks. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
}
