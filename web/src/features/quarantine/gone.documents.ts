import { graphql } from '../../graphql/generated/gql.js';

/** Rows that newer files no longer have. */
export const GONE_ROWS = graphql(`
  query GoneRows($state: GoneState, $first: Int!, $after: String) {
    quarantine {
      gone(state: $state, first: $first, after: $after) {
        totalCount
        pageInfo {
          endCursor
        }
        edges {
          node {
            id
            table
            state
            sourceKey
            fileName
            line
            laterFileName
            staffMemberName
            siteName
            day
            startedAt
            endedAt
            zone
            seconds
          }
        }
      }
    }
  }
`);

export const DECIDE_GONE = graphql(`
  mutation DecideGoneRows($ids: [ID!]!, $remove: Boolean!) {
    decideGoneRows(ids: $ids, remove: $remove) {
      rows
    }
  }
`);

export const DECIDE_GONE_OF_RUN = graphql(`
  mutation DecideGoneRowsOfRun($runId: ID!, $remove: Boolean!) {
    decideGoneRowsOfRun(runId: $runId, remove: $remove) {
      rows
    }
  }
`);
