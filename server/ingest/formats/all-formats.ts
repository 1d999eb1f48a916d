import { activities } from './activities.js';
import { activityEvents } from './activity-events.js';
import { appointments } from './appointments.js';
import { calendarRoster } from './calendar/calendar-roster.js';
import { clockSpans } from './clock-spans.js';
import { credentials } from './credentials.js';
import { employments } from './employments.js';
import type { FileFormat } from './format.js';
import { ehrActions } from './ehr-actions/ehr-actions.js';
import { fhirResources } from './fhir/fhir-resources.js';
import { hl7Format } from './hl7/hl7-format.js';
import { hrmsAttendance } from './hrms-attendance.js';
import { leaves } from './leaves.js';
import { oracleTimeRecords } from './oracle-time-records.js';
import { orangehrmAttendance } from './orangehrm-attendance.js';
import { peoplesoftPunches } from './peoplesoft-punches.js';
import { positions } from './positions.js';
import { providers } from './providers.js';
import { punchEvents } from './punch-events.js';
import { punches } from './punches.js';
import { sapClock } from './sap-clock.js';
import { scheduledShifts } from './scheduled-shifts.js';
import { deputyTimesheets, squareShifts } from './shifts-with-breaks.js';
import { sites } from './sites.js';
import { staff } from './staff.js';
import { taskLogs } from './task-logs.js';
import { teams } from './teams.js';
import { activityWatch } from './trackers/activity-watch.js';
import { clockify } from './trackers/clockify.js';
import { harvest } from './trackers/harvest.js';
import { kimai } from './trackers/kimai.js';
import { solidtime, solidtimeTable } from './trackers/solidtime.js';
import { timechimp } from './trackers/timechimp.js';
import { timeTracker } from './trackers/time-tracker.js';
import { toggl } from './trackers/toggl.js';
import { yast } from './trackers/yast.js';
import { visits } from './visits.js';

/** Every format that can be read. */
export const ALL_FORMATS: readonly FileFormat[] = [
  toggl,
  clockify,
  harvest,
  kimai,
  solidtime,
  solidtimeTable,
  timechimp,
  yast,
  activityWatch,
  timeTracker,
  activityEvents,
  punches,
  punchEvents,
  peoplesoftPunches,
  oracleTimeRecords,
  orangehrmAttendance,
  hrmsAttendance,
  sapClock,
  deputyTimesheets,
  squareShifts,
  sites,
  teams,
  staff,
  activities,
  employments,
  credentials,
  positions,
  providers,
  taskLogs,
  clockSpans,
  scheduledShifts,
  leaves,
  visits,
  appointments,
  calendarRoster,
  fhirResources,
  hl7Format,
  ehrActions,
];
