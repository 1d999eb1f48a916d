import { graphql } from '../../graphql/generated/gql.js';

export const POLICIES = graphql(`
  query Policies {
    policies {
      id
      version
      title
      basis
      combination
      weekStartsOn
      agreements
      onlyFor
      effectiveFrom
      effectiveTo
      source
      verifiedOn
      notCompared
      rules {
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
      requirements {
        id
        topic
        clause
        seconds
        overSeconds
        beginsBySeconds
        count
      }
    }
  }
`);

export const EVALUATE_POLICY = graphql(`
  query EvaluatePolicy($input: PolicyEvaluationInput!) {
    evaluatePolicy(input: $input) {
      __typename
      ... on PolicyEvaluation {
        policy
        weeks {
          weekStarting
          workedSeconds
          regularSeconds
          overtimeSeconds
          doubletimeSeconds
          federalOvertimeSeconds
          premiums {
            kind
            hours
            day
            clause
            amount
          }
          pay {
            regularRate
            total
            lines {
              kind
              hours
              rate
              amount
            }
          }
          trace {
            rule
            clause
            day
            seconds
            multiplier
          }
        }
        violations {
          kind
          severity
          rule
          clause
          basis
          policy
          day
          evidence {
            start
            end
          }
          limitSeconds
          actualSeconds
          limitDays
          actualDays
        }
        averages {
          from
          to
          weeks
          averageHours
          missingDays
        }
        rounding {
          minutes
          paid
          rawSeconds
          roundedSeconds
          driftSeconds
          favours
        }
        notes {
          path
          code
          weekStarting
        }
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);
