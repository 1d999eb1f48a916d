import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the peer got it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (response: ServerResponse, asked: Asked) => void;

/** A server on this machine that answers what it is told to, one answer after the other, and remembers what was asked. */
export class Peer {
  readonly asked: Asked[] = [];
  readonly #answers = new Map<string, Answer[]>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async open(): Promise<Peer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const peer = new Peer(server, (server.address() as AddressInfo).port);
    server.on('request', (request, response) => void peer.#answer(request, response));
    return peer;
  }

  get host(): string {
    return `127.0.0.1:${this.port}`;
  }

  get address(): string {
    return `http://${this.host}`;
  }

  /** Answers for a path (with or without its query) in this order; the last one for ever. */
  on(path: string, ...answers: Answer[]): void {
    this.#answers.set(path, answers);
  }

  pathsAsked(): string[] {
    return this.asked.map(({ path }) => path);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const block of request) body += String(block);
    const path = request.url ?? '';
    const asked = { method: request.method ?? '', path, headers: request.headers, body };
    this.asked.push(asked);
    const answers = this.#answers.get(path) ?? this.#answers.get(path.split('?', 1)[0] ?? '');
    const answer = answers !== undefined && answers.length > 1 ? answers.shift() : answers?.[0];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, asked);
  }
}

export const text =
  (content: string, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/csv', ...headers }).end(content);
  };

export const json = (value: unknown, headers: Record<string, string> = {}): Answer =>
  text(JSON.stringify(value), { 'content-type': 'application/json', ...headers });

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(code, headers).end();
  };

/** Says how long it is and breaks off halfway. */
export const truncated =
  (content: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': String(content.length) });
    response.write(content.slice(0, content.length / 2), () => response.destroy());
  };

/** Takes the request and never answers. */
export const hanging: Answer = () => undefined;

/** Begins to answer and falls silent. */
export const stalled =
  (content: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': String(content.length) });
    response.write(content.slice(0, 5));
  };
