import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ImportRunQueryVariables } from '../../graphql/generated/graphql.js';
import { documentOptions } from '../../graphql/use-document.js';
import { IMPORT_RUN } from './imports.documents.js';
import { isGoingOn, POLL_MILLISECONDS } from './run-state.js';

/** One run, asked for again every second until it is over; then everything else is read anew, for figures have moved. */
export function useRun(variables: ImportRunQueryVariables) {
  const client = useQueryClient();
  const query = useQuery({
    ...documentOptions(IMPORT_RUN, variables),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.importRun && isGoingOn(state.data.importRun.state) ? POLL_MILLISECONDS : false,
  });
  const state = query.data?.importRun?.state;
  useEffect(() => {
    if (state === undefined || isGoingOn(state)) return;
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'ImportRun' });
  }, [client, state]);
  return query;
}
