import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { payLineName, type PolicyWeek } from '../../format/policy.js';
import { t } from '../../messages/t.js';
import classes from './week-result.module.css';

/** The pay of a week, line by line to its total; amounts as the server wrote them, exact to the digit. */
export function PayTable({ pay }: { readonly pay: NonNullable<PolicyWeek['pay']> }): ReactNode {
  return (
    <>
      <h3 className={classes['title']}>{t('policies:result.pay')}</h3>
      <table className={classes['pay']}>
        <thead>
          <tr>
            {(['line', 'hours', 'rate', 'amount'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`policies:result.payColumns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pay.lines.map(({ kind, hours, rate, amount }) => (
            <tr key={`${kind} ${hours ?? ''} ${rate ?? ''} ${amount}`}>
              <th scope="row">{payLineName(kind)}</th>
              <td>{hours}</td>
              <td>{rate}</td>
              <td>{amount}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('policies:result.total')}
            </th>
            <td>{pay.total}</td>
          </tr>
        </tfoot>
      </table>
      {typeof pay.regularRate === 'string' && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('policies:result.regularRate', { rate: pay.regularRate })}
        </Text>
      )}
    </>
  );
}
