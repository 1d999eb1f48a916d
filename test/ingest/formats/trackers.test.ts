import { describe, expect, it } from '@jest/globals';
import type { DateOrder } from '../../../server/ingest/reading/date-order.js';
import { readTable } from './read-table.js';

interface Export {
  readonly kind: string;
  readonly order?: DateOrder;
  readonly delimiter?: string;
  readonly text: string;
  readonly rows: readonly string[];
}

/** Made-up rows under the columns each time tracker writes. */
const EXPORTS: Readonly<Record<string, Export>> = {
  'Toggl Track': {
    kind: 'toggl',
    text: `
User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (USD)
Ann A.,ann@clinic.example,,Front desk,Calls,,No,2026-03-02,08:00:00,2026-03-02,08:30:00,00:30:00,,`,
    rows: ['ann@clinic.example Calls 2026-03-02T08:00:00/08:30:00'],
  },
  'Clockify, times by a 12-hour clock': {
    kind: 'clockify',
    order: 'MDY',
    text: `
Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)
Front desk,,,Calls,Ann A.,,ann@clinic.example,,No,3/2/26,1:00 PM,3/2/26,2:15:30 PM,01:15:30,0.00`,
    rows: ['ann@clinic.example Calls 2026-03-02T13:00:00/14:15:30'],
  },
  'Clockify, shared report': {
    kind: 'clockify',
    text: `
Project,Client,Description,Task,User,Email,Tags,Billable,Start Date,Duration (h),Duration (decimal)
Front desk,,,Calls,Ann A.,ann@clinic.example,,No,2026-03-02,01:30:00,0.00
Front desk,,,Calls,Ann A.,ann@clinic.example,,No,2026-03-02,01:30:00,0.00`,
    rows: ['ann@clinic.example Calls 2026-03-02 5400 s', 'ann@clinic.example Calls 2026-03-02 5400 s'],
  },
  'Harvest, decimal comma and thousands': {
    kind: 'harvest',
    text: `
Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,First Name,Last Name,Billable Amount,Currency
2026-03-02,Clinic,Front desk,,Calls,,"1,5",No,No,Ann,Abel,"2.000,0",Euro - EUR`,
    rows: ['Ann Abel Calls 2026-03-02 5400 s'],
  },
  'Kimai, seconds, and an end on the next day': {
    kind: 'kimai',
    text: `
Date,From,To,Duration,Rate,User,Customer,Project,Activity,Description,Exported,Tags
2026-03-02,08:00,09:30,5400,0,ann,Clinic,Front desk,Calls,,no,
2026-03-02,22:30,00:30,7200,0,ann,Clinic,Front desk,Calls,,no,
2026-03-02,22:30,00:30,3600,0,ann,Clinic,Front desk,Calls,,no,`,
    rows: [
      'ann Calls 2026-03-02T08:00:00/09:30:00',
      'ann Calls 2026-03-02T22:30:00/00:30:00',
      'To: the end is before the start',
    ],
  },
  solidtime: {
    kind: 'solidtime',
    text: `
description,billable,client,project,tags,start,end,task,user_name,user_email
,false,,Front desk,,2026-03-02T08:00:00Z,2026-03-02T08:30:00Z,Calls,Ann A.,ann@clinic.example`,
    rows: ['ann@clinic.example Calls 2026-03-02T08:00:00/08:30:00'],
  },
  'TimeChimp, with and without times': {
    kind: 'timechimp',
    order: 'DMY',
    delimiter: '\t',
    text: `
Week\tDate\tCustomer\tProject\tTask\tUser\tTime\tBillable\tStatus\tNotes\tTags\tStartEnd\tUserTags
2026-10\t02/03/2026\tClinic\tIntern\tBellen\tAnn A.\t1,5\t0\tOpen\t\t\t\t
2026-10\t02/03/2026\tClinic\tIntern\tBellen\tAnn A.\t0\t0\tOpen\t\t\t\t
2026-10\t02/03/2026\tClinic\tIntern\tBellen\tAnn A.\t1\t0\tOpen\t\t\t09:00 - 10:00\t`,
    rows: [
      'Ann A. Bellen 2026-03-02 5400 s',
      'Ann A. Bellen 2026-03-02 0 s',
      'Ann A. Bellen 2026-03-02T09:00:00/10:00:00',
    ],
  },
  Yast: {
    kind: 'yast',
    order: 'DMY',
    text: `
Project,Type,Date,Start,End,Duration H:M,Duration M,Billable,Income,Person,username,Comment,Tags,Project path,
Calls,Hours,02.03.2026,8:00,8:31,0:30,30.43,No,0,Ann A.,ann,,,paid,`,
    rows: ['ann Calls 2026-03-02T08:00:00/08:31:00'],
  },
  'ActivityWatch, seconds from a start': {
    kind: 'time-tracker',
    text: `
timestamp,duration,app,title
2026-03-02T08:00:00.000Z,90.4,Portal,secret
2026-03-02T08:01:30.000Z,12,Phone,secret`,
    rows: ['owner Portal 2026-03-02T08:00:00/08:01:30', 'owner Phone 2026-03-02T08:01:30/08:01:42'],
  },
  'RescueTime, seconds of an hour': {
    kind: 'time-tracker',
    text: `
Date,Time Spent (seconds),Number of People,Activity,Category,Productivity
2026-03-02T08:00:00,1800,1,Portal,Records,1`,
    rows: ['owner Portal 2026-03-02 1800 s'],
  },
  'QuickBooks Time': {
    kind: 'time-tracker',
    text: `
username,payroll_id,fname,lname,number,group,local_date,local_day,local_start_time,local_end_time,tz,hours,jobcode_1,notes,approved_status
ann,77,Ann,Abel,0,MA,2026-03-02,Mon,2026-03-02 08:00,2026-03-02 09:30,-6,1.5,Rooming,,approved`,
    rows: ['77 Rooming 2026-03-02T08:00:00/09:30:00'],
  },
  'Hubstaff, whose activity is a percentage': {
    kind: 'time-tracker',
    text: `
Organization,Client,Project,Member,Date,Time,Activity,Spent
Clinic,,Front desk,Ann A.,2026-03-02,1:30:00,45%,0`,
    rows: ['Ann A. Front desk 2026-03-02 5400 s'],
  },
  'Everhour and Timely, in words': {
    kind: 'time-tracker',
    text: `
Date,Member,Client,Project,Task,Time,Billable
2026-03-02,Ann A.,Clinic,Front desk,Calls,1h 30m,No`,
    rows: ['Ann A. Calls 2026-03-02 5400 s'],
  },
  'Jibble, tracked hours': {
    kind: 'time-tracker',
    text: `
Date,Full Name,Group,Activity,Project,Tracked Hours
2026-03-02,Ann A.,MA,Rooming,,1.5`,
    rows: ['Ann A. Rooming 2026-03-02 5400 s'],
  },
  'a German list': {
    kind: 'time-tracker',
    order: 'DMY',
    delimiter: ';',
    text: `
Mitarbeiter;Datum;Von;Bis;Dauer;Tätigkeit;Kunde
Ann A.;02.03.2026;8.00;9.30;1,5;Telefon;Praxis`,
    rows: ['Ann A. Telefon 2026-03-02T08:00:00/09:30:00'],
  },
  'a Spanish list': {
    kind: 'time-tracker',
    order: 'DMY',
    delimiter: ';',
    text: `
Empleado;Fecha;Hora de inicio;Hora de fin;Tarea;Proyecto
Ann A.;02/03/2026;08:00;09:30;Llamadas;Recepción`,
    rows: ['Ann A. Llamadas 2026-03-02T08:00:00/09:30:00'],
  },
  'a French list': {
    kind: 'time-tracker',
    order: 'DMY',
    delimiter: ';',
    text: `
Utilisateur;Date;Projet;Tâche;Durée
Ann A.;02/03/2026;Accueil;Appels;1h30`,
    rows: ['Ann A. Appels 2026-03-02 5400 s'],
  },
  'a Dutch list': {
    kind: 'time-tracker',
    order: 'DMY',
    delimiter: ';',
    text: `
Medewerker;Datum;Project;Taak;Uren;Omschrijving
Ann A.;02-03-2026;Balie;Bellen;1,5;`,
    rows: ['Ann A. Bellen 2026-03-02 5400 s'],
  },
  'hours of people without a task': {
    kind: 'time-tracker',
    text: `
Employee,Date,Total Hours
Ann A.,2026-03-02,7.75`,
    rows: ['Ann A. - 2026-03-02 27900 s'],
  },
};

