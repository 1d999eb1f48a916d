import { graphql } from '../../graphql/generated/gql.js';

/** The table exactly as the export writes it. */
export const STAFFING_REPORT = graphql(`
  query StaffingReport($input: StaffingReportInput!) {
    staffingReport(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on StaffingReport {
        grouping
        period {
          from
          to
        }
        completeUntil
        incompleteDays
        policies
        siteNames
        teamNames
        zones
        rowCount
        rowsSha256
        suppressedCells
        disputedViolations
        columns {
          id
          title
          format
          formula
          metric
        }
        rows {
          key
          cells {
            value
            text
            reason
          }
        }
        totals {
          key
          cells {
            value
            text
            reason
          }
        }
      }
    }
  }
`);

/** The rules and days behind the overtime columns of one row. */
export const OVERTIME_STEPS = graphql(`
  query OvertimeSteps($input: StaffingReportInput!, $rowKey: String!) {
    overtimeSteps(input: $input, rowKey: $rowKey) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on OvertimeSteps {
        steps {
          part
          day
          rule
          clause
          multiplier
          seconds
          people
          combination
          parameters {
            id
            kind
            limitSeconds
            multiplier
            clause
            agreement
            firstDayWorked
            lastDayWorked
            onlyBelowMinimumWageTimes
          }
        }
      }
    }
  }
`);

/** The columns there are. */
export const STAFFING_COLUMNS = graphql(`
  query StaffingColumns {
    staffingColumns {
      id
      title
      formula
      section
      isOfOnePerson
    }
  }
`);

/** The total of the report, week by week. */
export const STAFFING_TREND = graphql(`
  query StaffingTrend($input: StaffingReportInput!) {
    staffingTrend(input: $input) {
      __typename
      ... on InputProblem {
        code
        message
        field
      }
      ... on ReportTrend {
        columns {
          id
          title
          format
        }
        weeks {
          from
          to
          cells {
            value
            text
            reason
          }
        }
      }
    }
  }
`);
