import { graphql } from '../../graphql/generated/gql.js';

// Known to the operations below by its name.
graphql(`
  fragment OwnLogParts on OwnLog {
    zone
    activities {
      id
      name
      category
    }
    tasks {
      id
      activityId
      startedAt
      endedAt
    }
    running {
      id
      at
      activityId
    }
    endless {
      id
      at
      activityId
    }
  }
`);

export const MY_LOG = graphql(`
  query MyLog {
    myLog {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on OwnLog {
        ...OwnLogParts
      }
    }
  }
`);

export const SWITCH_TASKS = graphql(`
  mutation SwitchTasks($switches: [TaskSwitchInput!]!) {
    switchTasks(switches: $switches) {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on OwnLog {
        ...OwnLogParts
      }
    }
  }
`);
