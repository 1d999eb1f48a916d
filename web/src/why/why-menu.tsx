import { lazy, Suspense, type ReactNode } from 'react';
import { useOpenedLater } from '../ui/opened-later.js';
import { InfoButton } from './info-button.js';
import type { WhyChoiceProps } from './why-choice.js';

const loadChoice = () => import('./why-choice.js');
const WhyChoice = lazy(async () => ({ default: (await loadChoice()).WhyChoice }));

/** "Why these numbers?", for a picture of several figures: one of them is chosen. */
export function WhyMenu(props: WhyChoiceProps): ReactNode {
  const { isWanted, button } = useOpenedLater(loadChoice);
  if (!isWanted) return <InfoButton title={props.title} aria-haspopup="menu" {...button} />;
  return (
    <Suspense fallback={<InfoButton title={props.title} loading />}>
      <WhyChoice {...props} />
    </Suspense>
  );
}
