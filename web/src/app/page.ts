import { lazyRouteComponent, type AsyncRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LaterWords } from '../messages/later.js';
import { withWords } from '../messages/load-words.js';

/** A page that is loaded when it is opened or about to be, together with the words that it and its parts use. */
export function page<Name extends string>(
  words: readonly LaterWords[],
  load: () => Promise<Readonly<Record<Name, () => ReactNode>>>,
  name: Name,
): AsyncRouteComponent<object> {
  return lazyRouteComponent(() => withWords(words, load), name) as AsyncRouteComponent<object>;
}
