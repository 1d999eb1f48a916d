import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PullFailure } from '../pull-failure.js';
import { Agents, failureOf, guardedRequest, type WebAnswer, type WebRequest } from './guarded-request.js';
import { permittedUrl } from './permitted-url.js';
import { isPrivateHost, type PrivateHosts } from './private-hosts.js';
import { demandedSeconds, isPassingStatus, LONGEST_WAIT_SECONDS, MOST_ATTEMPTS, pauseSeconds } from './retry-rule.js';

/** Bounds of what is asked of others. */
export interface WebLimits {
  /** Most bytes of a file. */
  readonly mostFileBytes: number;
  /** Most bytes of an answer that is held in memory. */
  readonly mostAnswerBytes: number;
  readonly idleMilliseconds: number;
  /** Times one request is sent at most. */
  readonly mostAttempts: number;
  /** Longest time one request may take, its body included. */
  readonly requestMilliseconds: number;
  /** Waits; a test has no time. */
  readonly wait: (seconds: number, signal: AbortSignal) => Promise<void>;
}

export const WEB_LIMITS: WebLimits = {
  mostFileBytes: 512 * 1024 * 1024,
  mostAnswerBytes: 32 * 1024 * 1024,
  idleMilliseconds: 30_000,
  requestMilliseconds: 600_000,
  mostAttempts: MOST_ATTEMPTS,
  wait: async (seconds, signal) => {
    await delay(seconds * 1000, undefined, { signal });
  },
};

export interface WebOptions {
  /** Addresses that may be asked; a redirect or link to another host is refused. */
  readonly addresses: readonly string[];
  readonly privateHosts: PrivateHosts;
  readonly limits: WebLimits;
  readonly signal: AbortSignal;
}

const MOST_REDIRECTS = 5;

/** A file as it came. */
export interface FetchedFile {
  readonly status: number;
  readonly headers: WebAnswer['headers'];
  readonly sha256: string;
}

/**
 * The part of the web one source may ask: its configured hosts and no other, within limits of size and time, again when
 * it fails in passing, and as slowly as the servers demand.
 */
export class Web {
  readonly #hosts: ReadonlySet<string>;
  readonly #agents = new Agents();
  /** Epoch milliseconds before which the next request would overrun a limit. */
  #notBefore = 0;

  constructor(private readonly options: WebOptions) {
    this.#hosts = new Set(options.addresses.map((address) => this.#parsed(address).host));
  }

  close(): void {
    this.#agents.close();
  }

