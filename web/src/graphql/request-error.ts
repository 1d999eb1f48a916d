/** What a failed request means to the page: who asks must sign in, may not, asked wrongly, or the server is not there. */
export type RequestErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_INPUT' | 'UNREACHABLE' | 'SERVER';

/** A request that gave no answer. `detail` is the server's sentence, already free of internals. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;

  constructor(code: RequestErrorCode, detail: string) {
    super(detail);
    this.name = 'RequestError';
    this.code = code;
  }
}

/** The code a page acts on, from the `extensions.code` of a GraphQL error. */
export function requestErrorCode(code: unknown): RequestErrorCode {
  switch (code) {
    case 'UNAUTHENTICATED':
      return 'UNAUTHENTICATED';
    case 'FORBIDDEN':
      return 'FORBIDDEN';
    case 'BAD_REQUEST':
      return 'BAD_INPUT';
    default:
      return 'SERVER';
  }
}
