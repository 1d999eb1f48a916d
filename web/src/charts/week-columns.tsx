import type { ReactNode } from 'react';
import classes from './week-columns.module.css';

export interface WeekColumn {
  /** First day of the week, as it should be read. */
  readonly label: string;
  /** null: unknown; drawn as a gap with a question mark, never as zero. */
  readonly value: number | null;
}

interface WeekColumnsProps {
  readonly columns: readonly WeekColumn[];
  /** Drawn as a dashed line across; null: none. */
  readonly reference: number | null;
  readonly describe: (value: number) => string;
}

const HEIGHT = 120;

/** One column per week and a reference line. A picture only: the caller gives the caption and the table behind it. */
export function WeekColumns({ columns, reference, describe }: WeekColumnsProps): ReactNode {
  const highest = Math.max(reference ?? 0, ...columns.map(({ value }) => value ?? 0)) || 1;
  const last = columns.length - 1;
  return (
    <div className={classes['chart']} aria-hidden>
      <div className={classes['columns']} style={{ blockSize: HEIGHT }}>
        {reference !== null && (
          <span className={classes['reference']} style={{ insetBlockEnd: `${(reference / highest) * 100}%` }} />
        )}
        {columns.map(({ label, value }, index) => (
          <span key={label} className={classes['slot']} title={value === null ? label : `${label}: ${describe(value)}`}>
            {value === null ? (
              <span className={classes['gap']}>?</span>
            ) : (
              <span
                className={classes['column']}
                data-last={index === last || undefined}
                style={{ blockSize: `${(value / highest) * 100}%` }}
              />
            )}
          </span>
        ))}
      </div>
      <div className={classes['labels']}>
        <span>{columns[0]?.label}</span>
        <span>{columns[last]?.label}</span>
      </div>
    </div>
  );
}
