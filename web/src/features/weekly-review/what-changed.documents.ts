import { graphql } from '../../graphql/generated/gql.js';

export const WHAT_CHANGED = graphql(`
  query WhatChanged($scope: ScopeInput!, $day: Date!) {
    whatChanged(scope: $scope, day: $day) {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on WhatChanged {
        week {
          from
          to
        }
        before {
          from
          to
        }
        changes {
          metric
          value
          change
          usualChange
          extreme
        }
        steady
        notComparable
      }
    }
  }
`);
