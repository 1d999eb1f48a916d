import { graphql } from '../../graphql/generated/gql.js';

/** One person's day: lanes, facts, limits crossed, and the overtime of the workweek it belongs to. */
export const WORK_DAY = graphql(`
  query WorkDay($staffMemberId: ID!, $date: Date!) {
    workDay(staffMemberId: $staffMemberId, date: $date) {
      __typename
      ... on InputProblem {
        code
        message
      }
      ... on WorkDay {
        date
        zone
        dayStart
        dayEnd
        siteNames
        staffMember {
          id
          name
          role
        }
        workedSeconds
        scheduledSeconds
        mealSeconds
        restSeconds
        leaveSeconds
        offClockSeconds
        clinicalSeconds
        administrativeSeconds
        coordinationSeconds
        otherSeconds
        unmappedSeconds
        unloggedSeconds
        visits
        untimed {
          seconds
          activityName
          category
          sourceName
          fileName
          line
        }
        doubts {
          code
          startedAt
          endedAt
          takenSeconds
          otherSeconds
        }
        incomplete {
          feed
          reason
        }
        lanes {
          kind
          bars {
            start
            end
            label
            category
            sourceName
            fileName
            line
          }
        }
        violations {
          id
          kind
          severity
          basis
          rule
          clause
          limitSeconds
          actualSeconds
          limitDays
          actualDays
          state
          zone
          evidence {
            start
            end
          }
        }
        overtime {
          policyTitle
          source
          weekStarting
          workedSeconds
          regularSeconds
          overtimeSeconds
          doubletimeSeconds
          federalOvertimeSeconds
          trace {
            rule
            clause
            day
            seconds
          }
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
        payQuestions {
          id
          kind
          workday
          start
          end
          zone
          siteName
          seconds
          state
          isChanged
          history {
            act
            answer
            note
            by
            at
          }
        }
      }
    }
  }
`);
