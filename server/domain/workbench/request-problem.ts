/** A request that cannot be answered. `path` names the field, as in `spans[2].end`; empty: the request as a whole. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';

  constructor(
    readonly code: string,
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}
