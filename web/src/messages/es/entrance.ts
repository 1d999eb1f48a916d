import type { entrance as english } from '../en/entrance.js';
import type { Translated } from '../words.js';

export const entrance: Translated<typeof english> = {
  tagline: 'La carga y los límites del trabajo de asistentes médicos, en números que se pueden comprobar.',
  email: 'Correo electrónico',
  password: 'Contraseña',
  signIn: {
    title: 'Iniciar sesión',
    submit: 'Iniciar sesión',
    startInstead: 'Crear mi propia clínica',
  },
  demonstration: {
    title: 'Demostración',
    text: 'Personas y números inventados. Un clic inicia la sesión; solo funciona en esta computadora.',
    badge: 'no son personas reales',
    as: 'Como {{roles}}',
    role: {
      STAFF_MEMBER: 'asistente médico',
      MANAGER: 'gerencia',
      HR: 'RR. HH.',
      ADMINISTRATOR: 'administración',
    },
  },
  start: {
    title: 'Crear mi propia clínica',
    text: 'Se crea una clínica nueva y vacía, separada de cualquier otra, y su primera cuenta de administración y RR. HH.',
    organizationName: 'Nombre de la clínica',
    name: 'Su nombre',
    passwordHint: 'Al menos 10 caracteres',
    submit: 'Crear la clínica',
    back: 'Volver al inicio de sesión',
    closed: 'Aquí no se puede crear una clínica. Consulte a quien mantiene esta instalación.',
  },
  notice: {
    title: 'Antes de empezar',
    lead: 'Qué sabe Evenkeel de las personas en el trabajo, quién lo ve y para qué no se puede usar.',
    collectedTitle: 'Qué se recoge',
    collected1: 'Horas: planes de turnos, fichajes y licencias, tal como los anotaron los sistemas de la clínica.',
    collected2:
      'Tareas: qué tipo de tarea, desde cuándo y hasta cuándo. Ni textos, ni teclas, ni pantallas, ni llamadas.',
    collected3:
      'Visitas: cuándo fueron y quién atendió. Los pacientes aparecen solo como códigos que no se pueden descifrar.',
    seesTitle: 'Quién lo ve',
    sees1: 'Usted ve todo lo que se guarda sobre usted, hasta la línea del archivo de donde viene.',
    sees2:
      'La gerencia ve horas, horas extra, pausas, descansos y límites no respetados de sus propias sedes y equipos.',
    sees3:
      'El reparto de tareas, el ritmo y los pacientes de una persona son solo suyos. Los demás los ven de grupos de al menos {{count}} personas.',
    sees4:
      'RR. HH. ve lo mismo que la gerencia, de todas las sedes, y hace informes de personal. Administración no ve horas.',
    sees5: 'Cada consulta de sus datos por otra persona deja una constancia que usted puede leer.',
    mayNotTitle: 'Para qué no se puede usar',
    mayNot:
      'Nada de esto puede usarse para sancionar, clasificar ni juzgar a una persona. Un límite no respetado es un límite que la clínica no respetó.',
    acknowledge: 'Lo he leído',
    acknowledged: 'Usted lo confirmó el {{date}}.',
  },
  welcome: {
    title: 'Elegir una contraseña',
    invited: 'Le damos la bienvenida, {{name}}. Con una contraseña propia se entra a {{practice}}.',
    reset: '{{name}}, elija una contraseña nueva para {{practice}}. Se cerrará la sesión en todos los demás lugares.',
    password: 'Contraseña',
    again: 'La contraseña, otra vez',
    different: 'Las dos contraseñas son distintas.',
    submit: 'Guardar la contraseña y entrar',
    spent: 'Este enlace ya se usó, se reemplazó por otro más nuevo o venció. Pida uno nuevo a administración.',
  },
  changePassword: {
    current: 'Contraseña actual',
    next: 'Contraseña nueva',
    again: 'La contraseña nueva, otra vez',
    hint: 'Al menos 10 caracteres',
    submit: 'Cambiar la contraseña',
    done: 'La contraseña ha cambiado. Se cerró la sesión en los demás dispositivos.',
    different: 'Las dos contraseñas nuevas son distintas.',
  },
};
