import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

function civilDate(value: unknown): string {
  if (typeof value !== 'string' || !CIVIL_DATE.test(value)) throw new GraphQLError('A date is written YYYY-MM-DD.');
  const parsed = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
    throw new GraphQLError(`There is no such day as ${value}.`);
  }
  return value;
}

/** A day of a calendar, with no time and no zone of its own: the zone is that of the site it is asked about. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A civil day, YYYY-MM-DD. It means something only together with the zone of a site.',
  serialize: civilDate,
  parseValue: civilDate,
  parseLiteral: (node) => civilDate(node.kind === Kind.STRING ? node.value : null),
});
