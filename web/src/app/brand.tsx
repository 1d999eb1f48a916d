import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { t } from '../messages/t.js';
import classes from './frame.module.css';

/** Mark and name; leads to the viewer's start page. */
export function Brand(): ReactNode {
  return (
    <Link to="/" className={classes['brand']}>
      <img src="/favicon.svg" alt="" width={24} height={24} />
      {t('frame:product')}
    </Link>
  );
}
