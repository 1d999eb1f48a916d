/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AttentionKind =
  | 'CRITICAL_BREACHES'
  | 'DISPUTES'
  | 'LONG_RUNS'
  | 'LONG_WEEKS'
  | 'MEALS'
  | 'MISSING_PUNCHES'
  | 'OFF_CLOCK'
  | 'OUTSIDE_SCHEDULE'
  | 'OVERTIME'
  | 'SHORT_RESTS';

export type Audience =
  | 'FACT'
  | 'GROUP'
  | 'SELF';

export type ColumnFormat =
  | 'COUNT'
  | 'DATE'
  | 'HOURS'
  | 'RATIO'
  | 'SHARE'
  | 'TEXT';

export type Comparison =
  | 'LAST_YEAR'
  | 'MEDIAN_12_WEEKS'
  | 'NONE'
  | 'PREVIOUS';

export type DayPart =
  | 'AFTERNOON'
  | 'EVENING'
  | 'MORNING';

export type Direction =
  | 'HIGHER'
  | 'LOWER'
  | 'NONE';

export type DurationStyle =
  | 'CLOCK'
  | 'DECIMAL';

export type Grain =
  | 'DAY'
  | 'PERIOD'
  | 'WEEK';

export type GroupBy =
  | 'NONE'
  | 'SITE'
  | 'STAFF_MEMBER'
  | 'TEAM';

export type ImportState =
  | 'FAILED'
  | 'FINISHED'
  | 'RECOMPUTING'
  | 'RUNNING'
  | 'UNDONE';

export type IncompleteReason =
  | 'AFTER_COMPLETE_UNTIL'
  | 'OPEN_ROW'
  | 'REJECTED_ROW';

export type LaneKind =
  | 'CLOCK'
  | 'LEAVE'
  | 'MEAL'
  | 'REST'
  | 'SCHEDULE'
  | 'TASK'
  | 'VISIT';

export type MealStatus =
  | 'FAILED'
  | 'NOT_REQUIRED'
  | 'NO_SHIFT'
  | 'TAKEN'
  | 'UNKNOWN';

export type MetricId =
  | 'ADMINISTRATIVE_SHARE'
  | 'CLINICAL_SHARE'
  | 'COORDINATION_SHARE'
  | 'COVERAGE'
  | 'MEALS_NOT_TAKEN_IN_FULL'
  | 'MINUTES_PER_PATIENT'
  | 'OVERTIME_HOURS'
  | 'OVERTIME_RATE'
  | 'PATIENTS_PER_HOUR'
  | 'SCHEDULED_HOURS'
  | 'SHORT_REST_COUNT'
  | 'SPLIT_DISTANCE'
  | 'VIOLATIONS_PER_100_DAYS'
  | 'WORKED_HOURS'
  | 'WORK_OUTSIDE_SCHEDULE_8';

export type MetricUnit =
  | 'COUNT'
  | 'HOURS'
  | 'MINUTES'
  | 'PER_100_DAYS'
  | 'PER_HOUR'
  | 'RATIO'
  | 'SHARE';

export type PeriodInput = {
  from: string;
  to: string;
};

export type PolicyBasis =
  | 'CONTRACT'
  | 'STATUTE'
  | 'WELLBEING';

export type ReviewCause =
  | 'CHOICE'
  | 'EMERGENCY'
  | 'STAFFING'
  | 'SYSTEM'
  | 'WORKLOAD';

export type ReviewState =
  | 'ACKNOWLEDGED'
  | 'DISPUTED'
  | 'OPEN'
  | 'REMEDIED';

export type Role =
  | 'ADMINISTRATOR'
  | 'HR'
  | 'MANAGER'
  | 'STAFF_MEMBER';

export type ScopeInput = {
  id?: string | null | undefined;
  kind: ScopeKind;
};

export type ScopeKind =
  | 'ORGANIZATION'
  | 'SITE'
  | 'STAFF_MEMBER'
  | 'TEAM';

