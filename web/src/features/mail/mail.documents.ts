import { graphql } from '../../graphql/generated/index.js';

export const OUTBOX = graphql(`
  query Outbox($first: Int!, $after: String, $states: [MailState!]) {
    outbox(first: $first, after: $after, states: $states) {
      totalCount
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          kind
          recipientName
          recipientAddress
          subject
          state
          way
          queuedAt
          attempts
          nextAttemptAt
          finishedAt
          failure
          failureText
          decidedBy
        }
      }
    }
  }
`);

export const DECIDE_MAIL = graphql(`
  mutation DecideMail($id: ID!, $decision: MailDecision!) {
    decideMail(id: $id, decision: $decision) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const SEND_TEST_MAIL = graphql(`
  mutation SendTestMail {
    sendTestMail {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const MAIL_POLICY = graphql(`
  query MailPolicy {
    mailPolicy {
      zone
      zoneInForce
      delivery
      sendsDigests
    }
    mailWayOut {
      way
      from
      folder
    }
  }
`);

export const SAVE_MAIL_POLICY = graphql(`
  mutation SaveMailPolicy($input: MailPolicyInput!) {
    saveMailPolicy(input: $input) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);
