import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Server } from 'node:http';
import { Module, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { apolloOptions } from './apollo-options.js';
import { RESOLVERS } from './resolvers.js';
import { SignedInGuard } from './signed-in.guard.js';
import { openSubscriptions, type Subscriptions } from './subscriptions.js';

/** GraphQL at `/graphql`: code-first, for one viewer at a time. Expects the open `DataSource` from the database room. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [DataSource],
      useFactory: (database: DataSource) => apolloOptions(database),
    }),
  ],
  providers: [...RESOLVERS, { provide: APP_GUARD, useClass: SignedInGuard }],
})
export class ApiModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #subscriptions: Subscriptions | null = null;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly database: DataSource,
  ) {}

  onApplicationBootstrap(): void {
    const server = this.http.httpAdapter.getHttpServer() as Server;
    this.#subscriptions = openSubscriptions(server, this.schemas.schema, this.database);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#subscriptions?.close();
  }
}
