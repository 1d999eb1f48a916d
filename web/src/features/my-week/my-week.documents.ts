import { graphql } from '../../graphql/generated/gql.js';

/** One workweek of the person who asks: her days, the arithmetic of her overtime, the limits that were crossed. */
export const MY_WEEK = graphql(`
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
        untimed {
          category
          seconds
        }
        days {
          date
          workedSeconds
          scheduledSeconds
          mealSeconds
          mealStatus
          restBeforeSeconds
          offClockSeconds
          untimedSeconds
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
          steps {
            part
            day
            rule
            clause
            multiplier
            seconds
            people
            combination
            parameters {
              id
              kind
              limitSeconds
              multiplier
              clause
              agreement
              firstDayWorked
              lastDayWorked
              onlyBelowMinimumWageTimes
            }
          }
        }
        payQuestions {
          id
          kind
          workday
          start
          end
          zone
          siteName
          seconds
          state
          isChanged
          history {
            act
            answer
            note
            by
            at
          }
        }
        unconfirmed {
          seconds
          recorded {
            workedSeconds
            overtimeSeconds
            doubletimeSeconds
          }
          counted {
            workedSeconds
            overtimeSeconds
            doubletimeSeconds
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
          evidence {
            start
            end
          }
        }
      }
    }
  }
`);

/** Her own figures by the same function that computes everybody else's groups; scope is herself. */
export const MY_FIGURES = graphql(`
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
`);

export const REVIEW_OWN_VIOLATION = graphql(`
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
      }
    }
  }
`);

export const OWN_NO_LONGER_FOUND = graphql(`
  query OwnNoLongerFound($scope: ScopeInput!, $period: PeriodInput!) {
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

export const REPLY_TO_PAY_QUESTION = graphql(`
  mutation ReplyToPayQuestion($questionId: ID!, $answer: PayAnswer!, $note: String) {
    replyToPayQuestion(questionId: $questionId, answer: $answer, note: $note) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on PayQuestions {
        questions {
          id
          state
        }
      }
    }
  }
`);
