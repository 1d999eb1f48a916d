import { graphql } from '../../graphql/generated/gql.js';

export const DELEGATION = graphql(`
  query Delegation($scope: ScopeInput!, $day: Date!) {
    delegation(scope: $scope, day: $day) {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on Delegation {
        period {
          from
          to
        }
        weeks
        withheldWeeks
        bars {
          category
          activityName
          seconds
          weeks
        }
      }
    }
  }
`);
