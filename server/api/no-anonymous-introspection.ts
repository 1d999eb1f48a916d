import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit } from 'graphql';
import type { ApiContext } from './context.js';

/** In production the map of the interface is for callers who are signed in. `__typename` is part of every answer. */
export const noAnonymousIntrospection: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ document, contextValue }) {
        if (contextValue.viewer !== null) return Promise.resolve();
        visit(document, {
          Field: ({ name }) => {
            if (name.value === '__schema' || name.value === '__type') throw introspectionRefused();
          },
        });
        return Promise.resolve();
      },
    }),
};

const introspectionRefused = (): GraphQLError =>
  new GraphQLError('Introspection is for signed-in callers.', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
