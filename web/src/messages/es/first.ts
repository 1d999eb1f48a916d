import type { LaterWords } from '../later.js';
import type { Words } from '../words.js';
import { format } from './format.js';
import { frame } from './frame.js';

/** Words that are there before anything is shown. */
export const FIRST = { format, frame } as const;

/** Words of single pages, which come with the page. */
export const LATER = {
  administration: () => import('./administration.js').then(({ administration }) => administration),
  catalogue: () => import('./catalogue.js').then(({ catalogue }) => catalogue),
  delegation: () => import('./delegation.js').then(({ delegation }) => delegation),
  didItHelp: () => import('./did-it-help.js').then(({ didItHelp }) => didItHelp),
  disputes: () => import('./disputes.js').then(({ disputes }) => disputes),
  entrance: () => import('./entrance.js').then(({ entrance }) => entrance),
  explanation: () => import('./explanation.js').then(({ explanation }) => explanation),
  imports: () => import('./imports.js').then(({ imports }) => imports),
  mail: () => import('./mail.js').then(({ mail }) => mail),
  mapping: () => import('./mapping.js').then(({ mapping }) => mapping),
  myWeek: () => import('./my-week.js').then(({ myWeek }) => myWeek),
  pay: () => import('./pay.js').then(({ pay }) => pay),
  payroll: () => import('./payroll.js').then(({ payroll }) => payroll),
  policies: () => import('./policies.js').then(({ policies }) => policies),
  quarantine: () => import('./quarantine.js').then(({ quarantine }) => quarantine),
  receipts: () => import('./receipts.js').then(({ receipts }) => receipts),
  reviewNotes: () => import('./review-notes.js').then(({ reviewNotes }) => reviewNotes),
  rounding: () => import('./rounding.js').then(({ rounding }) => rounding),
  sources: () => import('./sources.js').then(({ sources }) => sources),
  staffFiles: () => import('./staff-files.js').then(({ staffFiles }) => staffFiles),
  staffingReport: () => import('./staffing-report.js').then(({ staffingReport }) => staffingReport),
  strain: () => import('./strain.js').then(({ strain }) => strain),
  taskNow: () => import('./task-now.js').then(({ taskNow }) => taskNow),
  terms: () => import('./terms.js').then(({ terms }) => terms),
  toSettle: () => import('./to-settle.js').then(({ toSettle }) => toSettle),
  weeklyReview: () => import('./weekly-review.js').then(({ weeklyReview }) => weeklyReview),
  weeksAhead: () => import('./weeks-ahead.js').then(({ weeksAhead }) => weeksAhead),
  workDay: () => import('./work-day.js').then(({ workDay }) => workDay),
} as const satisfies Readonly<Record<LaterWords, () => Promise<Words>>>;
