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
