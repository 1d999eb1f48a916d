import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DATABASE } from '../database/database.module.js';
import { hasPendingMigrations } from '../database/migrate.js';
import type { Database } from '../database/open-database.js';
import { Readiness, type DemonstrationState } from './readiness.js';

/** Answers of the readiness probe; no names, no numbers. */
interface ReadinessReport {
  readonly database: 'OK' | 'UNREACHABLE';
  readonly migrations: 'OK' | 'PENDING' | 'UNKNOWN';
  readonly demonstration: DemonstrationState;
}

/** For machines that watch over the server: is the process alive, can it serve. */
@Controller()
export class HealthController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly readiness: Readiness,
  ) {}

  /** The process answers. Says nothing of the database. */
  @Get('healthz')
  @Header('Cache-Control', 'no-store')
  health(): { status: 'OK' } {
    return { status: 'OK' };
  }

  /** 200 when pages can be served; 503 and what is missing otherwise. */
  @Get('readyz')
  @Header('Cache-Control', 'no-store')
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadinessReport> {
    const report = { ...(await this.databaseReport()), demonstration: this.readiness.demonstration };
    const isReady = report.database === 'OK' && report.migrations === 'OK' && this.readiness.isReady;
    response.status(isReady ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return report;
  }

  private async databaseReport(): Promise<Pick<ReadinessReport, 'database' | 'migrations'>> {
    try {
      const pending = await hasPendingMigrations(this.database.dataSource);
      return { database: 'OK', migrations: pending ? 'PENDING' : 'OK' };
    } catch (error) {
      console.error(`readiness: ${(error as Error).message}`);
      return { database: 'UNREACHABLE', migrations: 'UNKNOWN' };
    }
  }
}
