import type { didItHelp as english } from '../en/did-it-help.js';
import type { Translated } from '../words.js';

export const didItHelp: Translated<typeof english> = {
  title: '¿Sirvió?',
  description: 'Un cambio y las cifras que debería haber movido, antes y después, frente a lugares sin él.',
  choosePlace: 'Elija arriba el equipo o la sede que tuvo el cambio.',
  noted: 'El cambio',
  another: 'otro día',
  day: 'Día',
  metrics: 'Cifras que debería mover (tres como máximo)',
  metricsHint: 'Conviene elegirlas antes de mirar: de muchas cifras, algunas se mueven por azar.',
  compare: 'Comparar',
  periods: '{{before}} frente a {{after}}; la semana del cambio no pertenece a ninguno.',
  against_one: 'Frente a {{count}} lugar sin él: {{names}}.',
  against_other: 'Frente a {{count}} lugares sin él: {{names}}.',
  alone:
    'No puede ver otro lugar del mismo tipo: solo antes y después, lo que no dice nada de lo que ocurrió en todas partes.',
  leaveOut: 'Dejar fuera de la comparación (tuvo también el cambio o no es una comparación justa)',
  figure: 'Cifra',
  before: 'Antes',
  after: 'Después',
  effect: 'Cambio más allá de los demás',
  effectAlone: 'Cambio',
  says: 'Qué se puede decir',
  interval: '{{change}} ({{low}} a {{high}})',
  verdict: {
    BETTER: 'Mejor, más allá de lo que explica el azar entre semanas.',
    WORSE: 'Peor, más allá de lo que explica el azar entre semanas.',
    MOVED: 'Se movió, más allá de lo que explica el azar entre semanas; ningún sentido es mejor.',
    UNCLEAR: 'No se distingue del azar: puede no haber hecho nada, o muy poco para verse en tan pocas semanas.',
    TOO_LITTLE: 'Se sabe demasiado poco: menos de cuatro semanas conocidas de un lado.',
  },
  diverging: 'Antes del cambio estos lugares ya se iban separando: la comparación no es un buen apoyo.',
  fewer: 'Frente a {{count}} de {{all}}: de los demás se desconoce en alguna semana.',
  cannot: 'Lo que esto no puede decir',
  limits:
    'Que una cifra se moviera después de un cambio no prueba que el cambio la moviera: cuenta también todo lo demás que empezó aquí en ese momento. Pocas semanas dan intervalos amplios, y no ver un cambio claro no es lo mismo que no haberlo. Es una comparación de lugares, nunca de personas.',
  method:
    'Método: cifras semanales, menos la media de los lugares sin el cambio en la misma semana, antes frente a después; intervalo de Welch del 95 %, ampliado donde las semanas se parecen entre sí. Diferencia en diferencias: Wing, Simon, Bello-Gomez, Annual Review of Public Health 39 (2018); sobre intervalos de semanas seguidas: Bertrand, Duflo, Mullainathan, Quarterly Journal of Economics 119 (2004).',
};
