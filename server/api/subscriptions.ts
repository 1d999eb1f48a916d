import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request } from 'express';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { viewerOf } from '../access/viewer-of.js';
import type { Queryable } from '../database/queryable.js';
import { formatApiError, notSignedIn } from './api-error.js';
import type { ApiContext } from './context.js';
import { LIMITS, MOST_TOKENS } from './limits.js';

const PATH = '/graphql';
/** A question is a few hundred bytes. */
const MOST_BYTES = 64 * 1024;
/** A session that ends takes its open sockets along, so late at most. */
const LOOK_MILLISECONDS = 30_000;
/** Close codes that graphql-ws knows as final: the browser does not try again. */
const FORBIDDEN = 4403;

/** What is open, to be closed with the application. */
export interface Subscriptions {
  close(): Promise<void>;
}

/**
 * GraphQL subscriptions over WebSocket on the server's own port, in the protocol of graphql-ws. Who asks is known by the
 * session cookie; because browsers send it along from any page, the page must be of this very host. Only subscriptions
 * are answered here, within the same limits as everything else.
 */
export function openSubscriptions(http: HttpServer, schema: GraphQLSchema, database: Queryable): Subscriptions {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if (pathOf(request) !== PATH || !isOfThisHost(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  };
  http.on('upgrade', upgrade);
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => watchSession(socket, request, database));
  const served = useServer(
    {
      schema,
      onConnect: async ({ extra }) => (await viewerOf(database, extra.request)) !== null,
      onSubscribe: ({ extra }, _id, payload) => questionOf(schema, database, extra, payload),
      onError: (_context, _id, _payload, errors) => errors.map(told),
      onNext: (_context, _id, _payload, _question, result) =>
        result.errors === undefined ? undefined : { ...result, errors: result.errors.map(told) },
    },
    sockets,
  );
  return {
    async close() {
      http.off('upgrade', upgrade);
      await served.dispose();
    },
  };
}

/** What a client is told of an error. */
const told = (error: GraphQLError) => formatApiError(error.toJSON(), error) as GraphQLError;

const pathOf = ({ url }: IncomingMessage): string => (url ?? '').split('?', 1)[0] ?? '';

/** A page elsewhere cannot pretend another origin; a program without one holds the cookie itself. */
function isOfThisHost({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  const host = URL.parse(headers.origin)?.host;
  return host !== undefined && (host === headers.host || host === headers['x-forwarded-host']);
}

/** Closes a socket whose session has ended. */
function watchSession(socket: WebSocket, request: IncomingMessage, database: Queryable): void {
  const look = async () => {
    const viewer = await viewerOf(database, request).catch(() => null);
    if (viewer === null) socket.close(FORBIDDEN, 'Forbidden');
  };
  const watch = setInterval(() => void look(), LOOK_MILLISECONDS);
  watch.unref();
  socket.on('close', () => clearInterval(watch));
}

/** What is asked, checked as a request over HTTP is; or what is wrong with it. */
async function questionOf(
  schema: GraphQLSchema,
  database: Queryable,
  { request }: Extra,
  { query, variables, operationName }: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const viewer = await viewerOf(database, request);
  if (viewer === null) return [notSignedIn()];
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const errors = validate(schema, document, [...specifiedRules, ...LIMITS]);
    if (errors.length > 0) return errors.map(({ message }) => badRequest(message));
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [badRequest('Only subscriptions are answered here.')];
    // There is no response whose headers a resolver could set; no subscription does.
    const contextValue = { viewer, request: request as Request } as ApiContext;
    return { schema, document, variableValues: variables, operationName, contextValue };
  } catch (error) {
    if (error instanceof GraphQLError) return [badRequest(error.message)];
    throw error;
  }
}

const badRequest = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
