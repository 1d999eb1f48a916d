import { administrativeShare } from './administrative-share.js';
import { clinicalShare } from './clinical-share.js';
import { coordinationShare } from './coordination-share.js';
import { coverage } from './coverage.js';
import { doubletimeHours } from './doubletime-hours.js';
import { hoursPerVisit } from './hours-per-visit.js';
import { mealsNotTakenInFull } from './meals-not-taken-in-full.js';
import type { Metric } from './metric.js';
import { minutesPerPatient } from './minutes-per-patient.js';
import { offClockMinutes } from './off-clock-minutes.js';
import { overtimeHours } from './overtime-hours.js';
import { overtimeRate } from './overtime-rate.js';
import { paidFte } from './paid-fte.js';
import { patientsPerHour } from './patients-per-hour.js';
import { scheduleOverrun } from './schedule-overrun.js';
import { scheduledHours } from './scheduled-hours.js';
import { shortRestCount } from './short-rest-count.js';
import { splitDistance } from './split-distance.js';
import { statutoryViolationsPer100Days } from './statutory-violations-per-100-days.js';
import { switchesPerHour } from './switches-per-hour.js';
import { violationsPer100Days } from './violations-per-100-days.js';
import { wellbeingViolationsPer100Days } from './wellbeing-violations-per-100-days.js';
import { workOutsideSchedule8 } from './work-outside-schedule-8.js';
import { workedFte } from './worked-fte.js';
import { workedHours } from './worked-hours.js';

/** Every metric, in the order in which the catalogue page shows them. The GraphQL enum is made from it. */
export const METRICS = [
  workedHours,
  scheduledHours,
  workedFte,
  paidFte,
  overtimeHours,
  doubletimeHours,
  overtimeRate,
  clinicalShare,
  administrativeShare,
  coordinationShare,
  splitDistance,
  coverage,
  patientsPerHour,
  minutesPerPatient,
  hoursPerVisit,
  switchesPerHour,
  scheduleOverrun,
  workOutsideSchedule8,
  offClockMinutes,
  mealsNotTakenInFull,
  shortRestCount,
  violationsPer100Days,
  statutoryViolationsPer100Days,
  wellbeingViolationsPer100Days,
] as const;

export type MetricId = (typeof METRICS)[number]['id'];

const byId = new Map<string, Metric<MetricId>>(METRICS.map((metric) => [metric.id, metric]));

/** The metric of that id. An unknown id is a programmer's mistake and throws. */
export function metricOf(id: MetricId): Metric<MetricId> {
  const metric = byId.get(id);
  if (metric === undefined) throw new Error(`There is no metric ${id}.`);
  return metric;
}
