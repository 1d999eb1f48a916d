import { Box, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNote } from './error-note.js';
import classes from './panel.module.css';

interface QueryPartProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'isPlaceholderData' | 'refetch' | 'isFetching'>;
  /** The height the answer will have, so that nothing jumps when it comes. Pixels. */
  readonly height: number;
  readonly children: (data: Data) => ReactNode;
}

/** One question and its answer: a skeleton of the same size, the old answer while the new one comes, or the error. */
export function QueryPart<Data>({ query, height, children }: QueryPartProps<Data>): ReactNode {
  if (query.data === undefined) {
    return query.error === null ? (
      <Skeleton height={height} radius="sm" aria-hidden />
    ) : (
      <Box mih={height}>
        <ErrorNote error={query.error} onRetry={() => void query.refetch()} />
      </Box>
    );
  }
  return (
    <div className={query.isPlaceholderData ? classes['stale'] : undefined} aria-busy={query.isFetching}>
      {query.error !== null && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {children(query.data)}
    </div>
  );
}
