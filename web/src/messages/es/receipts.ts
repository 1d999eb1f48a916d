import type { receipts as english } from '../en/receipts.js';
import type { Translated } from '../words.js';

export const receipts: Translated<typeof english> = {
  title: 'Quién consultó mis datos',
  lead: 'Cada vez que otra persona consulta sus datos por nombre, se escribe una constancia que nadie puede cambiar ni borrar. Varias consultas de una persona a la misma página y los mismos días en una hora son una sola constancia.',
  none: 'Nadie ha consultado sus datos todavía',
  noneHint: 'Cuando alguien lo haga, aparecerá aquí con nombre, página y hora.',
  caption: 'Consultas de sus datos, primero la más reciente',
  when: 'Cuándo',
  who: 'Quién',
  what: 'Qué',
  pageAndDays: '{{page}}, {{days}}',
  count_one: '{{count}} consulta',
  count_other: '{{count}} consultas',
  page: {
    workDay: 'Día de trabajo',
    weeksAhead: 'Revisión semanal: esta semana y la próxima',
    loadGrid: 'Carga por día',
    violations: 'Límites no respetados',
    needsAttention: 'Requiere atención',
    outsideSchedule: 'Cuándo el trabajo pasó del horario',
    explanation: 'Por qué esta cifra: los días que hay detrás',
    workload: 'Cifras',
    staffingReport: 'Informe de personal',
  },
};
