import { graphql } from '../../graphql/generated/gql.js';

export const ANNOTATIONS = graphql(`
  query Annotations($scope: ScopeInput!, $period: PeriodInput!) {
    annotations(scope: $scope, period: $period) {
      id
      day
      icon
      words
      placeName
      by
      mayWithdraw
    }
  }
`);
