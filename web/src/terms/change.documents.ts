import { graphql } from '../graphql/generated/gql.js';

export const PREVIEW_TERMS_CHANGE = graphql(`
  query PreviewTermsChange($change: TermsChangeInput!) {
    previewTermsChange(change: $change) {
      __typename
      ... on TermsPreview {
        weeks
        people
        oldWeeks
        differingWeeks
        seen
        mayAccept
        sites {
          id
          name
          before {
            ...Earned
          }
          after {
            ...Earned
          }
        }
        teams {
          id
          name
          before {
            ...Earned
          }
          after {
            ...Earned
          }
        }
        differences {
          staffMemberId
          staffMemberName
          weekStarting
          before {
            ...Earned
          }
          after {
            ...Earned
          }
          appearing {
            kind
            workday
          }
          vanishing {
            kind
            workday
          }
        }
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }

  fragment Earned on EarnedHours {
    regularSeconds
    overtimeSeconds
    doubletimeSeconds
    federalOvertimeSeconds
  }
`);

export const CHANGE_TERMS = graphql(`
  mutation ChangeTerms($change: TermsChangeInput!, $seen: String) {
    changeTerms(change: $change, seen: $seen) {
      __typename
      ... on Done {
        ok
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);
