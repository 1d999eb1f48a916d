import { Controller, ForbiddenException, Inject, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentViewer, SessionGuard } from '../../access/session.guard.js';
import { DATABASE } from '../../database/database.module.js';
import type { Database } from '../../database/open-database.js';
import type { Viewer } from '../../domain/viewer.js';
import { FileProblem } from '../file-problem.js';
import { importFile } from '../import-file.js';
import { importOptionsOf } from '../runs/import-call.js';
import type { ImportOptions } from '../runs/import-options.js';
import { receiveUpload, UploadTooLarge } from './receive-upload.js';
import { checkedFile, problemBody, startImport } from './start-import.js';

/** What the query of an upload may state; what is missing is not stated. */
type QueryName =
  | 'fileName'
  | 'kind'
  | 'mapping'
  | 'source'
  | 'site'
  | 'zone'
  | 'staff'
  | 'dateOrder'
  | 'completeUntil'
  | 'covers'
  | 'meals'
  | 'dryRun';

const MAY_IMPORT = ['HR', 'ADMINISTRATOR'] as const;
/** A check before anybody has named the source. */
const UNNAMED_SOURCE = 'unnamed source';

/**
 * `POST /imports`: the body is the file. Answers 202 with the run, whose progress the page reads, or 200 with what a
 * check found; 422 when the file or the call cannot be taken, with the reason.
 */
@Controller('imports')
@UseGuards(SessionGuard)
export class ImportsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Post()
  async upload(
    @Req() request: Request,
    @Res() response: Response,
    @Query() query: Record<string, unknown>,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    if (!MAY_IMPORT.some((role) => viewer.roles.includes(role)))
      throw new ForbiddenException('Only HR and administrators import files.');
    try {
      await this.take(request, response, query, viewer);
    } catch (error) {
      if (error instanceof FileProblem) response.status(422).json(problemBody(error));
      else if (error instanceof UploadTooLarge)
        response.status(413).json({ error: { code: 'TOO_LARGE', message: error.message } });
      else throw error;
    }
  }

  private async take(
    request: Request,
    response: Response,
    query: Record<string, unknown>,
    viewer: Viewer,
  ): Promise<void> {
    const file = await receiveUpload(request);
    let isHandedOn = false;
    try {
      const options = optionsOf(query, file.path, viewer);
      if (options.isDryRun) {
        response.status(200).json(checkedFile(await importFile(this.database, options)));
        return;
      }
      const { runId, ended } = await startImport(this.database, options);
      isHandedOn = true;
      void ended.then(() => file.remove());
      response.status(202).json({ runId });
    } finally {
      if (!isHandedOn) await file.remove();
    }
  }
}

function optionsOf(query: Record<string, unknown>, path: string, viewer: Viewer): ImportOptions {
  // A parameter that is given twice is an array, and says nothing clear.
  const text = (name: QueryName): string | undefined => {
    const value = query[name];
    if (typeof value !== 'string') return undefined;
    if (value.includes('\0')) throw new FileProblem('BAD_CALL', `A NUL character stands in ${name}.`);
    return value;
  };
  const isDryRun = text('dryRun') === 'true';
  return importOptionsOf({
    path,
    fileName: (text('fileName') ?? '').split(/[/\\]/).at(-1)?.slice(0, 200) || 'upload',
    kind: text('kind'),
    mapping: text('mapping'),
    source: text('source') ?? (isDryRun ? UNNAMED_SOURCE : undefined),
    organization: viewer.organizationId,
    site: text('site'),
    zone: text('zone'),
    staff: text('staff'),
    dateOrder: text('dateOrder'),
    completeUntil: text('completeUntil'),
    covers: text('covers'),
    meals: text('meals'),
    isDryRun,
    loginId: viewer.loginId,
  });
}
