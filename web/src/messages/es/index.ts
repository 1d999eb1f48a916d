import type { en } from '../en/index.js';
import type { Translated } from '../words.js';
import { format } from './format.js';
import { frame } from './frame.js';

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
  format,
  frame,
} as const satisfies Partial<Translated<typeof en>>;