export type Severity =
  | 'CRITICAL'
  | 'INFO'
  | 'SERIOUS'
  | 'WARNING';

export type SourceFeed =
  | 'CLOCK'
  | 'LEAVE'
  | 'ROSTER'
  | 'TASK'
  | 'VISIT';

export type StaffingGrouping =
  | 'ORGANIZATION'
  | 'SITE'
  | 'STAFF_MEMBER'
  | 'TEAM';

export type StaffingReportInput = {
  grouping: StaffingGrouping;
  period: PeriodInput;
  siteIds?: Array<string> | null | undefined;
};

export type TaskCategory =
  | 'ADMINISTRATIVE'
  | 'CLINICAL'
  | 'COORDINATION'
  | 'MEAL'
  | 'OTHER'
  | 'REST';

export type UnknownReason =
  | 'ALL_UNKNOWN'
  | 'GROUP_TOO_SMALL'
  | 'LOW_COVERAGE'
  | 'NOT_COMPARABLE'
  | 'NOT_FOR_VIEWER'
  | 'NO_CLOCK'
  | 'NO_ROSTER'
  | 'NO_SOURCE'
  | 'NO_WORK_DAYS'
  | 'WHOLE_WEEKS_ONLY'
  | 'ZERO_DENOMINATOR';

export type ViolationFamily =
  | 'BOUNDARY'
  | 'LENGTH'
  | 'MEAL'
  | 'REST'
  | 'RUN';

export type ViolationKind =
  | 'MEAL_INTERRUPTED'
  | 'MEAL_LATE'
  | 'MEAL_MISSED'
  | 'MEAL_SHORT'
  | 'OFF_CLOCK_WORK'
  | 'OUTSIDE_SCHEDULE'
  | 'REST_SHORT'
  | 'RUN_LONG'
  | 'SHIFT_LONG'
  | 'WEEK_LONG'
  | 'WORKED_ON_LEAVE';

export type ViolationReviewInput = {
  cause?: ReviewCause | null | undefined;
  note?: string | null | undefined;
  state: ReviewState;
  violationId: string;
};

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type WorkloadInput = {
  comparison?: Comparison;
  grain?: Grain;
  groupBy?: GroupBy;
  metrics: Array<MetricId>;
  period: PeriodInput;
  scope: ScopeInput;
};

export type MetricCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricCatalogueQuery = { metricCatalogue: Array<{ id: MetricId, title: string, unit: MetricUnit, better: Direction, formula: string, reads: Array<SourceFeed>, limits: string, evidence: string | null, audience: Audience, example: { given: string, value: number } }>, organizationTree: { unlockedFeeds: Array<SourceFeed>, organization: { minimumGroupSize: number } } };

export type EntranceQueryVariables = Exact<{ [key: string]: never; }>;


export type EntranceQuery = { entrance: { canStartPractice: boolean, isEmpty: boolean, demonstrationLogins: Array<{ email: string, name: string, password: string, roles: Array<Role> }> } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'Viewer', email: string, noticeAcknowledgedAt: string | null }
   };

export type StartPracticeMutationVariables = Exact<{
  organizationName: string;
  name: string;
  email: string;
  password: string;
}>;


export type StartPracticeMutation = { startPractice:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'Viewer', email: string }
   };

export type AcknowledgeNoticeMutationVariables = Exact<{ [key: string]: never; }>;


export type AcknowledgeNoticeMutation = { acknowledgeNotice: { email: string, noticeAcknowledgedAt: string | null } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type ImportRunSummaryFragment = { id: string, fileName: string, kind: string, sourceKey: string, state: ImportState, startedAt: string, finishedAt: string | null, undoneAt: string | null, rows: number, newRows: number, changedRows: number, sameRows: number, rejectedRows: number, goneRows: number, error: string | null };

export type ImportRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, fileName: string, kind: string, sourceKey: string, state: ImportState, startedAt: string, finishedAt: string | null, undoneAt: string | null, rows: number, newRows: number, changedRows: number, sameRows: number, rejectedRows: number, goneRows: number, error: string | null } }> } };

