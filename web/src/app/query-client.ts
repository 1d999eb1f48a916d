import { QueryCache, QueryClient } from '@tanstack/react-query';
import { RequestError } from '../graphql/request-error.js';

/**
 * The cache of answers. A session that ended while a page was open calls `onSignedOut`, from whichever panel noticed.
 * Only an unreachable server is asked again by itself: any other answer would be the same.
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof RequestError && error.code === 'UNAUTHENTICATED') onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof RequestError && error.code === 'UNREACHABLE',
      },
    },
  });
}
