import { graphql } from '../../graphql/generated/gql.js';

export const LOGINS = graphql(`
  query Logins($find: String!, $first: Int!, $after: String) {
    logins(find: $find, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          name
          email
          roles
          staffMemberId
          staffMemberName
          sites {
            id
            name
          }
          teams {
            id
            name
          }
          isDemonstration
          hasJoined
          isDisabled
          sessions
          linkUntil
        }
      }
    }
  }
`);

/** What a login can be tied to: people of the staff, sites and teams. */
export const LOGIN_CHOICES = graphql(`
  query LoginChoices {
    mapping {
      candidates {
        id
        name
        role
        siteId
      }
    }
    administeredSites {
      id
      name
      teams {
        id
        name
        endedOn
      }
    }
  }
`);

export const INVITE_LOGIN = graphql(`
  mutation InviteLogin($input: LoginInput!) {
    inviteLogin(input: $input) {
      __typename
      ... on LoginLinkHandedOver {
        path
        mailedTo
        expiresAt
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const CHANGE_LOGIN = graphql(`
  mutation ChangeLogin($id: ID!, $input: LoginInput!) {
    changeLogin(id: $id, input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const DISABLE_LOGIN = graphql(`
  mutation DisableLogin($id: ID!, $isDisabled: Boolean!) {
    disableLogin(id: $id, isDisabled: $isDisabled) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const END_LOGIN_SESSIONS = graphql(`
  mutation EndLoginSessions($id: ID!) {
    endLoginSessions(id: $id) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const MAKE_LOGIN_LINK = graphql(`
  mutation MakeLoginLink($id: ID!) {
    makeLoginLink(id: $id) {
      __typename
      ... on LoginLinkHandedOver {
        path
        mailedTo
        expiresAt
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);
