import { NO_ANSWER } from './patient-client.js';

const DISK_FULL = /^(53100|ENOSPC)$/;
const GONE = /^(08...|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
/** What clients say of connections that broke; these errors bear no code. */
const BROKEN = /^(Connection terminated|timeout expired|Client has encountered a connection error)/;

/**
 * In a sentence, what is wrong with the database or its disk where nothing is wrong with what it was asked; null: it is
 * another error.
 */
export function outageOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (DISK_FULL.test(code)) return 'The disk is full: free some space.';
  const isGone = GONE.test(code) || BROKEN.test(error.message) || error.message === NO_ANSWER;
  return isGone ? 'The connection to the database broke off, or it does not answer: see that it runs.' : null;
}
