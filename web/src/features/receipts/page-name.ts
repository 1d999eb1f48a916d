import { t } from '../../messages/t.js';

const NAMES = {
  WORK_DAY: () => t('receipts:page.workDay'),
  LOAD_GRID: () => t('receipts:page.loadGrid'),
  BOUNDARY_VIOLATIONS: () => t('receipts:page.violations'),
  DISPUTES: () => t('frame:page.disputes'),
  NEEDS_ATTENTION: () => t('receipts:page.needsAttention'),
  OUTSIDE_SCHEDULE: () => t('receipts:page.outsideSchedule'),
  WEEKS_AHEAD: () => t('receipts:page.weeksAhead'),
  EXPLANATION: () => t('receipts:page.explanation'),
  WORKLOAD: () => t('receipts:page.workload'),
  POLICIES: () => t('frame:page.policies'),
  PAY_RATES: () => t('terms:pay.title'),
  PAY_QUESTIONS: () => t('frame:page.toSettle'),
  PAYROLL: () => t('frame:page.payroll'),
  STAFF_FILES: () => t('frame:page.staffFiles'),
  ROUNDING: () => t('frame:page.rounding'),
  STAFFING_REPORT: () => t('receipts:page.staffingReport'),
} as const;

/** The page a receipt names, in words; a page this version does not know is shown as it was written. */
export function pageName(page: string): string {
  return page in NAMES ? NAMES[page as keyof typeof NAMES]() : page;
}
