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
      unmappedActivities {
        id
        key
        name
        rows
      }
      activities {
        id
        key
        name
        category
        validFrom
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

export const SET_ACTIVITY_CATEGORY = graphql(`
  mutation SetActivityCategory($activityId: ID!, $category: TaskCategory!, $validFrom: Date!) {
    setActivityCategory(activityId: $activityId, category: $category, validFrom: $validFrom) {
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
