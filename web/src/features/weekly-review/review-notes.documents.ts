import { graphql } from '../../graphql/generated/gql.js';

export const WEEK_NOTES = graphql(`
  query WeekNotes($scope: ScopeInput!, $day: Date!) {
    weeklyReview(scope: $scope, day: $day) {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on WeeklyReview {
        week {
          from
          to
        }
        isOver
        placeName
        isReviewed
        marks {
          id
          placeName
          by
          at
        }
        notes {
          id
          placeName
          words
          by
          at
          mayWithdraw
        }
        followUps {
          id
          placeName
          words
          ownerName
          isOwn
          dueOn
          weekStarting
          doneBy
          doneAt
          mayWithdraw
        }
        possibleOwners {
          id
          name
          isSelf
        }
      }
    }
  }
`);

export const REVIEW_HISTORY = graphql(`
  query ReviewHistory($scope: ScopeInput!) {
    reviewHistory(scope: $scope) {
      weekStarting
      placeName
      reviewedBy
      reviewedAt
      notes
      followUps
      openFollowUps
    }
  }
`);

export const MARK_WEEK_REVIEWED = graphql(`
  mutation MarkWeekReviewed($input: ReviewedInput!) {
    markWeekReviewed(input: $input) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const ADD_REVIEW_NOTE = graphql(`
  mutation AddReviewNote($input: ReviewNoteInput!) {
    addReviewNote(input: $input) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const ADD_FOLLOW_UP = graphql(`
  mutation AddFollowUp($input: FollowUpInput!) {
    addFollowUp(input: $input) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const SET_FOLLOW_UP_DONE = graphql(`
  mutation SetFollowUpDone($id: ID!, $day: Date) {
    setFollowUpDone(id: $id, day: $day) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const ADD_ANNOTATION = graphql(`
  mutation AddAnnotation($input: AnnotationInput!) {
    addAnnotation(input: $input) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const WITHDRAW_SAID = graphql(`
  mutation WithdrawSaid($kind: WithdrawableKind!, $id: ID!) {
    withdrawSaid(kind: $kind, id: $id) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

/** What a change of the review makes anew. */
export const REVIEW_READS = ['WeekNotes', 'ReviewHistory', 'Annotations'];
