import { Controller, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { join } from 'node:path';
import { DATABASE } from '../../database/database.module.js';
import type { Database } from '../../database/open-database.js';
import { FileProblem } from '../file-problem.js';
import type { FileKind } from '../formats/format.js';
import { importFile } from '../import-file.js';
import { importOptionsOf } from '../runs/import-call.js';
import { receiveUpload, UploadTooLarge, type ReceivedFile } from '../upload/receive-upload.js';
import { problemBody } from '../upload/start-import.js';
import { writeNdjsonAsTable } from './ndjson-table.js';
import { PushAnswer } from './push-answer.js';
import { leaveOf, mayPush } from './push-leave.js';
import type { PushLeave } from './push-leave.query.js';

/** Rows of one transaction, and of one piece of the answer. */
const CHUNK_ROWS = 2_000;

/**
 * `POST /push/<kind>`: one JSON object a line, with the columns of Evenkeel's own files as members. The bearer token says
 * whose rows they are and of which kinds they may be. Each line is answered by a line: new, changed, same, or rejected
 * with the reason. The same body again changes nothing.
 */
@Controller('push')
export class PushController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Post(':kind')
  async push(
    @Req() request: Request,
    @Res() response: Response,
    @Param('kind') kind: string,
    @Query('completeUntil') completeUntil: unknown,
  ): Promise<void> {
    const leave = await leaveOf(this.database.pool, request.headers.authorization, new Date());
    if (leave === null) return refuse(response, 401, 'UNAUTHENTICATED', 'A token that is good is missing.');
    if (!mayPush(leave, kind))
      return refuse(
        response,
        403,
        'FORBIDDEN',
        `With this token rows may be of these kinds: ${leave.kinds.join(', ')}.`,
      );
    try {
      const file = await receiveUpload(request);
      try {
        await this.take(file, response, leave, { kind, completeUntil });
      } finally {
        await file.remove();
      }
    } catch (error) {
      if (error instanceof FileProblem) response.status(422).json(problemBody(error));
      else if (error instanceof UploadTooLarge) refuse(response, 413, 'TOO_LARGE', error.message);
      else throw error;
    }
  }

  private async take(
    file: ReceivedFile,
    response: Response,
    { sourceKey, organizationId }: PushLeave,
    { kind, completeUntil }: { readonly kind: FileKind; readonly completeUntil: unknown },
  ): Promise<void> {
    const path = join(file.path, '..', 'table');
    const options = importOptionsOf({
      path,
      fileName: 'push',
      kind,
      source: sourceKey,
      organization: organizationId,
      completeUntil: typeof completeUntil === 'string' ? completeUntil : undefined,
      delivery: { is: 'CHANGES', completeUntil: null },
      isDryRun: false,
      loginId: null,
    });
    const { unreadable } = await writeNdjsonAsTable(file.path, path);
    const answer = new PushAnswer(response, unreadable);
    try {
      const onRows = answer.results.bind(answer);
      const { counts, runId } = await importFile(this.database, options, { chunkRows: CHUNK_ROWS, onRows });
      await answer.sum(counts, runId);
    } catch (error) {
      if (!response.headersSent) throw error;
      console.error(`a push stopped: ${error instanceof Error ? error.name : 'unknown error'}`);
      await answer.failed();
    }
  }
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ error: { code, message } });
}
