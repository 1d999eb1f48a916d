import type { catalogue as english } from '../en/catalogue.js';
import type { Translated } from '../words.js';

export const catalogue: Translated<typeof english> = {
  lead: 'Cada cifra de Evenkeel tiene una sola definición; esta página la imprime, y esa misma definición calcula la cifra.',
  find: 'Buscar una cifra',
  nothingFound: 'Ninguna cifra contiene «{{words}}».',
  count_one: '{{count}} cifra',
  count_other: '{{count}} cifras',
  unit: 'Unidad',
  reads: 'Necesita',
  limits: 'Límites',
  evidence: 'Evidencia',
  noEvidence: 'Para esta cifra no se invoca ningún estudio.',
  audience: 'Quién la ve',
  example: 'Ejemplo',
  exampleSentence: '{{given}} ({{terms}}) Resultado: {{result}}.',
  shownOn: 'Se muestra en',
  shownNowhere: 'En ninguna página propia; aquí y en la interfaz para programas.',
  unlocks: {
    title: 'Qué hace posible cada fuente',
    description: 'Una cifra se conoce donde se han cargado todas las fuentes que necesita.',
    loaded: '(cargada)',
    missing: '(sin cargar)',
  },
  missingFeeds: 'Todavía sin cargar: {{feeds}}.',
  direction: {
    LOWER: 'Menos es mejor',
    HIGHER: 'Más es mejor',
    NONE: 'Ni más ni menos es mejor en sí',
  },
  audienceText: {
    FACT: 'Un hecho sobre el que actuar: de una persona lo ven ella, sus responsables y RR. HH.',
    GROUP: 'Un patrón personal: de una persona solo lo ve ella; los demás, de grupos de al menos {{count}} personas.',
    SELF: 'De una persona solo lo ve ella.',
  },
  units: {
    COUNT: 'número',
    HOURS: 'horas',
    MINUTES: 'minutos',
    PER_100_DAYS: 'por 100 días trabajados',
    PER_HOUR: 'por hora',
    RATIO: 'proporción',
    SHARE: 'porcentaje',
  },
};
