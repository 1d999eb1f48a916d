import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ImportRunQueryVariables } from '../../graphql/generated/graphql.js';
import { documentOptions } from '../../graphql/use-document.js';
import { IMPORT_RUN } from './imports.documents.js';
import { isGoingOn, LIVE_MILLISECONDS, POLL_MILLISECONDS } from './run-state.js';
import { useRunProgress } from './use-run-progress.js';

/**
 * One run, told live by the server until it is over, and asked for again every second where nothing is told; then
 * everything else is read anew, for figures have moved.
 */
export function useRun(variables: ImportRunQueryVariables) {
  const client = useQueryClient();
  const isLive = useRef(false);
  const pause = () => (isLive.current ? LIVE_MILLISECONDS : POLL_MILLISECONDS);
  const query = useQuery({
    ...documentOptions(IMPORT_RUN, variables),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.importRun && isGoingOn(state.data.importRun.state) ? pause() : false),
  });
  const state = query.data?.importRun?.state;
  const progress = useRunProgress(variables.id, state !== undefined && isGoingOn(state));
  useEffect(() => {
    isLive.current = progress !== null;
    // What is told last is the end: the run itself says the rest.
    if (progress !== null && !isGoingOn(progress.state)) void client.invalidateQueries({ queryKey: ['ImportRun'] });
  }, [client, progress]);
  useEffect(() => {
    if (state === undefined || isGoingOn(state)) return;
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'ImportRun' });
  }, [client, state]);
  return { query, progress };
}
