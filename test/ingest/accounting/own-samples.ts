import { end, start, type SampleFile } from './sample-row.js';

/** Evenkeel's own kinds of file. */
export const OWN_SAMPLES: readonly SampleFile[] = [
  {
    name: 'own task logs',
    table: 'task_log',
    header: 'id,staff,activity,start,end',
    row: (r) => `t${r.n},${r.who},phone,${start(r)},${end(r)}`,
  },
  {
    name: 'own clock spans without ids',
    table: 'clock_span',
    header: 'staff,kind,start,end',
    row: (r) => `${r.who},WORK,${start(r)},${end(r)}`,
  },
  {
    name: 'own clock spans as JSON, one object a line',
    table: 'clock_span',
    header: '',
    row: (r) => JSON.stringify({ staff: r.who, kind: 'WORK', start: start(r), end: end(r) }),
    write: (_, rows) => `${rows.join('\n')}\n`,
  },
  {
    name: 'own roster',
    table: 'scheduled_shift',
    header: 'id,staff,start,end,meal_start,meal_end',
    row: (r) => `s${r.n},${r.who},${start(r)},${end(r)},,`,
  },
  {
    name: 'own leave',
    table: 'leave',
    header: 'id,staff,kind,paid,start,end',
    row: (r) => `l${r.n},${r.who},SICK,yes,${start(r)},${end(r)}`,
  },
  {
    name: 'own visits',
    table: 'visit',
    header: 'visit,start,end,status,patient,staff',
    row: (r) => `V${r.n},${start(r)},${end(r)},COMPLETED,N${r.n % 7},${r.who}`,
  },
  {
    name: 'own appointments',
    table: 'appointment',
    header: 'appointment,start,end,status,patient,staff',
    row: (r) => `A${r.n},${start(r)},${end(r)},PLANNED,N${r.n % 7},${r.who}`,
  },
];

/** Lists of the practice; they are not kept after they were taken in. */
export const PRACTICE_SAMPLES: readonly SampleFile[] = [
  {
    name: 'own sites',
    table: 'site',
    header: 'key,name,zone',
    row: (r) => `s${r.n},Site ${r.n},America/Chicago`,
  },
  {
    name: 'own teams',
    table: 'team',
    header: 'key,name,site',
    row: (r) => `t${r.n},Team ${r.n},main`,
  },
  {
    name: 'own staff',
    table: 'staff_member',
    header: 'key,name,email,contract_hours,from',
    row: (r) => `p${r.n},Person ${r.n},p${r.n}@clinic.example,38.5,2026-03-${r.day}`,
  },
  {
    name: 'own activities',
    table: 'activity',
    header: 'key,name,category',
    row: (r) => `a${r.n},Activity ${r.n},CLINICAL`,
  },
  {
    name: 'own positions',
    table: 'budgeted_position',
    header: 'site,role,fte',
    row: (r) => `main,Role ${r.n},2.5`,
  },
  {
    name: 'own providers',
    table: 'provider',
    header: 'provider,site,fte',
    row: (r) => `d${r.n},main,0.8`,
  },
];
