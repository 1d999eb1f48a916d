import type { pay as english } from '../en/pay.js';
import type { Translated } from '../words.js';

export const pay: Translated<typeof english> = {
  steps: {
    policy: 'Según la política vigente: {{total}}',
    federal: 'Exigido solo por la ley federal: {{total}}',
    same: 'La ley federal por sí sola exige lo mismo.',
    added: 'La política añade {{hours}} a lo que exige la ley federal.',
    none: 'Ninguna regla da una tarifa más alta a nada de esto.',
    rule: '{{rule}} – {{total}}',
    day: '{{day}}: {{duration}}',
    dayOf_one: '{{day}}: {{duration}} de {{count}} persona',
    dayOf_other: '{{day}}: {{duration}} de {{count}} personas',
  },
  kind: {
    OFF_CLOCK: 'Tiempo sin fichar',
    MEAL_UNCONFIRMED: 'Comida sin confirmar',
    PREMIUM_MEAL: 'Prima por comida',
    PREMIUM_REST: 'Prima por descanso',
    PREMIUM_REST_WINDOW: 'Prima por trabajar durante un descanso',
    PREMIUM_SPREAD_OF_HOURS: 'Día demasiado extendido',
    PREMIUM_SPLIT_SHIFT: 'Turno partido',
  },
  sentence: {
    OFF_CLOCK: 'Se registraron tareas durante {{duration}} ({{range}}) fuera de los fichajes. ¿Es tiempo trabajado?',
    MEAL_UNCONFIRMED:
      'Se descontaron {{duration}} por una pausa para comer en el turno {{range}} que nadie registró. ¿Se tomó?',
    MEAL_NOT_RECORDED:
      'En el turno {{range}} correspondía una pausa para comer y ninguna fuente las registra. ¿Se tomó?',
    PREMIUM_MEAL: 'Una pausa para comer faltó, llegó tarde o se acortó: se propone el pago de {{duration}}.',
    PREMIUM_REST: 'Faltó un descanso pagado: se propone el pago de {{duration}}.',
    PREMIUM_REST_WINDOW: 'Se trabajaron {{duration}} dentro del descanso que correspondía: se propone una prima.',
    PREMIUM_SPREAD_OF_HOURS: 'El día se extendió demasiadas horas: se propone el pago de {{duration}}.',
    PREMIUM_SPLIT_SHIFT: 'Una pausa larga partió el día en dos: se propone el pago de {{duration}}.',
  },
  state: {
    OPEN: 'Abierto',
    REPLIED: 'Respondido, por decidir',
    SETTLED: 'Resuelto',
    NO_LONGER_FOUND: 'Ya no se encuentra en los registros',
  },
  said: {
    COUNTS: 'es tiempo trabajado',
    DOES_NOT_COUNT: 'no es tiempo trabajado',
    TAKEN: 'la pausa para comer se tomó',
    NOT_TAKEN: 'la pausa para comer no se tomó',
    INTERRUPTED: 'la pausa para comer se interrumpió',
    OWED: 'la prima se debe',
    NOT_OWED: 'la prima no se debe',
  },
  act: {
    REPLY: '{{name}} respondió',
    PROPOSAL: '{{name}} propuso',
    DECISION: '{{name}} decidió',
    REOPENING: '{{name}} lo abrió de nuevo',
  },
  note: '«{{note}}»',
  statement: '{{date}}, {{who}}: {{said}}',
  statementAlone: '{{date}}, {{who}}',
  history: 'Lo que se dijo',
  changed: 'El registro cambió después de una decisión sobre este tiempo, así que se pregunta de nuevo.',
  whatIf:
    'Registradas {{recorded}}, más {{extra}} sin confirmar: lo trabajado sería {{worked}} y el tiempo extra {{overtime}} en lugar de {{before}}.',
};
