import { graphql } from '../../graphql/generated/gql.js';

export const DID_IT_HELP = graphql(`
  query DidItHelp($input: HelpInput!) {
    didItHelp(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on DidItHelp {
        before {
          from
          to
        }
        after {
          from
          to
        }
        places {
          id
          name
          isLeftOut
        }
        findings {
          metric
          before
          after
          verdict
          effect {
            change
            low
            high
          }
          weeksBefore
          weeksAfter
          comparedPlaces
          isDiverging
        }
      }
    }
  }
`);
