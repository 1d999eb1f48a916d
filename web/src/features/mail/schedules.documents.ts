import { graphql } from '../../graphql/generated/index.js';

export const REPORT_SCHEDULES = graphql(`
  query ReportSchedules {
    reportSchedules {
      id
      name
      grouping
      siteIds
      teamIds
      columns
      format
      paper
      cadence
      daysAfter
      localTime
      isPaused
      nextAt
      nextPeriod {
        from
        to
      }
      recipients {
        id
        name
        email
        isEntitled
        isWanted
      }
      latestMails {
        period {
          from
          to
        }
        recipientName
        state
        failure
        finishedAt
      }
    }
    possibleReportRecipients {
      id
      name
      email
    }
    reportDefinitions {
      id
      name
      grouping
      siteIds
      teamIds
      columns
    }
    mailPolicy {
      zoneInForce
    }
  }
`);

export const SAVE_REPORT_SCHEDULE = graphql(`
  mutation SaveReportSchedule($input: ReportScheduleInput!) {
    saveReportSchedule(input: $input) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const PAUSE_REPORT_SCHEDULE = graphql(`
  mutation PauseReportSchedule($id: ID!, $isPaused: Boolean!) {
    pauseReportSchedule(id: $id, isPaused: $isPaused) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);

export const REMOVE_REPORT_SCHEDULE = graphql(`
  mutation RemoveReportSchedule($id: ID!) {
    removeReportSchedule(id: $id) {
      __typename
      ... on InputProblem {
        message
      }
    }
  }
`);
