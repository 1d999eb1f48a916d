import { graphql } from '../graphql/generated/gql.js';

export const VIEWER = graphql(`
  query Viewer {
    viewer {
      name
      email
      roles
      staffMemberId
      noticeAcknowledgedAt
      organization {
        id
        name
        durationStyle
        isDemonstration
        minimumGroupSize
        workweekStarts {
          from
          weekday
        }
        payPeriod {
          kind
          anchorDate
        }
      }
    }
  }
`);

export const ORGANIZATION_TREE = graphql(`
  query OrganizationTree {
    organizationTree {
      completeUntil
      today
      unlockedFeeds
      defaultPeriod {
        from
        to
      }
      organization {
        id
        name
        durationStyle
        isDemonstration
        minimumGroupSize
        workweekStarts {
          from
          weekday
        }
        payPeriod {
          kind
          anchorDate
        }
      }
      sites {
        id
        name
        zone
        teams {
          id
          name
          siteId
        }
      }
      staffMembers {
        id
        name
        role
        siteId
        teamId
        isPlaceholder
      }
    }
  }
`);

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);
