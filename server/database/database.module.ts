import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Database } from './open-database.js';

/** Injects the open `Database`: `@Inject(DATABASE) private readonly database: Database`. */
export const DATABASE = Symbol('database');

/** Gives every room the one database that was opened before the application; the opener closes it. */
@Module({})
export class DatabaseModule {
  static of(database: Database): DynamicModule {
    const providers = [
      { provide: DATABASE, useValue: database },
      { provide: DataSource, useValue: database.dataSource },
    ];
    return { module: DatabaseModule, global: true, providers, exports: providers };
  }
}
