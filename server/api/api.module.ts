import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { apolloOptions } from './apollo-options.js';
import { RESOLVERS } from './resolvers.js';
import { SignedInGuard } from './signed-in.guard.js';

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
export class ApiModule {}
