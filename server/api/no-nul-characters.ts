import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit } from 'graphql';
import type { ApiContext } from './context.js';

/** PostgreSQL stores no U+0000 in a text: whoever sends one is told so, before it reads as our own failure. */
export const noNulCharacters: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ document, request }) {
        if (hasNul(request.variables)) throw nulRefused();
        visit(document, {
          StringValue: ({ value }) => {
            if (hasNul(value)) throw nulRefused();
          },
        });
        return Promise.resolve();
      },
    }),
};

function hasNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNul);
}

const nulRefused = (): GraphQLError =>
  new GraphQLError('A text holds a NUL character.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
