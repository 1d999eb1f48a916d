import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import classes from './scroll-region.module.css';

interface ScrollRegionProps {
  /** What is inside, for those who hear the page: a region that scrolls must be reachable and named. */
  readonly label: string;
  /** The width below which the content scrolls instead of being squeezed. Pixels. */
  readonly minWidth: number;
  readonly children: ReactNode;
}

/** A wide table on a narrow screen: it scrolls by finger and by arrow keys; on paper nothing is clipped. */
export function ScrollRegion({ label, minWidth, children }: ScrollRegionProps): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  const { ref: sized } = useElementSize<HTMLDivElement>();
  // After every change of size or content: a stop for the keyboard only where there is something to scroll.
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null) return;
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
  return (
    <div ref={useMergedRef(region, sized)} className={`${classes['region']} scrolls`} role="region" aria-label={label}>
      <div style={{ minWidth }} className={classes['content']}>
        {children}
      </div>
    </div>
  );
}
