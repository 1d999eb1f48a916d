import { graphql } from '../../graphql/generated/gql.js';

export const ADMINISTERED_SITES = graphql(`
  query AdministeredSites {
    administeredSites {
      id
      key
      name
      zone
      jurisdiction
      teams {
        id
        key
        name
        endedOn
        members
      }
    }
  }
`);

export const ADD_SITE = graphql(`
  mutation AddSite($input: NewSiteInput!) {
    addSite(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const CHANGE_SITE = graphql(`
  mutation ChangeSite($id: ID!, $input: SiteInput!) {
    changeSite(id: $id, input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const ADD_TEAM = graphql(`
  mutation AddTeam($input: NewTeamInput!) {
    addTeam(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const RENAME_TEAM = graphql(`
  mutation RenameTeam($id: ID!, $name: String!) {
    renameTeam(id: $id, name: $name) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const CHANGE_SETTINGS = graphql(`
  mutation ChangeSettings($input: PracticeSettingsInput!) {
    changeSettings(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);
