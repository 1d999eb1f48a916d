import type { en } from '../en/index.js';
import type { Translated } from '../words.js';
import { administration } from './administration.js';
import { catalogue } from './catalogue.js';
import { delegation } from './delegation.js';
import { didItHelp } from './did-it-help.js';
import { disputes } from './disputes.js';
import { entrance } from './entrance.js';
import { explanation } from './explanation.js';
import { format } from './format.js';
import { frame } from './frame.js';
import { imports } from './imports.js';
import { mail } from './mail.js';
import { mapping } from './mapping.js';
import { myWeek } from './my-week.js';
import { pay } from './pay.js';
import { payroll } from './payroll.js';
import { policies } from './policies.js';
import { quarantine } from './quarantine.js';
import { receipts } from './receipts.js';
import { reviewNotes } from './review-notes.js';
import { rounding } from './rounding.js';
import { sources } from './sources.js';
import { staffFiles } from './staff-files.js';
import { staffingReport } from './staffing-report.js';
import { strain } from './strain.js';
import { taskNow } from './task-now.js';
import { terms } from './terms.js';
import { toSettle } from './to-settle.js';
import { weeklyReview } from './weekly-review.js';
import { weeksAhead } from './weeks-ahead.js';
import { workDay } from './work-day.js';

/*
 * Glossary: one word for each thing, as in English.
 *
 *   access receipt      constancia              organization, practice   organización, clínica
 *   acknowledged        reconocido              overtime                 horas extra (a length: tiempo extra)
 *   boundary violation  incumplimiento          pay period               período de pago
 *   coverage            cobertura               payroll                  nómina
 *   dispute             objeción, objetar       policy                   política
 *   figure              cifra                   premium                  prima
 *   site                sede                    punch, time clock        fichaje, reloj de fichar
 *   HR                  RR. HH.                 rejected row             fila rechazada
 *   leave               licencia                remedied                 compensado
 *   limit crossed       límite no respetado     rest, rest break         descanso, pausa de descanso
 *   login               cuenta                  roster, shift            plan de turnos, turno
 *   manager             gerencia                schedule, scheduled      horario, programado
 *   meal, meal break    comida, pausa para comer settle                  resolver
 *   medical assistant   asistente médico        source, import           fuente, importación
 *   off the clock       sin fichar              staff, staff member      personal, integrante del personal
 *   outside schedule    fuera de horario        staffing                 dotación
 *   task mix, split     reparto de tareas       staffing report          informe de personal
 *   task log            registro de tareas      strain                   tensión
 *   visit, appointment  visita, cita            weekly review            revisión semanal
 *   work day, workweek  día de trabajo, semana laboral
 *
 * Roles are named by what they do (gerencia, administración), so that no form needs a gender; readers are addressed
 * without a pronoun where the sentence allows, and as usted where it does not.
 */

/** The Spanish catalogue: the same namespaces and keys as the English one. */
export const es = {
  administration,
  catalogue,
  delegation,
  didItHelp,
  disputes,
  entrance,
  explanation,
  format,
  frame,
  imports,
  mail,
  mapping,
  myWeek,
  pay,
  payroll,
  policies,
  quarantine,
  receipts,
  reviewNotes,
  rounding,
  sources,
  staffFiles,
  staffingReport,
  strain,
  taskNow,
  terms,
  toSettle,
  weeklyReview,
  weeksAhead,
  workDay,
} as const satisfies Translated<typeof en>;
