import { useEffect, useState } from 'react';
import type { ImportProgressSubscription } from '../../graphql/generated/graphql.js';
import { subscribe } from '../../graphql/subscribe.js';
import { IMPORT_PROGRESS } from './imports.documents.js';

export type RunProgress = ImportProgressSubscription['importProgress'];

/** How a run goes on, as the server tells it; null: nothing is told (yet, any more, or at all). */
export function useRunProgress(runId: string, isGoingOn: boolean): RunProgress | null {
  const [progress, setProgress] = useState<RunProgress | null>(null);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    return subscribe(
      IMPORT_PROGRESS,
      { runId },
      { onData: (data) => setProgress(data.importProgress), onEnd: () => setProgress(null) },
    );
  }, [runId, isGoingOn]);
  return isGoingOn ? progress : null;
}
