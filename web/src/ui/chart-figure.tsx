import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { t } from '../messages/t.js';
import classes from './chart-figure.module.css';

interface ChartFigureProps {
  /** What the picture shows and how to read it. */
  readonly caption: ReactNode;
  /** The same figures as a table: every picture has one behind it. */
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** A picture with its caption and the table behind it. */
export function ChartFigure({ caption, table, children }: ChartFigureProps): ReactNode {
  const [isTable, setTable] = useState(false);
  return (
    <figure className={classes['figure']}>
      {isTable ? table : children}
      <div className={classes['foot']}>
        <figcaption className={classes['caption']}>{caption}</figcaption>
        <Button
          className="no-print"
          variant="subtle"
          size="compact-xs"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? t('frame:panel.showChart') : t('frame:panel.showTable')}
        </Button>
      </div>
    </figure>
  );
}
