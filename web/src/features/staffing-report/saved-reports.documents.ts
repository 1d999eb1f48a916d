import { graphql } from '../../graphql/generated/gql.js';

export const REPORT_DEFINITIONS = graphql(`
  query ReportDefinitions {
    reportDefinitions {
      id
      version
      name
      period
      grouping
      siteIds
      teamIds
      columns
      savedByName
      savedAt
    }
  }
`);

export const REPORT_DEFINITION_VERSIONS = graphql(`
  query ReportDefinitionVersions($id: ID!) {
    reportDefinitionVersions(id: $id) {
      id
      version
      name
      period
      grouping
      siteIds
      teamIds
      columns
      savedByName
      savedAt
    }
  }
`);

export const SAVE_REPORT_DEFINITION = graphql(`
  mutation SaveReportDefinition($input: SaveReportDefinitionInput!) {
    saveReportDefinition(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on ReportDefinition {
        id
        name
        version
      }
    }
  }
`);

export const REMOVE_REPORT_DEFINITION = graphql(`
  mutation RemoveReportDefinition($id: ID!) {
    removeReportDefinition(id: $id) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on ReportDefinition {
        id
      }
    }
  }
`);
