import type { ReactNode } from 'react';
import classes from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** One sentence under the title: what the figures count, or how to read them. */
  readonly description?: ReactNode;
  /** Controls at the right of the title. */
  readonly actions?: ReactNode;
  /** Anchor of the panel, for links within the page. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A titled region of a page. */
export function Panel({ title, description, actions, id, children }: PanelProps): ReactNode {
  return (
    <section className={classes['panel']} aria-label={title} id={id} tabIndex={id === undefined ? undefined : -1}>
      <div className={classes['head']}>
        <div>
          <h2 className={classes['title']}>{title}</h2>
          {description !== undefined && <p className={classes['description']}>{description}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}
