import { BadRequestException, Controller, Get, Header, Inject, Query, StreamableFile, UseGuards } from '@nestjs/common';
import { CurrentViewer, SessionGuard } from '../access/session.guard.js';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem } from '../domain/input-problem.js';
import { isAskedDate } from '../domain/time/asked-date.js';
import type { Viewer } from '../domain/viewer.js';
import { handOverFile } from './hand-over-file.js';

/** What payroll gets, as a file. */
@Controller('payroll')
@UseGuards(SessionGuard)
export class PayrollController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** `GET /payroll/hand-over.csv?day=2026-11-15`: the pay period that holds the day, once it is handed over. */
  @Get('hand-over.csv')
  @Header('Cache-Control', 'no-store')
  async handOver(@CurrentViewer() viewer: Viewer, @Query('day') day: unknown): Promise<StreamableFile> {
    if (typeof day !== 'string' || !isAskedDate(day)) {
      throw new BadRequestException({ code: 'BAD_DAY', message: 'day is a day, YYYY-MM-DD.' });
    }
    const file = await handOverFile(this.database.dataSource, viewer, day, new Date());
    if (isInputProblem(file)) throw new BadRequestException({ code: file.code, message: file.message });
    const content = Buffer.from(file.text);
    return new StreamableFile(content, {
      type: 'text/csv; charset=utf-8; header=present',
      length: content.length,
      disposition: `attachment; filename="${file.name}"`,
    });
  }
}