  /** Fetches a JSON document. A body that breaks off is asked for again, like an error of the server. */
  json(address: string, request: WebRequest = {}): Promise<{ readonly value: unknown; readonly answer: WebAnswer }> {
    return this.#again(async () => {
      const answer = await this.#ask(address, {
        ...request,
        headers: { accept: 'application/json', ...request.headers },
      });
      const text = await textOf(answer.body, this.options.limits.mostAnswerBytes);
      this.#refuseFailure(address, answer);
      return { value: parsedJson(text, address), answer };
    }, address);
  }

  /** Fetches a body into a file; 304 leaves the file empty. */
  file(address: string, path: string, request: WebRequest = {}): Promise<FetchedFile> {
    return this.#again(async () => {
      const answer = await this.#ask(address, request);
      this.#refuseFailure(address, answer);
      const hash = createHash('sha256');
      const counted = atMost(this.options.limits.mostFileBytes, (block) => hash.update(block));
      await pipeline(answer.body, counted, createWriteStream(path, { mode: 0o600 }));
      return { status: answer.status, headers: answer.headers, sha256: hash.digest('hex') };
    }, address);
  }

  /** Tries until it succeeds, fails for good, or has failed often enough. */
  async #again<Result>(work: () => Promise<Result>, address: string): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#waitUntilWelcome();
      try {
        return await work();
      } catch (error) {
        this.options.signal.throwIfAborted();
        const failure = failureOf(error, this.#parsed(address));
        // What is too long to wait for puts off the whole pull.
        const isLong = secondsUntil(failure.retryAt) > LONGEST_WAIT_SECONDS;
        if (!failure.isPassing || isLong || attempt >= this.options.limits.mostAttempts) throw failure;
        await this.#pause(attempt, failure);
      }
    }
  }

  #pause(attempt: number, { retryAt }: PullFailure): Promise<void> {
    const seconds = Math.max(secondsUntil(retryAt), pauseSeconds(attempt, Math.random));
    return this.options.limits.wait(seconds, this.options.signal);
  }

  async #waitUntilWelcome(): Promise<void> {
    const seconds = (this.#notBefore - Date.now()) / 1000;
    this.#notBefore = 0;
    if (seconds > 0) await this.options.limits.wait(seconds, this.options.signal);
  }

  /** Sends a request and follows redirects, as long as they stay where asking is allowed. */
  async #ask(address: string, request: WebRequest): Promise<WebAnswer> {
    let url = this.#parsed(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      this.#refuseStranger(url);
      const answer = await guardedRequest(url, request, {
        isPrivateAllowed: isPrivateHost(this.options.privateHosts, url),
        idleMilliseconds: this.options.limits.idleMilliseconds,
        signal: AbortSignal.any([this.options.signal, AbortSignal.timeout(this.options.limits.requestMilliseconds)]),
        agents: this.#agents,
      });
      const location = answer.headers['location'];
      if (answer.status < 301 || answer.status > 308 || answer.status === 304 || typeof location !== 'string')
        return answer;
      answer.body.resume();
      url = this.#parsed(new URL(location, url).href);
    }
    throw new PullFailure('NOT_AS_EXPECTED', `${url.host} redirects more than ${MOST_REDIRECTS} times.`);
  }

  #parsed(address: string): URL {
    return permittedUrl(address, this.options.privateHosts);
  }

  #refuseStranger({ host }: URL): void {
    if (this.#hosts.has(host)) return;
    throw new PullFailure('FORBIDDEN_ADDRESS', `The source leads to ${host}, which is not the configured host.`);
  }

  #refuseFailure(address: string, { status, headers, body }: WebAnswer): void {
    const { host } = new URL(address);
    const now = new Date();
    const seconds = demandedSeconds(status, headers, now);
    const isFine = (status >= 200 && status < 300) || status === 304;
    if (isFine) {
      if (seconds !== null) this.#notBefore = now.getTime() + Math.min(seconds, LONGEST_WAIT_SECONDS) * 1000;
      return;
    }
    body.resume();
    const retryAt = seconds === null ? null : new Date(now.getTime() + seconds * 1000);
    if (status === 429 || (status === 402 && seconds !== null) || (status === 503 && seconds !== null))
      throw tooMany(host, retryAt);
    if (isPassingStatus(status)) throw new PullFailure('UNAVAILABLE', `${host} answered with ${status}.`, retryAt);
    if (status === 401 || status === 403) throw notAllowed(host, status);
    throw new PullFailure('NOT_AS_EXPECTED', `${host} answered with ${status}.`);
  }
}

const tooMany = (host: string, retryAt: Date | null): PullFailure =>
  new PullFailure('RATE_LIMITED', `${host} asks for fewer requests.`, retryAt);

/** Seconds until the server wants to be asked again. */
const secondsUntil = (retryAt: Date | null): number => (retryAt === null ? 0 : (retryAt.getTime() - Date.now()) / 1000);

const notAllowed = (host: string, status: number): PullFailure =>
  new PullFailure('NOT_ALLOWED', `${host} does not accept these credentials (${status}).`);

async function textOf(body: Readable, mostBytes: number): Promise<string> {
  const blocks: Buffer[] = [];
  await pipeline(
    body,
    atMost(mostBytes, (block) => blocks.push(block)),
    async (source) => {
      for await (const _ of source) continue;
    },
  );
  return Buffer.concat(blocks).toString('utf8');
}

function parsedJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A body of unknown length that breaks off looks whole until it is read.
    throw new PullFailure('UNAVAILABLE', `${new URL(address).host} answered something that is no whole JSON.`);
  }
}

function atMost(mostBytes: number, onBlock: (block: Buffer) => void): Transform {
  let bytes = 0;
  return new Transform({
    transform(block: Buffer, _encoding, done) {
      bytes += block.length;
      if (bytes > mostBytes)
        return done(
          new PullFailure('TOO_LARGE', `The answer is larger than ${Math.round(mostBytes / 1024 / 1024)} MB.`),
        );
      onBlock(block);
      done(null, block);
    },
  });
}
