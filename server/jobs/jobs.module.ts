import { Global, Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import { readMailSetting } from '../mail/transport/mail-setting.js';
import { MailJobs } from './mail-jobs.js';
import { PullJobs } from './pull-jobs.js';
import { JobQueue } from './queue.js';

const PATIENCE_MILLISECONDS = 5_000;

/** What happens by itself while the server runs. The server begins it once it listens; it ends with the application. */
@Global()
@Module({
  providers: [
    {
      provide: JobQueue,
      inject: [DATABASE],
      useFactory: (database: Database) => new JobQueue(database.connection),
    },
    {
      provide: PullJobs,
      inject: [DATABASE, JobQueue],
      useFactory: (database: Database, queue: JobQueue) => new PullJobs(database, queue),
    },
    {
      provide: MailJobs,
      inject: [DATABASE, JobQueue],
      useFactory: (database: Database, queue: JobQueue) => new MailJobs(database, queue, readMailSetting(process.env)),
    },
  ],
  exports: [PullJobs, MailJobs],
})
export class JobsModule implements OnModuleDestroy {
  constructor(
    @Inject(JobQueue) private readonly queue: JobQueue,
    @Inject(PullJobs) private readonly pulls: PullJobs,
    @Inject(MailJobs) private readonly mails: MailJobs,
  ) {}

  async onModuleDestroy(): Promise<void> {
    this.pulls.stop();
    this.mails.stop();
    await this.queue.stop(PATIENCE_MILLISECONDS);
  }
}
