import { graphql } from '../../graphql/generated/gql.js';

/** Her own work strain signal with everything it is made of. */
export const MY_STRAIN = graphql(`
  query MyStrain($day: Date!) {
    myStrain(day: $day) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on WorkStrain {
        window {
          from
          to
        }
        version
        index
        band
        low
        high
        isBorderline
        availableWeight
        leastWeight
        shifts
        leastShifts
        leftOutDays
        parts {
          component
          weight
          score
          contribution
          gap
          scales {
            measure
            value
            anchors
          }
        }
        counterfactual {
          component
          amount
          index
        }
        weeks {
          period {
            from
            to
          }
          index
          band
        }
        alert {
          component
          weeks
        }
        safetyFlags {
          id
          kind
          rule
          workday
          limitSeconds
          actualSeconds
          limitDays
          actualDays
        }
      }
    }
  }
`);
