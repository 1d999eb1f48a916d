import { graphql } from '../../graphql/generated/gql.js';

// Known to the operations below by its name.
graphql(`
  fragment ImportRunSummary on ImportRun {
    id
    fileName
    kind
    sourceKey
    state
    startedAt
    finishedAt
    undoneAt
    rows
    newRows
    changedRows
    sameRows
    rejectedRows
    goneRows
    error
  }
`);

export const IMPORT_RUNS = graphql(`
  query ImportRuns($first: Int!, $after: String) {
    importRuns(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ImportRunSummary
        }
      }
    }
  }
`);

export const IMPORT_RUN = graphql(`
  query ImportRun($id: ID!, $first: Int!, $after: String) {
    importRun(id: $id) {
      ...ImportRunSummary
      seconds
      warnings
      keptUntil
      said {
        site
        zone
        dateOrder
        staff
        mealRecording
      }
      reading {
        name
        value
      }
      rejected(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            line
            place
            field
            reason
            text
            staffMemberName
            workday
          }
        }
      }
    }
  }
`);

export const UNDO_IMPORT_RUN = graphql(`
  mutation UndoImportRun($id: ID!) {
    undoImportRun(id: $id) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on ImportRun {
        id
        state
      }
    }
  }
`);

export const SOURCES = graphql(`
  query Sources {
    sources {
      id
      key
      siteName
      zone
      feeds
      isMapped
      completeUntil
      lastRun {
        id
        fileName
        state
        startedAt
        finishedAt
      }
    }
  }
`);

/** Which feeds the organization has, and which metrics read which: the table "source unlocks metric". */
export const UNLOCKS = graphql(`
  query Unlocks {
    organizationTree {
      unlockedFeeds
      sites {
        id
        name
        zone
      }
    }
    metricCatalogue {
      id
      title
      reads
    }
  }
`);

export const IMPORT_PROGRESS = graphql(`
  subscription ImportProgress($runId: ID!) {
    importProgress(runId: $runId) {
      state
      rows
      totalRows
      bytes
      totalBytes
      rowsPerSecond
      secondsLeft
      staleWeeks
    }
  }
`);

export const FORGET_COLUMN_MAPPINGS = graphql(`
  mutation ForgetColumnMappings($sourceId: ID!) {
    forgetColumnMappings(sourceId: $sourceId) {
      __typename
      ... on InputProblem {
        code
        message
      }
    }
  }
`);
