import { graphql } from '../../graphql/generated/gql.js';

/** Who took which report out, newest first. */
export const REPORT_EXPORTS = graphql(`
  query ReportExports($first: Int!, $after: String) {
    reportExports(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          exportedAt
          generatedAt
          by
          format
          period {
            from
            to
          }
          grouping
          siteNames
          teamNames
          definitionName
          definitionVersion
          hasTable
          rowCount
          rowsSha256
          fileSha256
          fileBytes
        }
      }
    }
  }
`);
