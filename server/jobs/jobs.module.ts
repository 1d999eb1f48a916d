import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { PullJobs } from './pull-jobs.js';

/** What happens by itself while the server runs. The server begins it once it listens; it ends with the application. */
@Global()
@Module({
  providers: [{ provide: PullJobs, inject: [DATABASE], useFactory: (database: Database) => new PullJobs(database) }],
  exports: [PullJobs],
})
export class JobsModule implements OnModuleDestroy {
  constructor(@Inject(PullJobs) private readonly jobs: PullJobs) {}

  async onModuleDestroy(): Promise<void> {
    await this.jobs.stop();
  }
}
