import { lazy, Suspense, type ReactNode } from 'react';
import { withWords } from '../messages/load-words.js';
import { useWhy } from './use-why.js';
import { writeAsked } from './why-search.js';

const WhyPanel = lazy(async () => ({
  default: (await withWords(['explanation'], () => import('./why-panel.js'))).WhyPanel,
}));

/** Shows the explanation that the address asks for, over whatever page it is; loaded when first asked for. */
export function WhyHost(): ReactNode {
  const { asked, close } = useWhy();
  if (asked === undefined) return null;
  return (
    <Suspense fallback={null}>
      <WhyPanel key={writeAsked(asked)} asked={asked} onClose={close} />
    </Suspense>
  );
}