export type ImportRunQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRunQuery = { importRun: { seconds: number, warnings: Array<string>, id: string, fileName: string, kind: string, sourceKey: string, state: ImportState, startedAt: string, finishedAt: string | null, undoneAt: string | null, rows: number, newRows: number, changedRows: number, sameRows: number, rejectedRows: number, goneRows: number, error: string | null, reading: Array<{ name: string, value: string }>, rejected: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { line: number, field: string | null, reason: string, text: string, staffMemberName: string | null, workday: string | null } }> } } | null };

export type UndoImportRunMutationVariables = Exact<{
  id: string;
}>;


export type UndoImportRunMutation = { undoImportRun:
    | { __typename: 'ImportRun', id: string, state: ImportState }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { sources: Array<{ id: string, key: string, siteName: string | null, zone: string | null, feeds: Array<SourceFeed>, completeUntil: string | null, lastRun: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null } | null }> };

export type UnlocksQueryVariables = Exact<{ [key: string]: never; }>;


export type UnlocksQuery = { organizationTree: { unlockedFeeds: Array<SourceFeed>, sites: Array<{ id: string, name: string, zone: string }> }, metricCatalogue: Array<{ id: MetricId, title: string, reads: Array<SourceFeed> }> };

export type MappingQueryVariables = Exact<{ [key: string]: never; }>;


export type MappingQuery = { mapping: { placeholders: Array<{ id: string, key: string, name: string, rows: number, siteName: string | null, sourceKey: string }>, candidates: Array<{ id: string, name: string, role: string | null, siteId: string | null, teamId: string | null }>, unmappedActivities: Array<{ id: string, key: string, name: string, rows: number }>, activities: Array<{ id: string, key: string, name: string, category: TaskCategory, validFrom: string }> }, organizationTree: { today: string, sites: Array<{ id: string, name: string, teams: Array<{ id: string, name: string }> }> } };

export type MapStaffMemberMutationVariables = Exact<{
  placeholderId: string;
  staffMemberId: string;
}>;


export type MapStaffMemberMutation = { mapStaffMember:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type AdoptStaffMemberMutationVariables = Exact<{
  placeholderId: string;
  name: string;
  siteId: string;
  teamId?: string | null | undefined;
  validFrom: string;
}>;


export type AdoptStaffMemberMutation = { adoptStaffMember:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type SetActivityCategoryMutationVariables = Exact<{
  activityId: string;
  category: TaskCategory;
  validFrom: string;
}>;


export type SetActivityCategoryMutation = { setActivityCategory:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type MyWeekQueryVariables = Exact<{
  weekStarting: string;
}>;


export type MyWeekQuery = { myWeek:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'MyWeek', zone: string, visits: number | null, returningVisits: number | null, period: { from: string, to: string }, days: Array<{ date: string, workedSeconds: number, scheduledSeconds: number | null, mealSeconds: number, mealStatus: MealStatus, restBeforeSeconds: number | null, offClockSeconds: number | null, incomplete: Array<{ feed: SourceFeed, reason: IncompleteReason }> }>, overtime: { policyId: string, policyTitle: string, source: string, workedSeconds: number, regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number, trace: Array<{ rule: string, clause: string, day: string, seconds: number }> } | null, violations: Array<{ id: string, kind: ViolationKind, family: ViolationFamily, severity: Severity, workday: string, zone: string, rule: string, clause: string, basis: PolicyBasis, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, state: ReviewState, cause: ReviewCause | null, note: string | null, decidedAt: string | null, evidence: Array<{ start: string, end: string }> }> }
   };

export type MyFiguresQueryVariables = Exact<{
  input: WorkloadInput;
}>;


export type MyFiguresQuery = { workload:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'Workload', groups: Array<{ id: string | null, cells: Array<{ incompleteDays: number, period: { from: string, to: string }, values: Array<{ metric: MetricId, value: number | null, reason: UnknownReason | null, numerator: number | null, denominator: number | null, days: number, knownDays: number, comparison: { value: number | null, change: number | null, reason: UnknownReason | null } | null }> }> }> }
   };

export type ReviewOwnViolationMutationVariables = Exact<{
  input: ViolationReviewInput;
}>;


export type ReviewOwnViolationMutation = { reviewViolation:
    | { __typename: 'BoundaryViolation', id: string, state: ReviewState, cause: ReviewCause | null, note: string | null, decidedAt: string | null }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type AccessReceiptsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccessReceiptsQuery = { accessReceipts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, lookedAt: string, viewerName: string, viewerRoles: Array<Role>, page: string, periodFrom: string | null, periodTo: string | null } }> } };

