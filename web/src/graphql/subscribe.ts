import { createClient, type Client } from 'graphql-ws';
import type { TypedDocumentString } from './generated/graphql.js';

/** What is told of a subscription. */
interface Listener<Result> {
  readonly onData: (data: Result) => void;
  /** It is over, or cannot be had: whoever listens asks by other means if more is to come. */
  readonly onEnd: () => void;
}

let shared: Client | null = null;

/** One socket for all subscriptions of the page, opened with the first and closed with the last. */
function client(): Client {
  const address = new URL('/graphql', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  shared ??= createClient({ url: address.href, lazy: true, retryAttempts: 2 });
  return shared;
}

/** Listens to one typed subscription under the session cookie; the returned function stops. */
export function subscribe<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { onData, onEnd }: Listener<Result>,
): () => void {
  return client().subscribe<Result>(
    { query: document.toString(), variables },
    {
      next: ({ data }) => (data === null || data === undefined ? onEnd() : onData(data)),
      error: onEnd,
      complete: onEnd,
    },
  );
}
