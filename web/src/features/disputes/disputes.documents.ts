import { graphql } from '../../graphql/generated/index.js';

export const OPEN_DISPUTES = graphql(`
  query OpenDisputes($first: Int!, $after: String) {
    openDisputes(scope: { kind: ORGANIZATION }, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          kind
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
          note
          staffMember {
            id
            name
          }
          evidence {
            start
            end
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
    }
  }
`);

export const SETTLE_DISPUTE = graphql(`
  mutation SettleDispute($input: ViolationReviewInput!) {
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
      }
    }
  }
`);
