import type { EpochSeconds } from '../server/domain/time/instant.js';
import { patientFor } from './patients.js';
import { TEAMS, type SiteKey } from './practice.js';
import { randomOf } from './random.js';
import type { PlannedShift } from './roster.js';
import type { History } from './history.js';
import type { DayOfWork } from './work.js';

/** One line of the practice's schedule of patients. */
export interface Appointment {
  readonly id: string;
  readonly site: SiteKey;
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  readonly status: 'COMPLETED' | 'NO_SHOW' | 'CANCELLED' | 'PLANNED';
  readonly patient: string;
  readonly staff: readonly string[];
  readonly provider: string;
}

const SLOT = 20 * 60;
const toSlot = (instant: EpochSeconds): EpochSeconds => instant - (instant % 300);

/** Riverside exports its visits, so of its schedule only the last weeks were ever asked for. */
const RIVERSIDE_WEEKS = 4;

/**
 * The appointments behind the visits, those that nobody kept, and the planned ones of the coming week. At Harbor, which
 * has no visit export, the kept ones are all Evenkeel knows of visits: their ids are those its task logs name.
 */
export function appointmentsOf(
  days: readonly DayOfWork[],
  roster: readonly PlannedShift[],
  history: History,
): readonly Appointment[] {
  const since = history.clocks.riverside.at(history.mondayOfWeek(RIVERSIDE_WEEKS), '00:00');
  const behind = days.flatMap(({ visits }) => visits).filter(({ site, start }) => site === 'harbor' || start >= since);
  const kept = behind.flatMap((visit): readonly Appointment[] => {
    const random = randomOf(`${visit.id} appointment`);
    const start = toSlot(visit.start - random.between(0, 8) * 60);
    const slot = { site: visit.site, start, end: start + SLOT, provider: visit.provider };
    const id = visit.site === 'harbor' ? visit.id : visit.id.replace('V-', 'A-');
    const appointment = { ...slot, id, status: 'COMPLETED', patient: visit.patient, staff: visit.staff } as const;
    if (!random.chance(0.09)) return [appointment];
    const status = random.chance(0.55) ? 'NO_SHOW' : 'CANCELLED';
    return [
      appointment,
      { ...slot, id: `${id}-x`, status, patient: patientFor('none', visit.site, random), staff: [] },
    ];
  });
  return [...kept, ...plannedOf(roster, history)];
}

/** Patients already booked for the week to come, one every half hour per clinic shift. */
function plannedOf(roster: readonly PlannedShift[], history: History): readonly Appointment[] {
  const booked = roster.filter(
    ({ duty, date }) => duty === 'CLINIC' && date >= history.today && date < history.mondayOfWeek(-2),
  );
  return booked.flatMap((shift) => {
    const random = randomOf(`${shift.staff} booked ${shift.weeksBack} ${shift.weekday}`);
    const slots = Math.floor((shift.end - shift.start) / 1800) - 1;
    return Array.from({ length: slots }, (_, slot) => ({
      id: `B-${shift.staff}-${shift.date}-${shift.site.slice(0, 1)}${slot + 1}`,
      site: shift.site,
      start: toSlot(shift.start) + slot * 1800,
      end: toSlot(shift.start) + slot * 1800 + SLOT,
      status: 'PLANNED' as const,
      patient: patientFor(shift.staff, shift.site, random),
      staff: [shift.staff],
      provider: random.pick(TEAMS[shift.team].providers),
    }));
  });
}
