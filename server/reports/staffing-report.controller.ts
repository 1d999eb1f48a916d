import { Readable } from 'node:stream';
import { BadRequestException, Controller, Get, Header, Inject, Query, StreamableFile, UseGuards } from '@nestjs/common';
import { CurrentViewer, SessionGuard } from '../access/session.guard.js';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem } from '../domain/input-problem.js';
import { isAskedDate } from '../domain/time/asked-date.js';
import type { Viewer } from '../domain/viewer.js';
import { csvOf } from './csv.js';
import { insertExport } from './report-export.query.js';
import { STAFFING_GROUPINGS, type StaffingReportInput } from './report.js';
import { staffingReport } from './staffing-report.js';

/** Downloads: the table of the screen as a file, under the same session and scope. */
@Controller('reports')
@UseGuards(SessionGuard)
export class StaffingReportController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** `GET /reports/staffing.csv?from=2026-11-02&to=2026-11-08&grouping=TEAM&siteIds=…,…` */
  @Get('staffing.csv')
  @Header('Cache-Control', 'no-store')
  async csv(@CurrentViewer() viewer: Viewer, @Query() query: Record<string, unknown>): Promise<StreamableFile> {
    const input = inputOf(query);
    const database = this.database.dataSource;
    const report = await staffingReport(database, viewer, input, Math.floor(Date.now() / 1000));
    if (isInputProblem(report)) throw new BadRequestException({ code: report.code, message: report.message });
    await insertExport(database, viewer, input, report);
    const { from, to } = input.period;
    return new StreamableFile(Readable.from(csvOf(report)), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: `attachment; filename="staffing-${input.grouping.toLowerCase()}-${from}-${to}.csv"`,
    });
  }
}

function inputOf({ from, to, grouping, siteIds }: Record<string, unknown>): StaffingReportInput {
  const known = STAFFING_GROUPINGS.find((each) => each === (grouping ?? 'ORGANIZATION'));
  if (typeof from !== 'string' || typeof to !== 'string' || !isAskedDate(from) || !isAskedDate(to)) {
    throw new BadRequestException({
      code: 'BAD_PERIOD',
      message: 'from and to are days, YYYY-MM-DD, in the years 1900 to 2199.',
    });
  }
  if (known === undefined) {
    throw new BadRequestException({
      code: 'BAD_GROUPING',
      message: `grouping is one of ${STAFFING_GROUPINGS.join(', ')}.`,
    });
  }
  const ids = typeof siteIds === 'string' && siteIds !== '' ? siteIds.split(',') : null;
  return { period: { from, to }, grouping: known, siteIds: ids };
}
