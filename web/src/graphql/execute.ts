import type { TypedDocumentString } from './generated/graphql.js';
import { RequestError, requestErrorCode } from './request-error.js';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/**
 * Sends one typed operation under the session cookie and returns its data.
 * Throws a RequestError; partial data is an error too, since a page must not show half of an answer as the whole.
 */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal);
  if (response.status === 401) throw new RequestError('UNAUTHENTICATED', 'Not signed in');
  const answer = await readAnswer<Result>(response);
  const first = answer.errors?.[0];
  if (first !== undefined) throw new RequestError(requestErrorCode(first.extensions?.code), first.message);
  if (answer.data === undefined || answer.data === null) throw new RequestError('SERVER', 'Empty answer');
  return answer.data;
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      // A header no plain form can send: proof to the server that this page, not a foreign one, is asking.
      headers: { 'content-type': 'application/json', 'x-evenkeel': '1' },
      body,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new RequestError('UNREACHABLE', cause instanceof Error ? cause.message : String(cause));
  }
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer<Result>;
  } catch {
    // A proxy's or a crashed server's HTML page: its status is all that can be told.
    throw new RequestError('SERVER', `${response.status} ${response.statusText}`);
  }
}
