import type { Absence } from './absences.js';
import type { Appointment } from './appointments.js';
import { addDays } from '../server/domain/time/civil-date.js';
import { csv, type Cell } from './csv.js';
import type { SeedFile } from './demonstration.js';
import type { History } from './history.js';
import { homeOf, personOf, type SiteKey } from './practice.js';
import type { PlannedShift } from './roster.js';
import { WEEKS_AHEAD } from './stories.js';
import type { DayOfWork } from './work.js';

/** Everything that happened, or was planned to. */
export interface Ledger {
  readonly history: History;
  readonly absences: readonly Absence[];
  readonly roster: readonly PlannedShift[];
  readonly days: readonly DayOfWork[];
  readonly appointments: readonly Appointment[];
}

/** The raw record as files, one per kind. Times are local to the row's site. */
export function ledgerFiles(ledger: Ledger): readonly SeedFile[] {
  const { yesterday } = ledger.history;
  const endOfRoster = addDays(ledger.history.mondayOfWeek(-WEEKS_AHEAD), 6);
  return [
    rosterFile(ledger, endOfRoster),
    leaveFile(ledger, endOfRoster),
    clockFile(ledger, yesterday),
    visitFile(ledger, yesterday),
    appointmentFile(ledger, yesterday),
    taskFile(ledger, yesterday),
  ];
}

const writer =
  (history: History) =>
  (instant: number | null, site: SiteKey): Cell =>
    instant === null ? null : history.clocks[site].write(instant);

function rosterFile({ history, roster }: Ledger, completeUntil: string): SeedFile {
  const at = writer(history);
  const rows = roster.map((shift) => [
    shift.staff,
    shift.site,
    at(shift.start, shift.site),
    at(shift.end, shift.site),
    at(shift.meal?.start ?? null, shift.site),
    at(shift.meal?.end ?? null, shift.site),
    at(shift.publishedAt, shift.site),
  ]);
  const text = csv(['staff', 'site', 'start', 'end', 'meal_start', 'meal_end', 'published'], rows);
  return { name: 'scheduled-shifts.csv', kind: 'scheduled-shifts', source: 'roster', completeUntil, text };
}

/** Leave names no site, so its times carry their offset. */
function leaveFile({ history, absences }: Ledger, completeUntil: string): SeedFile {
  const rows = absences.map((absence) => {
    const clock = history.clocks[homeOf(personOf(absence.staff))];
    const from = clock.writeExactly(clock.at(absence.from, '00:00'));
    const to = clock.writeExactly(clock.at(addDays(absence.to, 1), '00:00'));
    return [absence.staff, absence.kind, absence.kind === 'PROTECTED' ? 'no' : 'yes', from, to];
  });
  const text = csv(['staff', 'kind', 'paid', 'start', 'end'], rows);
  return { name: 'leaves.csv', kind: 'leaves', source: 'leave', completeUntil, text };
}

function clockFile({ history, days }: Ledger, completeUntil: string): SeedFile {
  const at = writer(history);
  const rows = days
    .flatMap(({ punches }) => punches)
    .map(({ staff, kind, site, start, end }) => [staff, kind, at(start, site), at(end, site), site]);
  const text = csv(['staff', 'kind', 'start', 'end', 'site'], rows);
  return { name: 'clock-spans.csv', kind: 'clock-spans', source: 'time-clock', completeUntil, text };
}

const VISIT_COLUMNS = ['site', 'start', 'end', 'status', 'patient', 'staff', 'provider'] as const;

/** Only Riverside exports its visits. */
function visitFile({ history, days }: Ledger, completeUntil: string): SeedFile {
  const at = writer(history);
  const rows = days
    .flatMap(({ visits }) => visits)
    .filter(({ site }) => site === 'riverside')
    .map(({ id, site, start, end, patient, staff, provider }) => [
      id,
      site,
      at(start, site),
      at(end, site),
      'COMPLETED',
      patient,
      staff.join(';'),
      provider,
    ]);
  const text = csv(['visit', ...VISIT_COLUMNS], rows);
  return { name: 'visits.csv', kind: 'visits', source: 'ehr', completeUntil, text };
}

function appointmentFile({ history, appointments }: Ledger, completeUntil: string): SeedFile {
  const at = writer(history);
  const rows = appointments.map(({ id, site, start, end, status, patient, staff, provider }) => [
    id,
    site,
    at(start, site),
    at(end, site),
    status,
    patient,
    staff.join(';'),
    provider,
  ]);
  const text = csv(['appointment', ...VISIT_COLUMNS], rows);
  return { name: 'appointments.csv', kind: 'appointments', source: 'schedule', completeUntil, text };
}

function taskFile({ history, days }: Ledger, completeUntil: string): SeedFile {
  const at = writer(history);
  const rows = days
    .flatMap(({ tasks }) => tasks)
    .map(({ staff, activity, start, end, site, visit }) => [
      staff,
      activity.key,
      at(start, site),
      at(end, site),
      site,
      visit,
    ]);
  const text = csv(['staff', 'activity', 'start', 'end', 'site', 'visit'], rows);
  return { name: 'task-logs.csv', kind: 'task-logs', source: 'task-log', completeUntil, text };
}
