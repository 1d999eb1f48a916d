import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { execute } from './execute.js';
import type { TypedDocumentString } from './generated/graphql.js';
import { withoutProblems } from './input-problem.js';

/** The cache key of an operation: its name, then its variables, so that a mutation can name what it changes. */
export function documentOptions<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) {
  return queryOptions({
    queryKey: [operationName(document), variables],
    queryFn: async ({ signal }) => withoutProblems(await execute(document, variables, signal)),
  });
}

/** Reads one operation. The previous answer stays visible while the next one is on its way. */
export function useDocument<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean; readonly refetchInterval?: number | false } = {},
): UseQueryResult<Result> {
  return useQuery({ ...documentOptions(document, variables), placeholderData: keepPreviousData, ...options });
}

/** Changes something, then reads again every operation whose figures may have moved (all, unless names are given). */
export function useChange<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  affects?: readonly string[],
): UseMutationResult<Result, Error, Variables> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => execute(document, variables),
    onSuccess: () =>
      client.invalidateQueries(
        affects === undefined ? {} : { predicate: (query) => affects.includes(String(query.queryKey[0])) },
      ),
  });
}

function operationName(document: { toString(): string }): string {
  const name = /(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1];
  if (name === undefined) throw new Error('An operation needs a name: it is its cache key');
  return name;
}