describe('exports of time trackers', () => {
  it.each(Object.entries(EXPORTS))('%s', async (_name, { kind, order, delimiter, text, rows }) => {
    const read = await readTable(text, order, delimiter);
    expect(read.rows).toEqual(rows);
    expect(read.kind).toBe(kind);
    expect(read.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it('say when an end was put on the next day', async () => {
    const { notices } = await readTable(EXPORTS['Kimai, seconds, and an end on the next day']?.text ?? '');
    expect(notices).toEqual(['In {n} rows the end is on the day after the start, as the stated duration shows.']);
  });
});

describe('durations in a column that says no unit', () => {
  const table = (...durations: string[]) =>
    `Person,Date,Task,Duration\n${durations.map((each) => `ann,2026-03-02,Calls,${each}`).join('\n')}`;

  it('are hours where all are small or have fractions', async () => {
    expect((await readTable(table('1', '7.5', '0.25'))).rows).toEqual([
      'ann Calls 2026-03-02 3600 s',
      'ann Calls 2026-03-02 27000 s',
      'ann Calls 2026-03-02 900 s',
    ]);
  });

  it('are what start and end bear out', async () => {
    const text =
      'Person,Date,Start,End,Task,Duration\nann,2026-03-02,08:00,08:30,Calls,30\nann,2026-03-02,23:30,00:15,Calls,45';
    expect((await readTable(text)).rows).toEqual([
      'ann Calls 2026-03-02T08:00:00/08:30:00',
      'ann Calls 2026-03-02T23:30:00/00:15:00',
    ]);
  });

  it('are not guessed where nothing tells', async () => {
    await expect(readTable(table('90', '45', '600'))).rejects.toThrow('counts hours, minutes or seconds');
  });
});

describe('rows of a time tracker', () => {
  it('without an end wait for it, though a duration stands beside', async () => {
    const text =
      'User,Project,Start,End,Duration\nann,Calls,2026-03-02 08:00,2026-03-02 09:00,1:00\nann,Calls,2026-03-02 10:00,,0:20';
    expect((await readTable(text)).rows).toEqual([
      'ann Calls 2026-03-02T08:00:00/09:00:00',
      'End: there is no end: the timer was still running',
    ]);
  });

  it('with neither times nor a duration are rejected with their day', async () => {
    const text =
      'User,Project,Date,Hours\nann,Calls,2026-03-02,1.5\nann,Calls,2026-03-02,\nann,Calls,2026-03-02,soon\n,Calls,2026-03-02,1';
    expect((await readTable(text)).rows.slice(1)).toEqual([
      'Hours: there is neither a start and an end nor a duration',
      'Hours: this is no duration',
      'User: no user is named',
    ]);
  });

  it('are no time tracker’s when they are about patients', async () => {
    await expect(readTable('Patient,Start,End,Activity\np1,2026-03-02 08:00,2026-03-02 08:30,Exam')).rejects.toThrow();
  });

  it('do not take a time of day for a length', async () => {
    const { kind } = await readTable('User,Date,Time,Action\nann,2026-03-02,09:15,Login');
    expect(kind).not.toBe('time-tracker');
  });
});
