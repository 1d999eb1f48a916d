import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import classes from './reading-list.module.css';

/** How the file is read, stated back sentence by sentence, so that a wrong guess is seen before it counts. */
export function ReadingList({
  statements,
}: {
  statements: readonly { readonly name: string; readonly value: string }[];
}): ReactNode {
  if (statements.length === 0) return null;
  return (
    <div>
      <h3 className={classes['title']}>{t('imports:reading.title')}</h3>
      <dl className={classes['list']}>
        {statements.map(({ name, value }) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
