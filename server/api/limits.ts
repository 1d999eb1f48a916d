import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/** Longest request in tokens; the parser stops there. The largest page of the web needs about a third. */
export const MOST_TOKENS = 3000;

/** The plugins would throw out of validation, which reads as our own failure; as a validation error it is the caller's. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError): void => {
      context?.reportError(new GraphQLError(error.message.replace('Syntax Error: ', '')));
    },
  ],
};

/** How deep, how often aliased and how costly a request may be. Reads cap their own lists beside this. */
export const LIMITS: readonly ValidationRule[] = [
  maxDepthRule({ n: 12, ...reported }),
  maxAliasesRule({ n: 30, ...reported }),
  costLimitRule({ maxCost: 20_000, ...reported }),
];
