import { graphql } from '../../graphql/generated/gql.js';

export const ROUNDING_REPORT = graphql(`
  query RoundingReport($scope: ScopeInput!, $period: PeriodInput!) {
    roundingReport(scope: $scope, period: $period) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on RoundingReport {
        settings {
          siteId
          siteName
          validFrom
          stepMinutes
          paid
          setBy
          setAt
        }
        rows {
          staffMember {
            id
            name
          }
          shifts
          rawSeconds
          roundedSeconds
          driftSeconds
          paidDriftSeconds
          favours
        }
      }
    }
  }
`);

export const ROUNDED_SHIFTS = graphql(`
  query RoundedShifts($staffMemberId: ID!, $period: PeriodInput!) {
    roundedShifts(staffMemberId: $staffMemberId, period: $period) {
      workday
      siteName
      zone
      start
      end
      roundedStart
      roundedEnd
      rawSeconds
      roundedSeconds
      stepMinutes
      paid
    }
  }
`);

export const SET_SITE_ROUNDING = graphql(`
  mutation SetSiteRounding($input: SiteRoundingInput!) {
    setSiteRounding(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on Done {
        ok
      }
    }
  }
`);
