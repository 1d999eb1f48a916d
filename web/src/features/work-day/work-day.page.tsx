import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';

/** One person's day on a time axis. */
export function WorkDayPage(): ReactNode {
  return <PageHead title={t('workDay:title')} />;
}
