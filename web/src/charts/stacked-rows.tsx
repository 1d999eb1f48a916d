import { Fragment, type ReactNode } from 'react';
import classes from './stacked-rows.module.css';

export interface StackedRow {
  readonly key: string;
  readonly name: string;
  /** One figure for each part; null: not known, so there is no bar. */
  readonly values: readonly number[] | null;
  /** What stands beside the bar. */
  readonly words: string;
}

interface Props {
  readonly parts: readonly { readonly id: string; readonly title: string; readonly color: string }[];
  readonly rows: readonly StackedRow[];
}

/** One bar per row, in parts that add up. A picture only: the caller gives the caption and the table behind it. */
export function StackedRows({ parts, rows }: Props): ReactNode {
  const longest = Math.max(0, ...rows.map(({ values }) => sumOf(values ?? []))) || 1;
  return (
    <div aria-hidden>
      <ul className={classes['legend']}>
        {parts.map(({ id, title, color }) => (
          <li key={id}>
            <i style={{ background: color }} />
            {title}
          </li>
        ))}
      </ul>
      <div className={classes['rows']}>
        {rows.map(({ key, name, values, words }) => (
          <Fragment key={key}>
            <span className={classes['name']}>{name}</span>
            <span className={classes['bar']}>
              {values?.map((value, index) =>
                value > 0 ? (
                  <span
                    key={parts[index]?.id}
                    style={{ inlineSize: `${(value / longest) * 100}%`, background: parts[index]?.color }}
                  />
                ) : null,
              )}
            </span>
            <span className={classes['total']}>{words}</span>
          </Fragment>
        ))}
      </div>
    </div>
  );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
