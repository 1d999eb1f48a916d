import { Module, type DynamicModule } from '@nestjs/common';
import { ApiModule } from './api/api.module.js';
import { DatabaseModule } from './database/database.module.js';
import type { Database } from './database/open-database.js';
import { HttpModule } from './http/http.module.js';
import { IngestModule } from './ingest/ingest.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MailModule } from './mail/mail.module.js';
import { PayrollModule } from './payroll/payroll.module.js';
import { ReportsModule } from './reports/reports.module.js';

/** The composition root: the only file that knows every room. */
@Module({})
export class AppModule {
  static of(database: Database): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.of(database),
        HttpModule,
        ApiModule,
        IngestModule,
        JobsModule,
        ReportsModule,
        PayrollModule,
        MailModule,
      ],
    };
  }
}
