import { graphql } from '../../graphql/generated/gql.js';

/** What an anonymous page may know: whether a practice can be started here, and the demonstration logins. */
export const ENTRANCE = graphql(`
  query Entrance {
    entrance {
      canStartPractice
      isEmpty
      demonstrationLogins {
        email
        name
        password
        roles
      }
    }
  }
`);

export const SIGN_IN = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on Viewer {
        email
        noticeAcknowledgedAt
      }
    }
  }
`);

export const START_PRACTICE = graphql(`
  mutation StartPractice($organizationName: String!, $name: String!, $email: String!, $password: String!) {
    startPractice(organizationName: $organizationName, name: $name, email: $email, password: $password) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on Viewer {
        email
      }
    }
  }
`);

export const ACKNOWLEDGE_NOTICE = graphql(`
  mutation AcknowledgeNotice {
    acknowledgeNotice {
      email
      noticeAcknowledgedAt
    }
  }
`);

export const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const LINKED_LOGIN = graphql(`
  query LinkedLogin($token: String!) {
    linkedLogin(token: $token) {
      name
      email
      organizationName
      isInvitation
    }
  }
`);

export const USE_LOGIN_LINK = graphql(`
  mutation UseLoginLink($token: String!, $password: String!) {
    useLoginLink(token: $token, password: $password) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on Viewer {
        email
      }
    }
  }
`);
