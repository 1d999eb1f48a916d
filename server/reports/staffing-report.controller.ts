import { Readable } from 'node:stream';
import {
  BadRequestException,
  Controller,
  Get,
  Header,
  Inject,
  Param,
  Query,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import { CurrentViewer, SessionGuard } from '../access/session.guard.js';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { isInputProblem, type InputProblem } from '../domain/input-problem.js';
import { isAskedDate } from '../domain/time/asked-date.js';
import type { Viewer } from '../domain/viewer.js';
import { exportAgain, exportReport } from './export-report.js';
import { mediaTypeOf, REPORT_FORMATS, type ReportFile, type ReportFormat } from './files/report-file.js';
import { exportStaffDays, STAFF_DAY_FORMATS } from './staff-days/export-staff-days.js';
import { PAPERS, STAFFING_GROUPINGS, type Paper, type StaffingReportInput } from './report.js';

/** Downloads: the table of the screen as a file, under the same session and scope. */
@Controller('reports')
@UseGuards(SessionGuard)
export class StaffingReportController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * `GET /reports/staffing.xlsx?from=2026-11-02&to=2026-11-08&grouping=TEAM&siteIds=…,…&teamIds=…&columns=paidHours,…`; also
   * `.csv`, `.json` and, for `paper=A4` or `LETTER`, `.pdf`. `definition` names the saved report it was opened from.
   */
  @Get('staffing.:format')
  @Header('Cache-Control', 'no-store')
  async staffing(
    @CurrentViewer() viewer: Viewer,
    @Param('format') format: string,
    @Query() query: Record<string, unknown>,
  ): Promise<StreamableFile> {
    const definitionId = typeof query['definition'] === 'string' ? query['definition'] : undefined;
    const asked = { input: inputOf(query), format: formatOf(format), paper: paperOf(query['paper']), definitionId };
    return download(await exportReport(this.database.dataSource, viewer, asked, new Date()));
  }

  /** `GET /reports/staff-days.csv?from=…&to=…&siteIds=…&teamIds=…`, also `.xlsx`: a row for each person, workday and site. */
  @Get('staff-days.:format')
  @Header('Cache-Control', 'no-store')
  async staffDays(
    @CurrentViewer() viewer: Viewer,
    @Param('format') extension: string,
    @Query() query: Record<string, unknown>,
  ): Promise<StreamableFile> {
    const format = STAFF_DAY_FORMATS.find((each) => each.toLowerCase() === extension);
    if (format === undefined) throw badFormat(STAFF_DAY_FORMATS);
    const { period, siteIds, teamIds } = inputOf(query);
    const pieces = await exportStaffDays(this.database, viewer, { period, siteIds, teamIds }, format, new Date());
    if (isInputProblem(pieces)) throw new BadRequestException({ code: pieces.code, message: pieces.message });
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type: mediaTypeOf(format),
      disposition: `attachment; filename="staff-days-${period.from}-${period.to}.${extension}"`,
    });
  }

  /** `GET /reports/exports/:id`: the file of an earlier export, byte for byte. */
  @Get('exports/:id')
  @Header('Cache-Control', 'no-store')
  async again(@CurrentViewer() viewer: Viewer, @Param('id') id: string): Promise<StreamableFile> {
    return download(await exportAgain(this.database.dataSource, viewer, id, new Date()));
  }
}

function download(file: ReportFile | InputProblem): StreamableFile {
  if (isInputProblem(file)) throw new BadRequestException({ code: file.code, message: file.message });
  return new StreamableFile(file.content, {
    type: file.mediaType,
    length: file.content.length,
    disposition: `attachment; filename="${file.name}"`,
  });
}

function formatOf(extension: string): ReportFormat {
  const format = REPORT_FORMATS.find((each) => each.toLowerCase() === extension);
  if (format !== undefined) return format;
  throw badFormat(REPORT_FORMATS);
}

const badFormat = (formats: readonly string[]): BadRequestException =>
  new BadRequestException({
    code: 'BAD_FORMAT',
    message: `The report is had as ${formats.map((each) => `.${each.toLowerCase()}`).join(', ')}.`,
  });

function paperOf(asked: unknown): Paper {
  const paper = PAPERS.find((each) => each === (asked ?? 'A4'));
  if (paper !== undefined) return paper;
  throw new BadRequestException({ code: 'BAD_PAPER', message: `paper is one of ${PAPERS.join(', ')}.` });
}

function inputOf({ from, to, grouping, siteIds, teamIds, columns }: Record<string, unknown>): StaffingReportInput {
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
  return {
    period: { from, to },
    grouping: known,
    siteIds: listOf(siteIds),
    teamIds: listOf(teamIds),
    columns: listOf(columns),
  };
}

/** Null: nothing is listed. */
const listOf = (text: unknown): readonly string[] | null =>
  typeof text === 'string' && text !== '' ? text.split(',') : null;
