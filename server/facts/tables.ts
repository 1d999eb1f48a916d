import { boundaryViolationTable } from './boundary-violation.table.js';
import { overtimeStepTable } from './overtime-step.table.js';
import { payQuestionTable } from './pay-question.table.js';
import { roundedShiftTable } from './rounded-shift.table.js';
import { unattendedVisitsTable } from './unattended-visits.table.js';
import { workDayTable } from './work-day.table.js';
import { workWeekTable } from './work-week.table.js';

/** The tables of this room, for the data source. */
export const factsTables = [
  workDayTable,
  workWeekTable,
  unattendedVisitsTable,
  boundaryViolationTable,
  overtimeStepTable,
  payQuestionTable,
  roundedShiftTable,
];
