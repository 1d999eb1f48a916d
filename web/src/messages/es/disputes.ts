import type { disputes as english } from '../en/disputes.js';
import type { Translated } from '../words.js';

export const disputes: Translated<typeof english> = {
  title: 'Objeciones',
  lead: 'Registros que, según las propias personas, están mal. Un incumplimiento objetado sigue contando hasta que se decide, y se marca como objetado dondequiera que cuenta. Un registro equivocado se corrige en su fuente; entonces deja de encontrarse.',
  none: 'Ninguna objeción espera decisión',
  noneHint: 'Cuando alguien objeta un registro en Mi semana, aparece aquí.',
  count_one: '{{count}} objeción',
  count_other: '{{count}} objeciones',
  about: '{{name}}: {{kind}}, {{day}}',
  evidence: 'Prueba: {{ranges}}',
  noWords: 'La persona no escribió ninguna nota.',
  openDay: 'Abrir el día',
  settle: 'Decidir',
  settleOf: 'Decidir: {{title}}',
  dialog: 'Decidir una objeción',
  decision: {
    ACKNOWLEDGED: 'El registro vale',
    REMEDIED: 'Se compensa',
    OPEN: 'Queda abierto de nuevo',
  },
  decisionHint: {
    ACKNOWLEDGED: 'El límite no se respetó, tal como está registrado.',
    REMEDIED: 'El límite no se respetó, y así se compensa.',
    OPEN: 'Primero hay que averiguar algo o corregirlo en la fuente.',
  },
  remedy: '¿Cómo se compensa?',
  reason: '¿Cómo se decidió?',
  reasonHint: 'La persona lo lee. Sin nombres de pacientes, por favor.',
  save: 'Guardar',
  cancel: 'Cancelar',
};
