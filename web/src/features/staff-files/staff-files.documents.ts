import { graphql } from '../../graphql/generated/gql.js';

export const STAFFING_LISTS = graphql(`
  query StaffingLists {
    staffingLists {
      people {
        key
        name
      }
      sites {
        key
        name
      }
      employments {
        id
        staffMemberName
        staffing
        validFrom
        validTo
        separation
      }
      credentials {
        id
        staffMemberName
        credential
        validFrom
        expiresOn
      }
      positions {
        id
        siteName
        role
        fullTimePositions
        validFrom
        validTo
      }
      providers {
        id
        key
        siteName
        fullTimePositions
        validFrom
        validTo
      }
    }
  }
`);

export const SAVE_EMPLOYMENT = graphql(`
  mutation SaveEmployment($input: EmploymentInput!) {
    saveEmployment(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const SAVE_CREDENTIAL = graphql(`
  mutation SaveCredential($input: CredentialInput!) {
    saveCredential(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const SAVE_POSITION = graphql(`
  mutation SavePosition($input: BudgetedPositionInput!) {
    saveBudgetedPosition(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const SAVE_PROVIDER = graphql(`
  mutation SaveProvider($input: ProviderInput!) {
    saveProvider(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);

export const REMOVE_STAFFING_LINE = graphql(`
  mutation RemoveStaffingLine($list: StaffingList!, $id: ID!) {
    removeStaffingLine(list: $list, id: $id) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
    }
  }
`);
