import { graphql } from '../../graphql/generated/gql.js';

export const METRIC_CATALOGUE = graphql(`
  query MetricCatalogue {
    metricCatalogue {
      id
      title
      unit
      better
      formula
      reads
      limits
      evidence
      audience
      example {
        given
        terms {
          name
          unit
          amount
        }
        numerator
        denominator
        value
      }
    }
    organizationTree {
      unlockedFeeds
      organization {
        minimumGroupSize
      }
    }
  }
`);
