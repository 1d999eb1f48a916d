import { graphql } from '../../../graphql/generated/gql.js';

export const TERMS = graphql(`
  query Terms {
    terms {
      organizationType
      today
      sites {
        siteId
        siteName
        jurisdiction
        breakLaw
        overtime {
          id
          version
          title
        }
        limits {
          id
          version
          title
        }
        preset {
          id
          version
          title
        }
      }
      assignments {
        id
        siteId
        contractId
        staffMemberName
        policyId
        policyVersion
        title
        layer
        validFrom
        validTo
        assignedAt
        assignedBy
      }
      agreements {
        id
        staffMemberName
        agreement
        validFrom
        validTo
      }
      contracts {
        id
        staffMemberId
        staffMemberName
        siteId
        validFrom
        validTo
      }
      waiting {
        id
        staffMemberName
        siteId
        validFrom
        validTo
        weeklySeconds
        agreements
        hasPay
      }
      ownLimits {
        version
        title
        statedOn
        statedBy
        limits {
          ...Limits
        }
      }
      defaultLimits {
        ...Limits
      }
    }
  }

  fragment Limits on WellbeingLimits {
    rest {
      warningBelow
      seriousBelow
      criticalBelow
    }
    shift {
      warningOver
      seriousOver
      criticalElapsedOver
    }
    week {
      warningOver
      rollingSeriousOver
      rollingCriticalOver
    }
    runDays
    meal {
      requiredOver
      beginsBy
      minimum
      restUpTo
    }
    offClockOver
    outsideScheduleOver
  }
`);

export const PAY_RATES = graphql(`
  query PayRates {
    payRates {
      id
      staffMemberName
      basis
      amount
      per
      hoursCovered
      validFrom
      validTo
    }
  }
`);

export const STATE_OWN_LIMITS = graphql(`
  mutation StateOwnLimits($title: String!, $limits: WellbeingLimitsInput!) {
    stateOwnLimits(title: $title, limits: $limits) {
      __typename
      ... on OwnLimitsStated {
        version
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const SET_PAY_PERIOD = graphql(`
  mutation SetPayPeriod($kind: PayPeriodKind!, $anchorDate: Date!) {
    setPayPeriod(kind: $kind, anchorDate: $anchorDate) {
      __typename
      ... on Done {
        ok
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const DECLINE_CONTRACT = graphql(`
  mutation DeclineContract($contractId: ID!) {
    declineContract(contractId: $contractId) {
      __typename
      ... on Done {
        ok
      }
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);
