import { graphql } from '../../graphql/generated/gql.js';

/** Definitions of the metrics: title, unit, direction, and what "why?" says. */
export const REVIEW_CATALOGUE = graphql(`
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
`);

/** Figures of one scope, for a whole period or week by week. */
export const REVIEW_FIGURES = graphql(`
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
              disputed
              comparison {
                change
                reason
                leftOutDays
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
`);

export const NEEDS_ATTENTION = graphql(`
  query NeedsAttention($period: PeriodInput!, $scope: ScopeInput!) {
    needsAttention(period: $period, scope: $scope) {
      kind
      severity
      count
      disputed
      of
      unknown
      seconds
      share
      afterHour
      weekdays
    }
  }
`);

export const LOAD_GRID = graphql(`
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
            disputedMarks
            incomplete {
              feed
              reason
            }
          }
        }
      }
    }
  }
`);

export const OUTSIDE_SCHEDULE = graphql(`
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
`);

export const REVIEW_VIOLATIONS = graphql(`
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
          remedy
          remedyAgreed
          history {
            state
            cause
            remedy
            remedyAgreed
            note
            by
            capacity
            at
          }
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
`);

export const REVIEW_VIOLATION = graphql(`
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
        remedy
        remedyAgreed
        history {
          state
          cause
          remedy
          remedyAgreed
          note
          by
          capacity
          at
        }
        note
        decidedAt
        decidedBy
      }
    }
  }
`);

export const REVIEW_NO_LONGER_FOUND = graphql(`
  query ReviewNoLongerFound($scope: ScopeInput!, $period: PeriodInput!) {
    violationsNoLongerFound(scope: $scope, period: $period) {
      id
      kind
      workday
      siteName
      rule
      limitSeconds
      actualSeconds
      limitDays
      actualDays
      state
      cause
      remedy
      remedyAgreed
      staffMember {
        id
        name
      }
      history {
        state
        cause
        remedy
        remedyAgreed
        note
        by
        capacity
        at
      }
    }
  }
`);
