import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Readiness } from './readiness.js';

/** The server's own endpoints. */
@Module({ controllers: [HealthController], providers: [Readiness], exports: [Readiness] })
export class HttpModule {}
