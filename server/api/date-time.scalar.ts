import { GraphQLError, GraphQLScalarType } from 'graphql';

function written(value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === 'number' && Number.isInteger(value)) return new Date(value * 1000).toISOString();
  throw new GraphQLError('An instant must be a Date or whole epoch seconds.');
}

function notAnInput(): never {
  throw new GraphQLError('Instants are given out, never taken in.');
}

/** An instant. The domain's epoch seconds and the driver's dates are both written as UTC with a Z. */
export const DateTimeScalar = new GraphQLScalarType<never, string>({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601 with Z. Show it in the zone of the site it belongs to.',
  serialize: written,
  parseValue: notAnInput,
  parseLiteral: notAnInput,
});
