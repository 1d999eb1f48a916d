import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { isCivilDate } from '../format/civil-date.js';
import { readSelectionSearch, type SelectionSearch } from '../selection/search.js';
import { treeOptions } from '../session/use-viewer.js';
import { Frame } from './frame.js';
import { page } from './page.js';
import { landingPage } from './pages.js';
import { readReturnAddress, requireLogger, requireRole, requireViewer, type RouteContext } from './route-guards.js';

const root = createRootRouteWithContext<RouteContext>()({ component: Outlet });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context, location }) => {
    if (!navigator.onLine) throw redirect({ to: '/now', replace: true });
    const viewer = await requireViewer(context.client, location);
    throw redirect({ to: landingPage(viewer), replace: true });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readReturnAddress,
  component: page(['entrance'], () => import('../features/entrance/sign-in.page.js'), 'SignInPage'),
});

const startPractice = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: page(['entrance'], () => import('../features/entrance/start-practice.page.js'), 'StartPracticePage'),
});

/** The last line of a regular mail: it works without signing in. */
const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/unsubscribe/$token',
  component: page(['mail', 'entrance'], () => import('../features/entrance/unsubscribe.page.js'), 'UnsubscribePage'),
});

/** A link with which somebody chooses her password; what opens it stands behind the #. */
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: page(['entrance'], () => import('../features/entrance/welcome.page.js'), 'WelcomePage'),
});

const notice = createRoute({
  getParentRoute: () => root,
  path: '/notice',
  beforeLoad: async ({ context, location }) => {
    await requireViewer(context.client, location);
  },
  component: page(['entrance'], () => import('../features/entrance/notice.page.js'), 'NoticePage'),
});

/** Between two patients, on a phone, with or without a network: nothing around it that would need the server. */
const taskNow = createRoute({
  getParentRoute: () => root,
  path: '/now',
  beforeLoad: requireLogger,
  component: page(['taskNow'], () => import('../features/task-now/task-now.page.js'), 'TaskNowPage'),
});

/** Everything inside the frame: signed in, notice read, calendar and tree at hand, selection in the address. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  validateSearch: (search: Record<string, unknown>): SelectionSearch => readSelectionSearch(search),
  beforeLoad: async ({ context, location }) => {
    const viewer = await requireViewer(context.client, location);
    if (viewer.noticeAcknowledgedAt === null || viewer.noticeAcknowledgedAt === undefined) {
      throw redirect({ to: '/notice' });
    }
    await context.client.ensureQueryData(treeOptions);
  },
  component: Frame,
});

const weeklyReview = createRoute({
  getParentRoute: () => frame,
  path: '/weekly-review',
  beforeLoad: requireRole('MANAGER', 'HR'),
  component: page(
    ['weeklyReview', 'mail'],
    () => import('../features/weekly-review/weekly-review.page.js'),
    'WeeklyReviewPage',
  ),
});

/** One person's day. The server decides who may see which lanes; an unknown day is a wrong address. */
const workDay = createRoute({
  getParentRoute: () => frame,
  path: '/work-day/$staffMemberId/$date',
  params: {
    parse: ({ staffMemberId, date }) => {
      if (!isCivilDate(date)) throw new Error(`Not a day: ${date}`);
      return { staffMemberId, date };
    },
  },
  component: page(
    ['workDay', 'pay', 'policies', 'quarantine'],
    () => import('../features/work-day/work-day.page.js'),
    'WorkDayPage',
  ),
});

const myWeek = createRoute({
  getParentRoute: () => frame,
  path: '/my-week',
  component: page(
    ['myWeek', 'strain', 'pay', 'policies', 'mail'],
    () => import('../features/my-week/my-week.page.js'),
    'MyWeekPage',
  ),
});

const staffingReport = createRoute({
  getParentRoute: () => frame,
  path: '/staffing-report',
  beforeLoad: requireRole('HR'),
  component: page(
    ['staffingReport', 'pay', 'policies'],
    () => import('../features/staffing-report/staffing-report.page.js'),
    'StaffingReportPage',
  ),
});

const disputes = createRoute({
  getParentRoute: () => frame,
  path: '/disputes',
  beforeLoad: requireRole('HR'),
  component: page(['disputes'], () => import('../features/disputes/disputes.page.js'), 'DisputesPage'),
});

const toSettle = createRoute({
  getParentRoute: () => frame,
  path: '/to-settle',
  beforeLoad: requireRole('MANAGER', 'HR'),
  component: page(['toSettle', 'pay'], () => import('../features/to-settle/to-settle.page.js'), 'ToSettlePage'),
});

