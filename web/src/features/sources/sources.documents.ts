import { graphql } from '../../graphql/generated/gql.js';

export const KEPT_SOURCES = graphql(`
  query KeptSources {
    sources {
      id
      key
      siteId
      siteName
      zone
      statedZone
      dateOrder
      feeds
      completeness {
        feed
        siteName
        completeUntil
        isExplicit
      }
      alert {
        id
        silentSince
        seenAt
      }
      tokens {
        id
        name
        kinds
        expiresAt
        lastUsedAt
        revokedAt
      }
      pull {
        kind
        health
        folder
        hasSecret
        everyMinutes
        quietAfterHours
        isPaused
        nextRunAt
        lastBeganAt
        lastOutcome
        lastError
        refusedFiles {
          name
          reason
        }
        settings {
          address
          fileKind
          signIn
          clientId
          tokenAddress
          scope
          searches
          workspace
          afterTaking
        }
      }
      lastRun {
        id
        fileName
        startedAt
      }
    }
    organizationTree {
      sites {
        id
        name
      }
    }
  }
`);

export const SAVE_SOURCE = graphql(`
  mutation SaveSource($input: SourceInput!) {
    saveSource(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const TEST_SOURCE = graphql(`
  mutation TestSource($input: SourceInput!) {
    testSource(input: $input) {
      __typename
      ... on SourceTest {
        message
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const PAUSE_SOURCE = graphql(`
  mutation PauseSource($id: ID!, $isPaused: Boolean!) {
    pauseSource(id: $id, isPaused: $isPaused) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const PULL_SOURCE_NOW = graphql(`
  mutation PullSourceNow($id: ID!) {
    pullSourceNow(id: $id) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const SET_COMPLETE_UNTIL = graphql(`
  mutation SetCompleteUntil($sourceId: ID!, $day: Date!, $mayMoveBack: Boolean!) {
    setCompleteUntil(sourceId: $sourceId, day: $day, mayMoveBack: $mayMoveBack) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const NOTE_SOURCE_ALERT = graphql(`
  mutation NoteSourceAlert($id: ID!) {
    noteSourceAlert(id: $id) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const CREATE_PUSH_TOKEN = graphql(`
  mutation CreatePushToken($sourceId: ID!, $name: String!, $kinds: [String!]!, $days: Int!) {
    createPushToken(sourceId: $sourceId, name: $name, kinds: $kinds, days: $days) {
      __typename
      ... on NewPushToken {
        id
        token
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const REVOKE_PUSH_TOKEN = graphql(`
  mutation RevokePushToken($id: ID!) {
    revokePushToken(id: $id) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);
