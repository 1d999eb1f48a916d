import { ConsoleLogger } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/**
 * What of an error may stand in a log: its message and where it happened. Its other properties may not; those of a
 * database error quote the row.
 */
export function loggable(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Nest's logger, reduced to what went wrong. Answers to a client's mistake are no fault of the server's. */
export class FaultLogger extends ConsoleLogger {
  constructor() {
    super({ logLevels: ['warn', 'error', 'fatal'], colors: process.stderr.isTTY });
  }

  override error(message: unknown, ...rest: unknown[]): void {
    if (message instanceof GraphQLError) return;
    super.error(message instanceof Error ? loggable(message) : message, ...rest);
  }
}
