import {
  IconBook2,
  IconCashRegister,
  IconCalendarWeek,
  IconChecklist,
  IconClipboardList,
  IconClock,
  IconEye,
  IconBuildingHospital,
  IconKey,
  IconFileImport,
  IconIdBadge2,
  IconMail,
  IconMessageReport,
  IconPlugConnected,
  IconScale,
  IconShieldQuestion,
  IconTableExport,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import type { Role } from '../graphql/generated/graphql.js';
import { hasRole, type SignedInViewer } from '../session/use-viewer.js';

/** A page of the rail. Its words are in the catalogue under `frame:page`. */
export interface Page {
  readonly path:
    | '/weekly-review'
    | '/my-week'
    | '/staffing-report'
    | '/to-settle'
    | '/disputes'
    | '/rounding'
    | '/payroll'
    | '/staff-files'
    | '/sources'
    | '/imports'
    | '/quarantine'
    | '/mapping'
    | '/policies'
    | '/mail'
    | '/logins'
    | '/practice'
    | '/catalogue'
    | '/receipts';
  readonly name:
    | 'weeklyReview'
    | 'myWeek'
    | 'staffingReport'
    | 'toSettle'
    | 'disputes'
    | 'rounding'
    | 'payroll'
    | 'staffFiles'
    | 'sources'
    | 'imports'
    | 'quarantine'
    | 'mapping'
    | 'policies'
    | 'mail'
    | 'logins'
    | 'practice'
    | 'catalogue'
    | 'receipts';
  readonly icon: Icon;
  readonly roles: readonly Role[];
}

/** In the order of the rail. */
export const PAGES: readonly Page[] = [
  { path: '/weekly-review', name: 'weeklyReview', icon: IconClipboardList, roles: ['MANAGER', 'HR'] },
  { path: '/my-week', name: 'myWeek', icon: IconCalendarWeek, roles: ['STAFF_MEMBER'] },
  { path: '/staffing-report', name: 'staffingReport', icon: IconTableExport, roles: ['HR'] },
  { path: '/to-settle', name: 'toSettle', icon: IconChecklist, roles: ['MANAGER', 'HR'] },
  { path: '/disputes', name: 'disputes', icon: IconMessageReport, roles: ['HR'] },
  { path: '/rounding', name: 'rounding', icon: IconClock, roles: ['HR'] },
  { path: '/payroll', name: 'payroll', icon: IconCashRegister, roles: ['HR'] },
  { path: '/staff-files', name: 'staffFiles', icon: IconIdBadge2, roles: ['HR'] },
  { path: '/sources', name: 'sources', icon: IconPlugConnected, roles: ['ADMINISTRATOR'] },
  { path: '/imports', name: 'imports', icon: IconFileImport, roles: ['HR', 'ADMINISTRATOR'] },
  { path: '/quarantine', name: 'quarantine', icon: IconShieldQuestion, roles: ['HR', 'ADMINISTRATOR'] },
  { path: '/mapping', name: 'mapping', icon: IconUsersGroup, roles: ['HR', 'ADMINISTRATOR'] },
  { path: '/policies', name: 'policies', icon: IconScale, roles: ['HR', 'ADMINISTRATOR'] },
  { path: '/mail', name: 'mail', icon: IconMail, roles: ['HR', 'ADMINISTRATOR'] },
  { path: '/practice', name: 'practice', icon: IconBuildingHospital, roles: ['HR', 'ADMINISTRATOR'] },
  { path: '/logins', name: 'logins', icon: IconKey, roles: ['ADMINISTRATOR'] },
  { path: '/receipts', name: 'receipts', icon: IconEye, roles: ['STAFF_MEMBER'] },
  {
    path: '/catalogue',
    name: 'catalogue',
    icon: IconBook2,
    roles: ['STAFF_MEMBER', 'MANAGER', 'HR', 'ADMINISTRATOR'],
  },
];

export function pagesFor(viewer: SignedInViewer): readonly Page[] {
  return PAGES.filter((page) => hasRole(viewer, ...page.roles));
}

/** Where a login lands: the widest of its jobs; one's own week is one click away. */
export function landingPage(viewer: SignedInViewer): Page['path'] {
  if (hasRole(viewer, 'MANAGER')) return '/weekly-review';
  if (hasRole(viewer, 'HR')) return '/staffing-report';
  if (hasRole(viewer, 'ADMINISTRATOR')) return '/sources';
  return '/my-week';
}
