import type { SourcePull } from './source-pull.table.js';

/**
 * How it goes with a source that is asked by itself. FAILING comes before QUIET: a source that cannot be read says why.
 */
export type SourceHealth = 'PAUSED' | 'WAITING' | 'RUNNING' | 'FAILING' | 'QUIET' | 'HEALTHY';

type Signs = Pick<SourcePull, 'isPaused' | 'failures' | 'lastBeganAt' | 'lastEndedAt'> & { readonly isQuiet: boolean };

export function healthOf({ isPaused, failures, lastBeganAt, lastEndedAt, isQuiet }: Signs): SourceHealth {
  if (isPaused) return 'PAUSED';
  if (lastBeganAt !== null && lastEndedAt === null) return 'RUNNING';
  if (failures > 0) return 'FAILING';
  if (isQuiet) return 'QUIET';
  return lastBeganAt === null ? 'WAITING' : 'HEALTHY';
}
