import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isAskedDate } from '../domain/time/asked-date.js';

const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

function civilDate(value: unknown): string {
  if (typeof value !== 'string' || !CIVIL_DATE.test(value)) throw new GraphQLError('A date is written YYYY-MM-DD.');
  const parsed = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
    throw new GraphQLError(`There is no such day as ${value}.`);
  }
  return value;
}

function askedDate(value: unknown): string {
  const date = civilDate(value);
  if (!isAskedDate(date)) throw new GraphQLError('A date lies in the years 1900 to 2199.');
  return date;
}

/** A day of a calendar, with no time and no zone of its own: the zone is that of the site it is asked about. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A civil day, YYYY-MM-DD. It means something only together with the zone of a site.',
  serialize: civilDate,
  parseValue: askedDate,
  parseLiteral: (node) => askedDate(node.kind === Kind.STRING ? node.value : null),
});
