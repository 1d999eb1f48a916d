import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { PullFailure } from '../pull-failure.js';
import { forbiddenAddress, guardedLookup, mayReach } from './guarded-lookup.js';
import type { AnswerHeaders } from './retry-rule.js';

export interface WebRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer whose body has not been read yet. */
export interface WebAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: Readable;
}

/** What one request may do. */
export interface RequestGuard {
  readonly isPrivateAllowed: boolean;
  /** Without a byte for so long, the server counts as gone. */
  readonly idleMilliseconds: number;
  /** Ends the request, its body included. */
  readonly signal: AbortSignal;
  readonly agents: Agents;
}

/** Keeps connections open between the pages of one pull. */
export class Agents {
  readonly #http = new http.Agent({ keepAlive: true, maxSockets: 2 });
  readonly #https = new https.Agent({ keepAlive: true, maxSockets: 2 });

  for({ protocol }: URL): http.Agent {
    return protocol === 'http:' ? this.#http : this.#https;
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }
}

/**
 * Sends one request and resolves with the head of its answer; follows nothing. The address connected to is checked: when
 * the name is looked up, and once more on the connection itself.
 *
 * @throws PullFailure FORBIDDEN_ADDRESS, or UNAVAILABLE when nothing answers
 */
export function guardedRequest(url: URL, request: WebRequest, guard: RequestGuard): Promise<WebAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<WebAnswer>();
  const send = url.protocol === 'http:' ? http.request : https.request;
  const sent = send(url, {
    method: request.method ?? 'GET',
    headers: { 'user-agent': 'Evenkeel', 'accept-encoding': 'identity', ...request.headers },
    agent: guard.agents.for(url),
    lookup: guardedLookup(guard.isPrivateAllowed),
    signal: guard.signal,
    timeout: guard.idleMilliseconds,
  });
  sent.on('socket', (socket) => {
    const check = () => {
      // A host that is written as a number is never looked up.
      if (!mayReach(socket.remoteAddress ?? '', guard.isPrivateAllowed)) sent.destroy(forbiddenAddress(url.host));
    };
    if (socket.connecting) socket.once('connect', check);
    else check();
  });
  sent.on('timeout', () => sent.destroy(new PullFailure('UNAVAILABLE', `${url.host} stopped answering.`)));
  sent.on('error', (error) => reject(failureOf(error, url)));
  sent.on('response', (response) => {
    const { statusCode: status = 0, headers } = response;
    resolve({ status, headers, body: response });
  });
  sent.end(request.body);
  return promise;
}

/** What a broken connection means; our own failures pass through, those that a library wrapped included. */
export function failureOf(error: unknown, url: URL): PullFailure {
  if (error instanceof PullFailure) return error;
  const cause = error instanceof Error ? error.cause : null;
  if (cause instanceof PullFailure) return cause;
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  const why =
    REASONS[code] ??
    (code.startsWith('ERR_TLS') || CERTIFICATE.test(code)
      ? 'its certificate is not valid'
      : 'the connection broke off');
  return new PullFailure('UNAVAILABLE', `${url.host} cannot be read: ${why}.`);
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_/;
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be looked up now',
  ECONNREFUSED: 'nothing listens there',
  EHOSTUNREACH: 'it cannot be reached',
  ENETUNREACH: 'it cannot be reached',
  ABORT_ERR: 'it took too long',
};
