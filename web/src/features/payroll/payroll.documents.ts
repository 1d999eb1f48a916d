import { graphql } from '../../graphql/generated/gql.js';

export const PAY_PERIOD = graphql(`
  query PayPeriod($day: Date!) {
    payPeriod(day: $day) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on PayPeriodState {
        period {
          from
          to
        }
        isOver
        linesSha256
        checkList {
          kind
          count
        }
        close {
          sequence
          reason
          linesSha256
          closedByName
          closedAt
        }
        lines {
          staffMemberId
          staffMemberName
          code
          seconds
          isAdjustment
          period {
            from
            to
          }
        }
      }
    }
  }
`);

export const CLOSE_PAY_PERIOD = graphql(`
  mutation ClosePayPeriod($day: Date!, $reason: String!, $linesSha256: String!) {
    closePayPeriod(day: $day, reason: $reason, linesSha256: $linesSha256) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on PayPeriodState {
        isOver
      }
    }
  }
`);

export const PAYROLL_CLOSES = graphql(`
  query PayrollCloses {
    payrollCloses {
      sequence
      period {
        from
        to
      }
      closedByName
      closedAt
      lineCount
      linesSha256
    }
  }
`);

export const PAYROLL_LAYOUT = graphql(`
  query PayrollLayout {
    payrollLayout {
      columns {
        field
        heading
      }
      codes {
        code
        as
      }
      dateFormat
      delimiter
    }
  }
`);

export const PAYROLL_PREVIEW = graphql(`
  query PayrollPreview($day: Date!, $layout: PayrollLayoutInput!) {
    payrollPreview(day: $day, layout: $layout) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on PayrollPreview {
        text
      }
    }
  }
`);

export const SAVE_PAYROLL_LAYOUT = graphql(`
  mutation SavePayrollLayout($layout: PayrollLayoutInput!) {
    savePayrollLayout(layout: $layout) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on PayrollLayout {
        delimiter
      }
    }
  }
`);
