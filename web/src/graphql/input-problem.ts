import { RequestError } from './request-error.js';

interface Problem {
  readonly __typename: 'InputProblem';
  readonly message: string;
}

/** The answer of a query whose schema admits an InputProblem; the problem itself becomes the panel's error. */
export function answered<Result extends { readonly __typename?: string }>(
  result: Result | Problem,
): Exclude<Result, { readonly __typename: 'InputProblem' }> {
  if (result.__typename === 'InputProblem') throw new RequestError('BAD_INPUT', (result as Problem).message);
  return result as Exclude<Result, { readonly __typename: 'InputProblem' }>;
}
