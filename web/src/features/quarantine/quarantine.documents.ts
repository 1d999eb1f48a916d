import { graphql } from '../../graphql/generated/gql.js';

/** What waits, by reason and source, and what is missing because of it. */
export const DESK = graphql(`
  query QuarantineDesk {
    quarantine {
      rejections {
        code
        sourceKey
        rows
        oldest
      }
      doubts {
        code
        sourceKey
        rows
        oldest
      }
      goneGroups {
        runId
        fileName
        sourceKey
        rows
      }
      missingHours {
        staffMemberId
        staffMemberName
        workday
        rows
        missingSeconds
        basis
      }
    }
  }
`);

export const REJECTED_ROWS = graphql(`
  query QuarantinedRows($state: RejectedState, $code: RejectionCode, $sourceKey: String, $first: Int!, $after: String) {
    quarantine {
      rejected(state: $state, code: $code, sourceKey: $sourceKey, first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
        }
        edges {
          node {
            id
            runId
            line
            place
            sourceKey
            fileName
            kind
            code
            field
            reason
            text
            cells {
              column
              value
              isHidden
            }
            suggestions {
              code
              column
              value
            }
            canAddPunch
            staffMemberName
            workday
            state
            decisionReason
            rejectedAt
            alike
          }
        }
      }
    }
  }
`);

export const DOUBTFUL_ROWS = graphql(`
  query DoubtfulRows($isDismissed: Boolean, $code: DoubtCode, $sourceKey: String, $first: Int!, $after: String) {
    quarantine {
      doubtful(isDismissed: $isDismissed, code: $code, sourceKey: $sourceKey, first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
        }
        edges {
          node {
            id
            code
            sourceKey
            fileName
            line
            staffMemberId
            staffMemberName
            workday
            startedAt
            endedAt
            zone
            takenSeconds
            otherSeconds
            isDismissed
            dismissalReason
          }
        }
      }
    }
  }
`);

export const RETRY = graphql(`
  mutation RetryRejectedRows($input: RetryInput!) {
    retryRejectedRows(input: $input) {
      __typename
      ... on RetryOutcome {
        acceptedRows
        stillRejected {
          line
          reason
        }
        interpreted
      }
      ... on InputProblem {
        code
        field
        message
      }
    }
  }
`);

export const DISMISS_ROWS = graphql(`
  mutation DismissRejectedRows($rows: [RejectedRowKey!]!, $withAlike: Boolean!, $reason: String!) {
    dismissRejectedRows(rows: $rows, withAlike: $withAlike, reason: $reason) {
      __typename
      ... on Dismissed {
        rows
      }
      ... on InputProblem {
        code
        field
        message
      }
    }
  }
`);

export const DISMISS_DOUBTS = graphql(`
  mutation DismissDoubts($ids: [ID!]!, $reason: String!) {
    dismissDoubts(ids: $ids, reason: $reason) {
      __typename
      ... on Dismissed {
        rows
      }
      ... on InputProblem {
        code
        field
        message
      }
    }
  }
`);

export const DISMISS_DOUBTS_ALIKE = graphql(`
  mutation DismissDoubtsAlike($code: DoubtCode!, $sourceKey: String!, $reason: String!) {
    dismissDoubtsAlike(code: $code, sourceKey: $sourceKey, reason: $reason) {
      __typename
      ... on Dismissed {
        rows
      }
      ... on InputProblem {
        code
        field
        message
      }
    }
  }
`);
