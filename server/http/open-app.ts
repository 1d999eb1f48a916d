import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { AppModule } from '../app.module.js';
import type { Database } from '../database/open-database.js';
import { FaultLogger } from './logger.js';
import { securityHeaders } from './security-headers.js';
import { serveWebPages } from './web-pages.js';

export interface AppOptions {
  /** Folder of the built pages; null: endpoints only. */
  readonly pages: string | null;
  readonly trustedProxies: number;
}

/** The whole application on an open database, not yet listening. The caller closes both. */
export async function openApp(database: Database, options: AppOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(database), {
    logger: new FaultLogger(),
    // A failure to wire the rooms together is thrown to the caller instead of ending the process.
    abortOnError: false,
  });
  app.disable('x-powered-by');
  app.set('trust proxy', options.trustedProxies);
  app.use(securityHeaders(), compression());
  if (options.pages !== null) serveWebPages(app, options.pages);
  return app;
}
