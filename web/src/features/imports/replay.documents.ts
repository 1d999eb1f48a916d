import { graphql } from '../../graphql/generated/gql.js';

// Known to the operations below by its name.
graphql(`
  fragment ReplayOutcome on Replay {
    files {
      fileName
      runId
      rows
      rejectedRows
      warnings
    }
    tables {
      table
      new
      changed
      gone
      same
    }
    people {
      staffMemberName
      table
      before
      after
    }
    rejectedBefore
    rejectedAfter
    digest
  }
`);

export const PREVIEW_REPLAY = graphql(`
  mutation PreviewReplay($id: ID!, $input: ReplayInput!) {
    previewReplay(id: $id, input: $input) {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on Replay {
        ...ReplayOutcome
      }
    }
  }
`);

export const ACCEPT_REPLAY = graphql(`
  mutation AcceptReplay($id: ID!, $input: ReplayInput!, $digest: String!) {
    acceptReplay(id: $id, input: $input, digest: $digest) {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on Replay {
        ...ReplayOutcome
      }
    }
  }
`);
