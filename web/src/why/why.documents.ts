import { graphql } from '../graphql/generated/gql.js';

/** Everything a figure says of itself, with one page of the days behind it. */
export const EXPLANATION = graphql(`
  query Explanation(
    $metric: MetricId!
    $scope: ScopeInput!
    $period: PeriodInput!
    $first: Int!
    $after: String
    $only: DayFilter!
  ) {
    explain(metric: $metric, scope: $scope, period: $period) {
      __typename
      ... on InputProblem {
        message
      }
      ... on Explanation {
        definition {
          id
          title
          unit
          formula
          limits
          evidence
          audience
        }
        period {
          from
          to
        }
        kind
        label
        value {
          value
          reason
          numerator
          denominator
          days
          knownDays
          contributors
          withheldWeeks
          disputed
        }
        incompleteDays
        terms {
          name
          unit
          amount
        }
        policies {
          policyId
          title
          version
          source
          workweeks
        }
        rules {
          rule
          clause
          policyTitle
          kind
          seconds
          violations
        }
        zones
        dayStartsAt
        weekStartsOn
        feeds {
          feed
          completeUntil
          incompleteDays
        }
        coverage {
          value
          knownDays
          days
        }
        days(first: $first, after: $after, only: $only) {
          __typename
          ... on InputProblem {
            code
          }
          ... on ExplainedDayConnection {
            outcomes {
              outcome
              reason
              days
            }
            totalCount
            pageInfo {
              endCursor
            }
            edges {
              node {
                workday
                outcome
                reason
                incompleteIn
                staffMember {
                  id
                  name
                }
                terms {
                  name
                  unit
                  amount
                }
              }
            }
          }
        }
      }
    }
  }
`);
