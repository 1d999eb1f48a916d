import type { ReactNode } from 'react';
import classes from './mapping-list.module.css';

interface Props {
  readonly name: string;
  /** What stands before the name: a box that chooses it. */
  readonly before?: ReactNode;
  /** What is known of it, in the order of importance; absent parts are left out. */
  readonly details: readonly (string | null | undefined)[];
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** One thing that waits for a decision, and the decision beside it, or beneath it on a narrow screen. */
export function MappingRow({ name, before, details, children }: Props): ReactNode {
  return (
    <li className={classes['row']}>
      <div className={classes['what']}>
        {before}
        <div>
          <p className={classes['name']}>{name}</p>
          <p className={classes['details']}>
            {details.filter((part) => part !== null && part !== undefined).join(' · ')}
          </p>
        </div>
      </div>
      {children}
    </li>
  );
}
