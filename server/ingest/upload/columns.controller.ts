import {
  Controller,
  ForbiddenException,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentViewer, SessionGuard } from '../../access/session.guard.js';
import { DATABASE } from '../../database/database.module.js';
import type { Database } from '../../database/open-database.js';
import { isInputProblem, notVisible } from '../../domain/input-problem.js';
import type { Viewer } from '../../domain/viewer.js';
import { isId } from '../../practice/select-scope.js';
import { FileProblem } from '../file-problem.js';
import { lookAtKept } from '../replay/look-at-kept.js';
import { lookAtColumns } from '../runs/look-at-columns.js';
import { receiveUpload } from './receive-upload.js';
import { problemBody } from './start-import.js';

const MAY_IMPORT = ['HR', 'ADMINISTRATOR'] as const;
/** Enough of a text for its header and first rows; a workbook comes whole. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * `POST /imports/columns?source=…`: the body is a file or the beginning of one. Answers 200 with its columns, its first
 * rows as written, and the mapping that is saved or suggested; 422 when it holds no table. Nothing is stored.
 */
@Controller('imports/columns')
@UseGuards(SessionGuard)
export class ColumnsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Post()
  @HttpCode(200)
  async look(
    @Req() request: Request,
    @Res() response: Response,
    @Query('source') source: unknown,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    requireImporter(viewer);
    const file = await receiveUpload(request, MOST_BYTES);
    const key = typeof source === 'string' ? source : '';
    try {
      response.json(await lookAtColumns(this.database.pool, viewer.organizationId, key, file.path));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      response.status(422).json(problemBody(error));
    } finally {
      await file.remove();
    }
  }

  /** `GET /imports/columns/RUN`: the same of a run whose file is kept, redacted; 422 when it is not or is no table. */
  @Get(':run')
  async lookAgain(
    @Res() response: Response,
    @Param('run') run: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    requireImporter(viewer);
    const seen = isId(run) ? await lookAtKept(this.database.pool, viewer.organizationId, run) : notVisible('id');
    if (isInputProblem(seen)) response.status(422).json({ error: { code: seen.code, message: seen.message } });
    else response.json(seen);
  }
}

function requireImporter({ roles }: Viewer): void {
  if (!MAY_IMPORT.some((role) => roles.includes(role)))
    throw new ForbiddenException('Only HR and administrators import files.');
}