export type StaffingReportQueryVariables = Exact<{
  input: StaffingReportInput;
}>;


export type StaffingReportQuery = { staffingReport:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'StaffingReport', grouping: StaffingGrouping, completeUntil: string | null, incompleteDays: number, policies: Array<string>, siteNames: Array<string>, zones: Array<string>, rowCount: number, rowsSha256: string, suppressedCells: number, period: { from: string, to: string }, columns: Array<{ id: string, title: string, format: ColumnFormat, formula: string }>, rows: Array<{ key: string, cells: Array<{ value: number | null, text: string | null, reason: UnknownReason | null }> }>, totals: { key: string, cells: Array<{ value: number | null, text: string | null, reason: UnknownReason | null }> } }
   };

export type ReviewCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewCatalogueQuery = { metricCatalogue: Array<{ id: MetricId, title: string, unit: MetricUnit, better: Direction, audience: Audience, formula: string, limits: string, evidence: string | null, reads: Array<SourceFeed> }> };

export type ReviewFiguresQueryVariables = Exact<{
  input: WorkloadInput;
}>;


export type ReviewFiguresQuery = { workload:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'Workload', completeUntil: string | null, zones: Array<string>, secondsAtOtherSites: number, groups: Array<{ id: string | null, label: string, cells: Array<{ incompleteDays: number, period: { from: string, to: string }, values: Array<{ metric: MetricId, value: number | null, reason: UnknownReason | null, numerator: number | null, denominator: number | null, days: number, knownDays: number, contributors: number, withheldWeeks: number, comparison: { change: number | null, reason: UnknownReason | null, period: { from: string, to: string } } | null }> }> }> }
   };

export type NeedsAttentionQueryVariables = Exact<{
  period: PeriodInput;
  scope: ScopeInput;
}>;


export type NeedsAttentionQuery = { needsAttention: Array<{ kind: AttentionKind, severity: Severity, count: number, of: number | null, unknown: number | null, seconds: number | null, share: number | null, afterHour: number | null, weekdays: Array<Weekday> }> };

export type LoadGridQueryVariables = Exact<{
  period: PeriodInput;
  scope: ScopeInput;
}>;


export type LoadGridQuery = { loadGrid:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'LoadGrid', rows: Array<{ workedSeconds: number, scheduledSeconds: number | null, overtimeSeconds: number, secondsAtOtherSites: number, staffMember: { id: string, name: string, role: string | null }, days: Array<{ date: string, workedSeconds: number, scheduledSeconds: number | null, onLeave: boolean, marks: Array<ViolationFamily>, incomplete: Array<{ feed: SourceFeed, reason: IncompleteReason }> }> }> }
   };

export type OutsideScheduleQueryVariables = Exact<{
  period: PeriodInput;
  scope: ScopeInput;
}>;


export type OutsideScheduleQuery = { outsideScheduleGrid: { isKnown: boolean, totalSeconds: number, cells: Array<{ weekday: Weekday, hour: number, seconds: number }> } };

export type ReviewViolationsQueryVariables = Exact<{
  period: PeriodInput;
  scope: ScopeInput;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewViolationsQuery = { boundaryViolations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ViolationKind, family: ViolationFamily, severity: Severity, basis: PolicyBasis, rule: string, clause: string, workday: string, zone: string, siteName: string, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, state: ReviewState, cause: ReviewCause | null, note: string | null, decidedAt: string | null, decidedBy: string | null, session: { weekday: Weekday, part: DayPart } | null, staffMember: { id: string, name: string }, evidence: Array<{ start: string, end: string }> } }> } };

