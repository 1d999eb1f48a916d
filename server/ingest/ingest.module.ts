import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { drainLeftWeeks } from '../facts/drain-left-weeks.js';
import { PushController } from './push/push.controller.js';
import { closeInterrupted } from './runs/close-interrupted.js';
import { ColumnsController } from './upload/columns.controller.js';
import { ImportsController } from './upload/imports.controller.js';
import { removeOldUploads } from './upload/receive-upload.js';

/** Files over HTTP, the end of runs and uploads that a crash left open, and weeks left stale. Everything else of this room is plain functions. */
@Module({ controllers: [ImportsController, ColumnsController, PushController] })
export class IngestModule implements OnApplicationBootstrap {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** In the background: pages answer meanwhile and show what is still being recomputed. */
  onApplicationBootstrap(): void {
    this.finishLeftWork().catch((error: unknown) => {
      console.error(
        `interrupted imports could not be closed, or stale weeks not recomputed: ${error instanceof Error ? error.name : 'unknown error'}`,
      );
    });
    removeOldUploads(new Date()).catch((error: unknown) => {
      console.error(`old uploads could not be removed: ${error instanceof Error ? error.message : 'unknown error'}`);
    });
  }

  private async finishLeftWork(): Promise<void> {
    await closeInterrupted(this.database);
    await drainLeftWeeks(this.database);
  }
}
