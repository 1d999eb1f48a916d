import type { delegation as english } from '../en/delegation.js';
import type { Translated } from '../words.js';

export const delegation: Translated<typeof english> = {
  title: 'Qué podría salir del equipo',
  description:
    'A dónde va el tiempo administrativo y de coordinación registrado, en cuatro semanas completas. Del equipo, nunca de una persona.',
  chooseTeam: 'Elija arriba un equipo: esto se dice de un equipo a la vez.',
  none: 'No hay tiempo administrativo ni de coordinación registrado en estas semanas.',
  tooFew: 'Contribuyeron muy pocas personas para mostrar a dónde va el tiempo.',
  share: 'Si esta parte pasara a otro lugar',
  table: 'Tiempo administrativo y de coordinación por actividad',
  activity: 'Actividad',
  category: 'Categoría',
  hours: 'Por semana',
  sum: 'Suma hasta aquí',
  returned: 'Devuelto por semana',
  others: 'Otras actividades de pocas personas',
  partly: '{{name}} (en {{weeks}} de {{all}} semanas; en las demás, con las otras)',
  weeks: '{{period}}. Las primeras barras son donde un cambio devuelve más.',
  withheld_one: 'Una semana de una categoría está oculta: contribuyeron muy pocas personas.',
  withheld_other: '{{count}} semanas de una categoría están ocultas: contribuyeron muy pocas personas.',
  ways: 'Lo que devolvió ese tiempo en otros lugares: planificar antes de la visita, órdenes permanentes y protocolos, una bandeja compartida que se ordena antes de llegar al personal clínico, formularios y faxes en una sola mano (Sinsky et al., Annals of Family Medicine 11, 2013: 23 consultas). El trabajo que sale del equipo llega a otro lugar: pregunte primero allí.',
};
