import type { staffFiles as english } from '../en/staff-files.js';
import type { Translated } from '../words.js';

export const staffFiles: Translated<typeof english> = {
  lead: 'La rotación, las vacantes, el trabajo con recargo y las credenciales del informe de personal se apoyan en estas listas. Se pueden importar como archivos o llevar aquí; una línea con el mismo primer día se reemplaza. Quien aparece aquí lee en «Quién consultó» que usted abrió la página.',
  none: 'Todavía no hay nada indicado.',
  table: '{{title}}, como tabla',
  days: { always: 'siempre', from: 'desde el {{from}}', until: 'hasta el {{to}}', period: 'del {{from}} al {{to}}' },
  column: {
    who: 'Integrante del personal',
    staffing: 'Pertenece como',
    days: 'Días',
    left: 'Salida',
    credential: 'Credencial',
    from: 'Desde',
    expires: 'Último día',
    site: 'Sede',
    role: 'Puesto',
    fte: 'Puestos a tiempo completo',
    provider: 'Proveedor',
    remove: 'Error',
  },
  field: { from: 'Primer día', to: 'Último día', expires: 'Último día' },
  staffing: { EMPLOYED: 'personal propio', AGENCY: 'agencia', FLOAT: 'personal flotante' },
  separation: {
    none: 'no salió',
    VOLUNTARY: 'por decisión propia',
    INVOLUNTARY: 'por decisión de la clínica',
    RETIREMENT: 'jubilación',
    END_OF_TERM: 'fin del plazo',
    OTHER: 'otro motivo',
  },
  employments: {
    title: 'Vínculos laborales',
    description:
      'Una línea vale hasta su último día o hasta que empieza la siguiente de la persona. El personal de agencia no ocupa puestos ni entra en el número de personas.',
    form: 'Añadir o reemplazar un vínculo laboral',
  },
  credentials: {
    title: 'Credenciales',
    description: 'Una renovación es una línea propia.',
    form: 'Añadir o reemplazar una credencial',
  },
  positions: {
    title: 'Puestos presupuestados',
    description: 'Cuántos puestos a tiempo completo puede cubrir una sede: 2.5 son dos y medio.',
    form: 'Añadir o reemplazar puestos',
  },
  providers: {
    title: 'Proveedores',
    description: 'Tiempo clínico de los proveedores por sede. No son integrantes del personal.',
    form: 'Añadir o reemplazar el tiempo de un proveedor',
  },
  neverExpires: 'no vence',
  expired: 'vencida',
  remove: 'Quitar',
  removeOf: 'Quitar una línea de {{name}}',
  removeSurely: 'Quitarla',
  removeSurelyOf: 'Quitarla para siempre: línea de {{name}}',
  save: 'Guardar',
  saved: 'Quedó guardado.',
};
