import { graphql } from '../../graphql/generated/gql.js';

/** Everything that waits to be named: people and activities a file brought and nobody here knows yet. */
export const MAPPING = graphql(`
  query Mapping {
    mapping {
      placeholders {
        id
        key
        name
        rows
        siteName
        sourceKey
      }
      candidates {
        id
        name
        role
        siteId
        teamId
      }
      activities {
        id
        name
        rows
        categories {
          category
          validFrom
        }
        namings {
          sourceKey
          externalKey
        }
      }
      activityMerges {
        id
        fromName
        intoName
        mergedBy
        mergedAt
        undoneBy
        undoneAt
      }
      merges {
        id
        fromName
        intoName
        mergedBy
        mergedAt
        undoneBy
        undoneAt
        isCovered
      }
    }
    organizationTree {
      today
      sites {
        id
        name
        teams {
          id
          name
        }
      }
    }
  }
`);

export const MAP_STAFF_MEMBER = graphql(`
  mutation MapStaffMember($placeholderId: ID!, $staffMemberId: ID!) {
    mapStaffMember(placeholderId: $placeholderId, staffMemberId: $staffMemberId) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const ADOPT_STAFF_MEMBER = graphql(`
  mutation AdoptStaffMember($placeholderId: ID!, $name: String!, $siteId: ID!, $teamId: ID, $validFrom: Date!) {
    adoptStaffMember(
      placeholderId: $placeholderId
      name: $name
      siteId: $siteId
      teamId: $teamId
      validFrom: $validFrom
    ) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const SET_ACTIVITY_CATEGORIES = graphql(`
  mutation SetActivityCategories($activityIds: [ID!]!, $category: TaskCategory!, $validFrom: Date!) {
    setActivityCategories(activityIds: $activityIds, category: $category, validFrom: $validFrom) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const MERGE_ACTIVITIES = graphql(`
  mutation MergeActivities($fromId: ID!, $intoId: ID!) {
    mergeActivities(fromId: $fromId, intoId: $intoId) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const UNDO_ACTIVITY_MERGE = graphql(`
  mutation UndoActivityMerge($mergeId: ID!) {
    undoActivityMerge(mergeId: $mergeId) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const MERGE_STAFF_MEMBERS = graphql(`
  mutation MergeStaffMembers($fromId: ID!, $intoId: ID!) {
    mergeStaffMembers(fromId: $fromId, intoId: $intoId) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const UNDO_STAFF_MERGE = graphql(`
  mutation UndoStaffMerge($mergeId: ID!) {
    undoStaffMerge(mergeId: $mergeId) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const ACTIVITY_REACH = graphql(`
  query ActivityReach($activityIds: [ID!]!, $from: Date!) {
    mapping {
      activityReach(activityIds: $activityIds, from: $from) {
        rows
        people
      }
    }
  }
`);

export const ADD_ACTIVITY = graphql(`
  mutation AddActivity($key: String!, $name: String!, $category: TaskCategory!) {
    addActivity(key: $key, name: $name, category: $category) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const RENAME_ACTIVITY = graphql(`
  mutation RenameActivity($id: ID!, $name: String!) {
    renameActivity(id: $id, name: $name) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);
