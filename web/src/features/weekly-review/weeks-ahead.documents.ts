import { graphql } from '../../graphql/generated/gql.js';

export const WEEKS_AHEAD = graphql(`
  query WeeksAhead($scope: ScopeInput!) {
    weeksAhead(scope: $scope) {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on WeeksAhead {
        weeks {
          week {
            from
            to
          }
          plannedFrom
          sitesWithoutRoster
          people {
            staffMemberId
            name
            recordedSeconds
            plannedSeconds
            overtimeSeconds
            leaveDays
            shiftsOnLeave
            findings {
              kind
              severity
              workday
              limitSeconds
              actualSeconds
              limitDays
              actualDays
            }
          }
        }
      }
    }
  }
`);
