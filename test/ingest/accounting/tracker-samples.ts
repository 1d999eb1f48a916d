import { date, end, start, type SampleFile } from './sample-row.js';

/** Exports of time trackers. */
export const TRACKER_SAMPLES: readonly SampleFile[] = [
  {
    name: 'Toggl',
    table: 'task_log',
    header: 'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
    row: (r) =>
      `${r.who},${r.who}@clinic.example,,Front desk,Phone,,No,${date(r)},${r.hour}:00:00,${date(r)},${r.hour}:${r.end}:00,00:30:00,`,
  },
  {
    name: 'Clockify',
    table: 'task_log',
    header:
      'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)',
    row: (r) =>
      `Front desk,,,Phone,${r.who},,${r.who}@clinic.example,,No,03/${r.day}/2026,${r.hour}:00,03/${r.day}/2026,${r.hour}:${r.end},00:30:00,0.50`,
  },
  {
    name: 'Clockify, shared: lengths without times',
    table: 'task_duration',
    header: 'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Date,Duration (h),Duration (decimal)',
    row: (r) => `Front desk,,,Task ${r.n},${r.who},,,,No,03/${r.day}/2026,00:30:00,0.50`,
  },
  {
    name: 'Harvest',
    table: 'task_duration',
    header:
      'Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,Approved?,First Name,Last Name,Roles,Employee?',
    row: (r) => `${date(r)},Clinic,Front desk,,Task ${r.n},,0.5,Yes,No,No,Ann,${r.who},,Yes`,
  },
  {
    name: 'Kimai',
    table: 'task_log',
    header: 'Date,From,To,Duration,Rate,User,Customer,Project,Activity,Description,Exported,Tags',
    row: (r) => `${date(r)},${r.hour}:00,${r.hour}:${r.end},1800,0,${r.who},,Front desk,Phone,,,`,
  },
  {
    name: 'solidtime',
    table: 'task_log',
    header: 'description,billable,client,project,tags,start,end,task,user_name,user_email',
    row: (r) => `,false,,Front desk,,${start(r)}:00Z,${end(r)}:00Z,Phone,${r.who},${r.who}@clinic.example`,
  },
  {
    name: 'TimeChimp',
    table: 'task_duration',
    header: 'Week\tDate\tCustomer\tProject\tTask\tUser\tTime\tBillable\tStatus\tNotes\tTags\tStartEnd\tUserTags',
    row: (r) => `2026-11\t${r.day}/03/2026\tClinic\tFront desk\tTask ${r.n}\t${r.who}\t0,5\t0\tOpen\t\t\t\t`,
    call: { dateOrder: 'DMY' },
  },
  {
    name: 'Yast',
    table: 'task_log',
    header:
      'Project,Type,Date,Start,End,Duration H:M,Duration M,Billable,Income,Person,username,Comment,Tags,Project path,',
    row: (r) =>
      `Front desk,Hours,${r.day}.03.2026,${r.hour}:00,${r.hour}:${r.end},0:30,30,No,0,Person ${r.who},${r.who},,,,`,
    call: { dateOrder: 'DMY' },
  },
  {
    name: 'ActivityWatch: of nobody',
    table: 'task_log',
    header: 'timestamp,duration,app,title',
    row: (r) => `2026-03-${r.day}T${r.hour}:0${r.n % 3}:00.000Z,59.5,Chart,`,
  },
  {
    name: 'a tracker nobody knows',
    table: 'task_log',
    header: 'Staff Member,Task Type,Start Time,End Time',
    row: (r) => `${r.who},Rooming,${start(r, ' ')},${end(r, ' ')}`,
  },
  {
    name: 'activities that start and complete',
    table: 'task_log',
    header: 'handling,patient,employee,handling_id,registration_type,time',
    row: (r) => [`Triage,7,${r.who},${r.n},start,${start(r)}:00Z`, `Triage,7,${r.who},${r.n},complete,${end(r)}:00Z`],
  },
  {
    name: 'EHR actions at their times',
    table: 'task_log',
    header: 'ACCESS_TIME,USER_ID,PAT_ID,METRIC_NAME,seconds',
    row: (r) => `${start(r, ' ')},${r.who},Q${r.n % 4},Chart opened,90`,
  },
  {
    name: 'EHR actions by day',
    table: 'task_duration',
    header: 'date,user,action name,seconds',
    row: (r) => `${date(r)},${r.who},Action ${r.n},90`,
  },
  {
    name: 'EHR actions of nobody and no day',
    table: 'activity',
    header: 'METRIC_ID,METRIC_NAME,REPORT_NAME,count,total_hours,metric_category',
    row: (r) => `${r.n},Action ${r.n},,4,0.5,Chart Review`,
  },
  {
    name: 'a table nobody knows, with its columns mapped',
    table: 'task_log',
    header: 'Colour;Surname;When;Kicked off;Packed up;Did',
    row: (r) => `red;${r.who};${r.day}.03.2026;${r.hour}.00;${r.hour}.${r.end};rooming`,
    call: {
      dateOrder: 'DMY',
      mapping: JSON.stringify({
        record: 'TASK',
        columns: { staff: ['Surname'], activity: ['Did'], date: ['When'], start: ['Kicked off'], end: ['Packed up'] },
        dateOrder: 'DMY',
        zone: 'America/Chicago',
      }),
    },
  },
];
