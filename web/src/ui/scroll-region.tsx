import type { ReactNode } from 'react';
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
  return (
    <div className={`${classes['region']} scrolls`} role="region" aria-label={label} tabIndex={0}>
      <div style={{ minWidth }} className={classes['content']}>
        {children}
      </div>
    </div>
  );
}
