import { RequestError } from './request-error.js';

interface Problem {
  readonly __typename: 'InputProblem';
  readonly message: string;
}

/** The data of a query, unless one of its answers is an InputProblem: that is the panel's error, with its sentence. */
export function withoutProblems<Data>(data: Data): Data {
  for (const answer of Object.values(data ?? {})) {
    if (isProblem(answer)) throw new RequestError('BAD_INPUT', answer.message);
  }
  return data;
}

function isProblem(answer: unknown): answer is Problem {
  return (
    typeof answer === 'object' && answer !== null && '__typename' in answer && answer.__typename === 'InputProblem'
  );
}

/** Narrows an answer that `withoutProblems` has let through to what it can still be. */
export function answered<Result extends { readonly __typename?: string }>(
  result: Result | Problem,
): Exclude<Result, { readonly __typename: 'InputProblem' }> {
  if (result.__typename === 'InputProblem') throw new RequestError('BAD_INPUT', (result as Problem).message);
  return result as Exclude<Result, { readonly __typename: 'InputProblem' }>;
}
