import { graphql } from '../../graphql/generated/gql.js';

/** An export against what the same request gives now. */
export const REPORT_EXPORT_TODAY = graphql(`
  query ReportExportToday($id: ID!) {
    reportExportToday(id: $id) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on ReportExportToday {
        generatedAt
        comparedCells
        policies {
          before
          today
        }
        completeUntil {
          before
          today
        }
        differences {
          rowKey
          rowName
          column {
            id
            title
            format
          }
          before {
            value
            text
            reason
          }
          today {
            value
            text
            reason
          }
          causes
        }
      }
    }
  }
`);
