import { useState } from 'react';

/** Where in a long list the reader is: the cursor after which the page begins, and how many pages lie before it. */
export interface Pages {
  /** null: the first page. */
  readonly after: string | null;
  readonly before: number;
  readonly onNext: (endCursor: string) => void;
  readonly onPrevious: () => void;
  readonly onFirst: () => void;
}

/** Remembers the cursors of the pages read so far, so that one can go back as well as on. */
export function usePages(): Pages {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  return {
    after: cursors.at(-1) ?? null,
    before: cursors.length,
    onNext: (endCursor) => setCursors([...cursors, endCursor]),
    onPrevious: () => setCursors(cursors.slice(0, -1)),
    onFirst: () => setCursors([]),
  };
}
