import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The only codes a client sees of what went wrong. Expected failures are no errors: they are union members. */
export const API_CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_REQUEST', 'INTERNAL'] as const;
export type ApiCode = (typeof API_CODES)[number];

/** Nobody is signed in, and the operation is not for anyone. */
export const notSignedIn = (): GraphQLError => apiError('UNAUTHENTICATED', 'Please sign in.');

/** The viewer has none of the roles an operation is for. */
export const notYourRole = (): GraphQLError => apiError('FORBIDDEN', 'Your role does not include this.');

function apiError(code: ApiCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, isOurs: true } });
}

/**
 * What a client is told of an error: our own words, or the parser's about its own request; of anything else only that it
 * happened. The server's log keeps the error itself, without the request's values.
 */
export function formatApiError(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  const original = unwrapResolverError(thrown);
  if (thrown instanceof GraphQLError && isOurs(thrown)) {
    return { message: thrown.message, ...place, extensions: { code: thrown.extensions['code'] } };
  }
  if (original instanceof GraphQLError && isOurs(original)) {
    return { message: original.message, ...place, extensions: { code: original.extensions['code'] } };
  }
  if (isAboutRequest(formatted)) {
    return { message: formatted.message, ...place, extensions: { code: 'BAD_REQUEST' satisfies ApiCode } };
  }
  console.error(original instanceof Error ? (original.stack ?? original.message) : original);
  return { message: 'Something went wrong here.', ...place, extensions: { code: 'INTERNAL' satisfies ApiCode } };
}

const isOurs = (error: GraphQLError): boolean => error.extensions['isOurs'] === true;

const ABOUT_REQUEST: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** Errors that graphql and Apollo make of the text of a request, before anything of ours runs. */
const isAboutRequest = ({ extensions }: GraphQLFormattedError): boolean => ABOUT_REQUEST.includes(extensions?.['code']);
