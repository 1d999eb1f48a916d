import type { ReactNode } from 'react';
import classes from './figure-table.module.css';

interface FigureTableProps {
  /** Column titles; the first column names the rows, the others hold figures. */
  readonly columns: readonly string[];
  /** One row each: its name, then its figures as printed. */
  readonly rows: readonly (readonly string[])[];
}

/** The table behind a picture: a name, then figures flush right. Names must differ. */
export function FigureTable({ columns, rows }: FigureTableProps): ReactNode {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...figures]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {figures.map((figure, index) => (
              <td key={columns[index + 1]}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