export type ReviewViolationMutationVariables = Exact<{
  input: ViolationReviewInput;
}>;


export type ReviewViolationMutation = { reviewViolation:
    | { __typename: 'BoundaryViolation', id: string, state: ReviewState, cause: ReviewCause | null, note: string | null, decidedAt: string | null, decidedBy: string | null }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type WorkDayQueryVariables = Exact<{
  staffMemberId: string;
  date: string;
}>;


export type WorkDayQuery = { workDay:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'WorkDay', date: string, zone: string, dayStart: string, dayEnd: string, siteNames: Array<string>, workedSeconds: number, scheduledSeconds: number | null, mealSeconds: number, restSeconds: number, leaveSeconds: number, offClockSeconds: number | null, clinicalSeconds: number | null, administrativeSeconds: number | null, coordinationSeconds: number | null, otherSeconds: number | null, unmappedSeconds: number | null, unloggedSeconds: number | null, visits: number | null, staffMember: { id: string, name: string, role: string | null }, incomplete: Array<{ feed: SourceFeed, reason: IncompleteReason }>, lanes: Array<{ kind: LaneKind, bars: Array<{ start: string, end: string, label: string | null, category: TaskCategory | null, sourceName: string | null, fileName: string | null, line: number | null }> }>, violations: Array<{ id: string, kind: ViolationKind, severity: Severity, basis: PolicyBasis, rule: string, clause: string, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, state: ReviewState, zone: string, evidence: Array<{ start: string, end: string }> }>, overtime: { policyTitle: string, source: string, weekStarting: string, workedSeconds: number, regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number, trace: Array<{ rule: string, clause: string, day: string, seconds: number }> } | null }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, email: string, roles: Array<Role>, staffMemberId: string | null, noticeAcknowledgedAt: string | null, organization: { id: string, name: string, durationStyle: DurationStyle, isDemonstration: boolean, minimumGroupSize: number, weekStartsOn: Weekday } } | null };

