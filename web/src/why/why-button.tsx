import type { ReactNode } from 'react';
import { InfoButton } from './info-button.js';
import { useWhy } from './use-why.js';
import type { AskedFigure } from './why-search.js';

interface WhyButtonProps {
  readonly asked: AskedFigure;
  /** What the figure is called where the button stands. */
  readonly title: string;
}

/** "Why this number?", beside a figure. */
export function WhyButton({ asked, title }: WhyButtonProps): ReactNode {
  const { ask } = useWhy();
  return <InfoButton title={title} onClick={() => ask(asked)} />;
}
