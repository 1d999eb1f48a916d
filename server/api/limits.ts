import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationRule } from 'graphql';

/** Longest request in tokens; the parser stops there. The largest page of the web needs about a third. */
export const MOST_TOKENS = 3000;

const onReject = [
  (_: unknown, error: GraphQLError): never => {
    // The plugins throw plain errors from inside validation; as a validation error the client is told the limit.
    throw new GraphQLError(error.message.replace('Syntax Error: ', ''), {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  },
];

/** How deep, how often aliased and how costly a request may be. Reads cap their own lists beside this. */
export const LIMITS: readonly ValidationRule[] = [
  maxDepthRule({ n: 12, onReject }),
  maxAliasesRule({ n: 30, onReject }),
  costLimitRule({ maxCost: 20_000, onReject }),
] as unknown as ValidationRule[];
