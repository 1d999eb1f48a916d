import { graphql } from '../../graphql/generated/gql.js';

export const ADMINISTRATION_CHANGES = graphql(`
  query AdministrationChanges($of: [Administered!]!, $first: Int!, $after: String) {
    administrationChanges(of: $of, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          subject
          subjectName
          what
          before
          after
          changedBy
          changedAt
        }
      }
    }
  }
`);
