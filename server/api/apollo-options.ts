import type { ApolloServerPlugin } from '@apollo/server';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import { viewerOf } from '../access/viewer-of.js';
import type { Queryable } from '../database/queryable.js';
import { formatApiError } from './api-error.js';
import type { ApiContext } from './context.js';
import { LIMITS, MOST_TOKENS } from './limits.js';
import { noAnonymousIntrospection } from './no-anonymous-introspection.js';
import { noNulCharacters } from './no-nul-characters.js';

/** How Apollo Server is run: the viewer in the context, limits on, errors without internals. */
export function apolloOptions(
  database: Queryable,
  isProduction = process.env['NODE_ENV'] === 'production',
): ApolloDriverConfig {
  const plugins: ApolloServerPlugin<ApiContext>[] = [
    noNulCharacters,
    ...(isProduction ? [noAnonymousIntrospection] : []),
  ];
  return {
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    context: async ({ req, res }: { req: Request; res: Response }): Promise<ApiContext> => ({
      viewer: await viewerOf(database, req),
      request: req,
      response: res,
    }),
    csrfPrevention: true,
    // Whether a caller may introspect depends on who is calling, so a plugin decides it.
    introspection: true,
    playground: false,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    validationRules: [...LIMITS],
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: formatApiError,
    plugins,
  };
}
