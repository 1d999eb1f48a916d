import type { taskNow as english } from '../en/task-now.js';
import type { Translated } from '../words.js';

export const taskNow: Translated<typeof english> = {
  title: 'Lo que hago ahora',
  back: 'Mi semana',
  nothing: 'No hay nada en marcha. Toque lo que empieza.',
  since: '{{name}}, desde las {{time}}',
  stop: 'Terminar',
  all: 'Las {{count}} actividades',
  fewer: 'Menos actividades',
  sent: 'Todo está enviado.',
  nothingWaits: 'No queda nada por enviar.',
  waiting_one: '{{count}} toque espera el envío; se guarda en este dispositivo.',
  waiting_other: '{{count}} toques esperan el envío; se guardan en este dispositivo.',
  unreachable: 'Ahora no hay conexión; se intenta de nuevo sin hacer nada.',
  signIn: 'Inicie sesión para enviarlos.',
  refused: '{{what}} de las {{time}} no se aceptó: {{reason}}',
  stopped: 'El fin',
  drop: 'Descartar',
  endless: 'Nadie sabe cuándo terminó {{name}}, empezada {{moment}}: no cuenta para nada.',
  logged: 'Lo que registró',
  loggedHint: 'En sus cifras dentro de unos diez minutos.',
  notStaff: 'Esta cuenta no es de nadie del personal, así que no hay nada propio que registrar.',
  noActivities: 'Todavía no hay actividades. La administración puede añadirlas.',
};
