import { Module } from '@nestjs/common';
import { ImportsController } from './upload/imports.controller.js';

/** Files over HTTP. Everything else of this room is plain functions that take the database. */
@Module({ controllers: [ImportsController] })
export class IngestModule {}