export type OrganizationTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationTreeQuery = { organizationTree: { completeUntil: string | null, today: string, unlockedFeeds: Array<SourceFeed>, defaultPeriod: { from: string, to: string }, organization: { id: string, name: string, durationStyle: DurationStyle, isDemonstration: boolean, minimumGroupSize: number, weekStartsOn: Weekday }, sites: Array<{ id: string, name: string, zone: string, teams: Array<{ id: string, name: string, siteId: string }> }>, staffMembers: Array<{ id: string, name: string, role: string | null, siteId: string | null, teamId: string | null, isPlaceholder: boolean }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ImportRunSummaryFragmentDoc = new TypedDocumentString(`
    fragment ImportRunSummary on ImportRun {
  id
  fileName
  kind
  sourceKey
  state
  startedAt
  finishedAt
  undoneAt
  rows
  newRows
  changedRows
  sameRows
  rejectedRows
  goneRows
  error
}
    `, {"fragmentName":"ImportRunSummary"}) as unknown as TypedDocumentString<ImportRunSummaryFragment, unknown>;
export const MetricCatalogueDocument = new TypedDocumentString(`
    query MetricCatalogue {
  metricCatalogue {
    id
    title
    unit
    better
    formula
    reads
    limits
    evidence
    audience
    example {
      given
      value
    }
  }
  organizationTree {
    unlockedFeeds
    organization {
      minimumGroupSize
    }
  }
}
    `) as unknown as TypedDocumentString<MetricCatalogueQuery, MetricCatalogueQueryVariables>;
export const EntranceDocument = new TypedDocumentString(`
    query Entrance {
  entrance {
    canStartPractice
    isEmpty
    demonstrationLogins {
      email
      name
      password
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<EntranceQuery, EntranceQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on Viewer {
      email
      noticeAcknowledgedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const StartPracticeDocument = new TypedDocumentString(`
    mutation StartPractice($organizationName: String!, $name: String!, $email: String!, $password: String!) {
  startPractice(
    organizationName: $organizationName
    name: $name
    email: $email
    password: $password
  ) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on Viewer {
      email
    }
  }
}
    `) as unknown as TypedDocumentString<StartPracticeMutation, StartPracticeMutationVariables>;
export const AcknowledgeNoticeDocument = new TypedDocumentString(`
    mutation AcknowledgeNotice {
  acknowledgeNotice {
    email
    noticeAcknowledgedAt
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeNoticeMutation, AcknowledgeNoticeMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(current: $current, next: $next) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns($first: Int!, $after: String) {
  importRuns(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ImportRunSummary
      }
    }
  }
}
    fragment ImportRunSummary on ImportRun {
  id
  fileName
  kind
  sourceKey
  state
  startedAt
  finishedAt
  undoneAt
  rows
  newRows
  changedRows
  sameRows
  rejectedRows
  goneRows
  error
}`) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = new TypedDocumentString(`
    query ImportRun($id: ID!, $first: Int!, $after: String) {
  importRun(id: $id) {
    ...ImportRunSummary
    seconds
    warnings
    reading {
      name
      value
    }
    rejected(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          line
          field
          reason
          text
          staffMemberName
          workday
        }
      }
    }
  }
}
    fragment ImportRunSummary on ImportRun {
  id
  fileName
  kind
  sourceKey
  state
  startedAt
  finishedAt
  undoneAt
  rows
  newRows
  changedRows
  sameRows
  rejectedRows
  goneRows
  error
}`) as unknown as TypedDocumentString<ImportRunQuery, ImportRunQueryVariables>;
export const UndoImportRunDocument = new TypedDocumentString(`
    mutation UndoImportRun($id: ID!) {
  undoImportRun(id: $id) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on ImportRun {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportRunMutation, UndoImportRunMutationVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources {
    id
    key
    siteName
    zone
    feeds
    completeUntil
    lastRun {
      id
      fileName
      state
      startedAt
      finishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const UnlocksDocument = new TypedDocumentString(`
    query Unlocks {
  organizationTree {
    unlockedFeeds
    sites {
      id
      name
      zone
    }
  }
  metricCatalogue {
    id
    title
    reads
  }
}
    `) as unknown as TypedDocumentString<UnlocksQuery, UnlocksQueryVariables>;
export const MappingDocument = new TypedDocumentString(`
    query Mapping {
  mapping {
    placeholders {
      id
      key
      name
      rows
      siteName
      sourceKey
    }
    candidates {
      id
      name
      role
      siteId
      teamId
    }
    unmappedActivities {
      id
      key
      name
      rows
    }
    activities {
      id
      key
      name
      category
      validFrom
    }
  }
  organizationTree {
    today
    sites {
      id
      name
      teams {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MappingQuery, MappingQueryVariables>;
export const MapStaffMemberDocument = new TypedDocumentString(`
    mutation MapStaffMember($placeholderId: ID!, $staffMemberId: ID!) {
  mapStaffMember(placeholderId: $placeholderId, staffMemberId: $staffMemberId) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MapStaffMemberMutation, MapStaffMemberMutationVariables>;
export const AdoptStaffMemberDocument = new TypedDocumentString(`
    mutation AdoptStaffMember($placeholderId: ID!, $name: String!, $siteId: ID!, $teamId: ID, $validFrom: Date!) {
  adoptStaffMember(
    placeholderId: $placeholderId
    name: $name
    siteId: $siteId
    teamId: $teamId
    validFrom: $validFrom
  ) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptStaffMemberMutation, AdoptStaffMemberMutationVariables>;
export const SetActivityCategoryDocument = new TypedDocumentString(`
    mutation SetActivityCategory($activityId: ID!, $category: TaskCategory!, $validFrom: Date!) {
  setActivityCategory(
    activityId: $activityId
    category: $category
    validFrom: $validFrom
  ) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetActivityCategoryMutation, SetActivityCategoryMutationVariables>;
export const MyWeekDocument = new TypedDocumentString(`
    query MyWeek($weekStarting: Date!) {
  myWeek(weekStarting: $weekStarting) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on MyWeek {
      period {
        from
        to
      }
      zone
      visits
      returningVisits
      days {
        date
        workedSeconds
        scheduledSeconds
        mealSeconds
        mealStatus
        restBeforeSeconds
        offClockSeconds
        incomplete {
          feed
          reason
        }
      }
      overtime {
        policyId
        policyTitle
        source
        workedSeconds
        regularSeconds
        overtimeSeconds
        doubletimeSeconds
        federalOvertimeSeconds
        trace {
          rule
          clause
          day
          seconds
        }
      }
      violations {
        id
        kind
        family
        severity
        workday
        zone
        rule
        clause
        basis
        limitSeconds
        actualSeconds
        limitDays
        actualDays
        state
        cause
        note
        decidedAt
        evidence {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyWeekQuery, MyWeekQueryVariables>;
export const MyFiguresDocument = new TypedDocumentString(`
    query MyFigures($input: WorkloadInput!) {
  workload(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on Workload {
      groups {
        id
        cells {
          incompleteDays
          period {
            from
            to
          }
          values {
            metric
            value
            reason
            numerator
            denominator
            days
            knownDays
            comparison {
              value
              change
              reason
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyFiguresQuery, MyFiguresQueryVariables>;
export const ReviewOwnViolationDocument = new TypedDocumentString(`
    mutation ReviewOwnViolation($input: ViolationReviewInput!) {
  reviewViolation(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on BoundaryViolation {
      id
      state
      cause
      note
      decidedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewOwnViolationMutation, ReviewOwnViolationMutationVariables>;
export const AccessReceiptsDocument = new TypedDocumentString(`
    query AccessReceipts($first: Int!, $after: String) {
  accessReceipts(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        lookedAt
        viewerName
        viewerRoles
        page
        periodFrom
        periodTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccessReceiptsQuery, AccessReceiptsQueryVariables>;
export const StaffingReportDocument = new TypedDocumentString(`
    query StaffingReport($input: StaffingReportInput!) {
  staffingReport(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on StaffingReport {
      grouping
      period {
        from
        to
      }
      completeUntil
      incompleteDays
      policies
      siteNames
      zones
      rowCount
      rowsSha256
      suppressedCells
      columns {
        id
        title
        format
        formula
      }
      rows {
        key
        cells {
          value
          text
          reason
        }
      }
      totals {
        key
        cells {
          value
          text
          reason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaffingReportQuery, StaffingReportQueryVariables>;
export const ReviewCatalogueDocument = new TypedDocumentString(`
    query ReviewCatalogue {
  metricCatalogue {
    id
    title
    unit
    better
    audience
    formula
    limits
    evidence
    reads
  }
}
    `) as unknown as TypedDocumentString<ReviewCatalogueQuery, ReviewCatalogueQueryVariables>;
export const ReviewFiguresDocument = new TypedDocumentString(`
    query ReviewFigures($input: WorkloadInput!) {
  workload(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on Workload {
      completeUntil
      zones
      secondsAtOtherSites
      groups {
        id
        label
        cells {
          incompleteDays
          period {
            from
            to
          }
          values {
            metric
            value
            reason
            numerator
            denominator
            days
            knownDays
            contributors
            withheldWeeks
            comparison {
              change
              reason
              period {
                from
                to
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewFiguresQuery, ReviewFiguresQueryVariables>;
export const NeedsAttentionDocument = new TypedDocumentString(`
    query NeedsAttention($period: PeriodInput!, $scope: ScopeInput!) {
  needsAttention(period: $period, scope: $scope) {
    kind
    severity
    count
    of
    unknown
    seconds
    share
    afterHour
    weekdays
  }
}
    `) as unknown as TypedDocumentString<NeedsAttentionQuery, NeedsAttentionQueryVariables>;
export const LoadGridDocument = new TypedDocumentString(`
    query LoadGrid($period: PeriodInput!, $scope: ScopeInput!) {
  loadGrid(period: $period, scope: $scope) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on LoadGrid {
      rows {
        staffMember {
          id
          name
          role
        }
        workedSeconds
        scheduledSeconds
        overtimeSeconds
        secondsAtOtherSites
        days {
          date
          workedSeconds
          scheduledSeconds
          onLeave
          marks
          incomplete {
            feed
            reason
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LoadGridQuery, LoadGridQueryVariables>;
export const OutsideScheduleDocument = new TypedDocumentString(`
    query OutsideSchedule($period: PeriodInput!, $scope: ScopeInput!) {
  outsideScheduleGrid(period: $period, scope: $scope) {
    isKnown
    totalSeconds
    cells {
      weekday
      hour
      seconds
    }
  }
}
    `) as unknown as TypedDocumentString<OutsideScheduleQuery, OutsideScheduleQueryVariables>;
export const ReviewViolationsDocument = new TypedDocumentString(`
    query ReviewViolations($period: PeriodInput!, $scope: ScopeInput!, $first: Int!, $after: String) {
  boundaryViolations(period: $period, scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        family
        severity
        basis
        rule
        clause
        workday
        zone
        siteName
        limitSeconds
        actualSeconds
        limitDays
        actualDays
        state
        cause
        note
        decidedAt
        decidedBy
        session {
          weekday
          part
        }
        staffMember {
          id
          name
        }
        evidence {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewViolationsQuery, ReviewViolationsQueryVariables>;
export const ReviewViolationDocument = new TypedDocumentString(`
    mutation ReviewViolation($input: ViolationReviewInput!) {
  reviewViolation(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on BoundaryViolation {
      id
      state
      cause
      note
      decidedAt
      decidedBy
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewViolationMutation, ReviewViolationMutationVariables>;
export const WorkDayDocument = new TypedDocumentString(`
    query WorkDay($staffMemberId: ID!, $date: Date!) {
  workDay(staffMemberId: $staffMemberId, date: $date) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on WorkDay {
      date
      zone
      dayStart
      dayEnd
      siteNames
      staffMember {
        id
        name
        role
      }
      workedSeconds
      scheduledSeconds
      mealSeconds
      restSeconds
      leaveSeconds
      offClockSeconds
      clinicalSeconds
      administrativeSeconds
      coordinationSeconds
      otherSeconds
      unmappedSeconds
      unloggedSeconds
      visits
      incomplete {
        feed
        reason
      }
      lanes {
        kind
        bars {
          start
          end
          label
          category
          sourceName
          fileName
          line
        }
      }
      violations {
        id
        kind
        severity
        basis
        rule
        clause
        limitSeconds
        actualSeconds
        limitDays
        actualDays
        state
        zone
        evidence {
          start
          end
        }
      }
      overtime {
        policyTitle
        source
        weekStarting
        workedSeconds
        regularSeconds
        overtimeSeconds
        doubletimeSeconds
        federalOvertimeSeconds
        trace {
          rule
          clause
          day
          seconds
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkDayQuery, WorkDayQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    email
    roles
    staffMemberId
    noticeAcknowledgedAt
    organization {
      id
      name
      durationStyle
      isDemonstration
      minimumGroupSize
      weekStartsOn
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const OrganizationTreeDocument = new TypedDocumentString(`
    query OrganizationTree {
  organizationTree {
    completeUntil
    today
    unlockedFeeds
    defaultPeriod {
      from
      to
    }
    organization {
      id
      name
      durationStyle
      isDemonstration
      minimumGroupSize
      weekStartsOn
    }
    sites {
      id
      name
      zone
      teams {
        id
        name
        siteId
      }
    }
    staffMembers {
      id
      name
      role
      siteId
      teamId
      isPlaceholder
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationTreeQuery, OrganizationTreeQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ok
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;