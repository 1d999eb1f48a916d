import type { weeksAhead as english } from '../en/weeks-ahead.js';
import type { Translated } from '../words.js';

export const weeksAhead: Translated<typeof english> = {
  title: 'Esta semana y la próxima',
  description:
    'El plan de turnos, con las mismas reglas que el registro. Las horas ya hechas cuentan donde hay registro.',
  week: 'Semana del {{period}}',
  recordedUntil: 'Registrado hasta el {{day}}; desde entonces, según el plan de turnos.',
  byRoster: 'Según el plan de turnos.',
  recorded: 'Todo está registrado.',
  sum_one: '{{count}} persona, {{planned}} programadas.',
  sum_other: '{{count}} personas, {{planned}} programadas.',
  sumSoFar_one: '{{count}} persona, {{recorded}} hasta ahora y {{planned}} programadas.',
  sumSoFar_other: '{{count}} personas, {{recorded}} hasta ahora y {{planned}} programadas.',
  noRoster: 'No hay plan de turnos de {{sites}}: al cargar sus turnos se ve lo que viene.',
  nothing: 'En este plan se respetan todos los límites y nadie llega a horas extra.',
  sessions:
    'No se puede decir qué sesiones quedarán cortas: todavía ningún tipo de archivo indica las sesiones de proveedores.',
  who: 'Quién',
  hours: 'Horas',
  hoursSoFar: '{{recorded}} + {{planned}}',
  overtime: 'Horas extra',
  what: 'Qué hace el plan',
  byName: 'Por nombre. Solo aparecen personas para las que algo debería cambiar.',
  away: 'Ausencias',
  awayOf: '{{name}} ({{days}})',
  onLeave: 'Tiene un turno el {{day}}, pero licencia aprobada.',
  over: 'La semana llega a {{hours}}, de ellas {{overtime}} de tiempo extra.',
  finding: {
    REST_SHORT: '{{day}}: {{actual}} de descanso antes del trabajo; el límite es de al menos {{limit}}.',
    SHIFT_LONG: '{{day}}: un turno de {{actual}}; el límite es de {{limit}}.',
    WEEK_LONG: '{{day}}: llega a {{actual}} en una semana; el límite es de {{limit}}.',
    RUN_LONG: '{{day}}: parte de {{actual}} días seguidos; el límite es de {{limit}}.',
    WEEKLY_REST_MISSED: 'El descanso más largo de la semana es de {{actual}}; se exigen al menos {{limit}}.',
    SEVENTH_DAY: '{{day}}: trabajo en {{actual}} días de la semana; el límite es de {{limit}}.',
  },
};
