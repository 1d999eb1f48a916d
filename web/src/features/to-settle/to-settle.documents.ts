import { graphql } from '../../graphql/generated/gql.js';

/** Questions of pay, the oldest first, and how many of each kind are not settled. */
export const TO_SETTLE = graphql(`
  query ToSettle(
    $scope: ScopeInput!
    $period: PeriodInput!
    $first: Int!
    $after: String
    $filter: PayQuestionFilter
    $states: [PayQuestionState!]
  ) {
    payQuestions(scope: $scope, period: $period, first: $first, after: $after, filter: $filter) {
      pageInfo {
        endCursor
      }
      counts {
        kind
        count
        seconds
      }
      edges {
        node {
          id
          kind
          workday
          start
          end
          siteName
          zone
          seconds
          rule
          clause
          state
          isChanged
          mayReply
          staffMember {
            id
            name
          }
          evidence {
            start
            end
          }
          history {
            act
            answer
            note
            by
            at
          }
          whatIf {
            seconds
            recorded {
              workedSeconds
              overtimeSeconds
              doubletimeSeconds
            }
            counted {
              workedSeconds
              overtimeSeconds
              doubletimeSeconds
            }
          }
        }
      }
    }
    ofEveryKind: payQuestions(scope: $scope, period: $period, first: 0, filter: { states: $states }) {
      counts {
        kind
        count
      }
    }
  }
`);

export const SETTLE_PAY_QUESTION = graphql(`
  mutation SettlePayQuestion($questionIds: [ID!]!, $answer: PayAnswer!, $reason: String) {
    settlePayQuestions(questionIds: $questionIds, answer: $answer, reason: $reason) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on PayQuestions {
        questions {
          id
          state
        }
      }
    }
  }
`);

export const PROPOSE_SETTLEMENT = graphql(`
  mutation ProposeSettlement($questionId: ID!, $answer: PayAnswer!, $note: String) {
    proposeSettlement(questionId: $questionId, answer: $answer, note: $note) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on PayQuestions {
        questions {
          id
          state
        }
      }
    }
  }
`);

export const REOPEN_PAY_QUESTION = graphql(`
  mutation ReopenPayQuestion($questionId: ID!, $reason: String) {
    reopenPayQuestion(questionId: $questionId, reason: $reason) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on PayQuestions {
        questions {
          id
          state
        }
      }
    }
  }
`);