const rounding = createRoute({
  getParentRoute: () => frame,
  path: '/rounding',
  beforeLoad: requireRole('HR'),
  component: page(['rounding'], () => import('../features/rounding/rounding.page.js'), 'RoundingPage'),
});

const payroll = createRoute({
  getParentRoute: () => frame,
  path: '/payroll',
  beforeLoad: requireRole('HR'),
  component: page(['payroll'], () => import('../features/payroll/payroll.page.js'), 'PayrollPage'),
});

const staffFiles = createRoute({
  getParentRoute: () => frame,
  path: '/staff-files',
  beforeLoad: requireRole('HR'),
  component: page(['staffFiles'], () => import('../features/staff-files/staff-files.page.js'), 'StaffFilesPage'),
});

const sources = createRoute({
  getParentRoute: () => frame,
  path: '/sources',
  beforeLoad: requireRole('ADMINISTRATOR'),
  component: page(['sources', 'imports'], () => import('../features/sources/sources.page.js'), 'SourcesPage'),
});

const imports = createRoute({
  getParentRoute: () => frame,
  path: '/imports',
  beforeLoad: requireRole('HR', 'ADMINISTRATOR'),
  component: page(
    ['imports', 'sources', 'quarantine'],
    () => import('../features/imports/imports.page.js'),
    'ImportsPage',
  ),
});

const quarantine = createRoute({
  getParentRoute: () => frame,
  path: '/quarantine',
  beforeLoad: requireRole('HR', 'ADMINISTRATOR'),
  component: page(['quarantine'], () => import('../features/quarantine/quarantine.page.js'), 'QuarantinePage'),
});

const mapping = createRoute({
  getParentRoute: () => frame,
  path: '/mapping',
  beforeLoad: requireRole('HR', 'ADMINISTRATOR'),
  component: page(['mapping'], () => import('../features/mapping/mapping.page.js'), 'MappingPage'),
});

const policies = createRoute({
  getParentRoute: () => frame,
  path: '/policies',
  beforeLoad: requireRole('HR', 'ADMINISTRATOR'),
  component: page(['policies', 'terms'], () => import('../features/policies/policies.page.js'), 'PoliciesPage'),
});

const mail = createRoute({
  getParentRoute: () => frame,
  path: '/mail',
  beforeLoad: requireRole('HR', 'ADMINISTRATOR'),
  component: page(['mail', 'staffingReport'], () => import('../features/mail/mail.page.js'), 'MailPage'),
});

const logins = createRoute({
  getParentRoute: () => frame,
  path: '/logins',
  beforeLoad: requireRole('ADMINISTRATOR'),
  component: page(
    ['administration', 'mapping'],
    () => import('../features/administration/logins.page.js'),
    'LoginsPage',
  ),
});

const practice = createRoute({
  getParentRoute: () => frame,
  path: '/practice',
  beforeLoad: requireRole('HR', 'ADMINISTRATOR'),
  component: page(
    ['administration', 'terms', 'mapping'],
    () => import('../features/administration/practice.page.js'),
    'PracticePage',
  ),
});

const catalogue = createRoute({
  getParentRoute: () => frame,
  path: '/catalogue',
  component: page(
    ['catalogue', 'explanation'],
    () => import('../features/catalogue/catalogue.page.js'),
    'CataloguePage',
  ),
});

const receipts = createRoute({
  getParentRoute: () => frame,
  path: '/receipts',
  component: page(['receipts', 'terms'], () => import('../features/receipts/receipts.page.js'), 'ReceiptsPage'),
});

const changePassword = createRoute({
  getParentRoute: () => frame,
  path: '/change-password',
  component: page(['entrance'], () => import('../features/entrance/change-password.page.js'), 'ChangePasswordPage'),
});

/** Every address of the application. A page is its own chunk, loaded when it is opened or about to be. */
export const routeTree = root.addChildren([
  home,
  signIn,
  startPractice,
  unsubscribe,
  welcome,
  notice,
  taskNow,
  frame.addChildren([
    weeklyReview,
    workDay,
    myWeek,
    staffingReport,
    toSettle,
    disputes,
    rounding,
    payroll,
    staffFiles,
    sources,
    imports,
    quarantine,
    mapping,
    policies,
    mail,
    practice,
    logins,
    catalogue,
    receipts,
    changePassword,
  ]),
]);
