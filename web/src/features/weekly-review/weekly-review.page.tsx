import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';

/** What happened last week, and what to change next week: for those who are responsible for people. */
export function WeeklyReviewPage(): ReactNode {
  return <PageHead title={t('weeklyReview:title')} controls={['scope', 'period', 'compare']} />;
}
