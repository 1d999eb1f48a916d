import { graphql } from '../../graphql/generated/gql.js';

/** Who looked at the data of the person who asks, newest first. */
export const ACCESS_RECEIPTS = graphql(`
  query AccessReceipts($first: Int!, $after: String) {
    accessReceipts(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          lookedAt
          viewerName
          viewerRoles
          page
          periodFrom
          periodTo
        }
      }
    }
  }
`);
