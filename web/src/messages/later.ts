import type { en } from './en/index.js';
import type { Words } from './words.js';

/** Words of single pages, which come with the page; those of the frame and of figures are there from the beginning. */
export type LaterWords = Exclude<keyof typeof en, 'frame' | 'format'>;

export const LATER = {
  administration: () => import('./en/administration.js').then(({ administration }) => administration),
  catalogue: () => import('./en/catalogue.js').then(({ catalogue }) => catalogue),
  delegation: () => import('./en/delegation.js').then(({ delegation }) => delegation),
  didItHelp: () => import('./en/did-it-help.js').then(({ didItHelp }) => didItHelp),
  disputes: () => import('./en/disputes.js').then(({ disputes }) => disputes),
  entrance: () => import('./en/entrance.js').then(({ entrance }) => entrance),
  explanation: () => import('./en/explanation.js').then(({ explanation }) => explanation),
  imports: () => import('./en/imports.js').then(({ imports }) => imports),
  mail: () => import('./en/mail.js').then(({ mail }) => mail),
  mapping: () => import('./en/mapping.js').then(({ mapping }) => mapping),
  myWeek: () => import('./en/my-week.js').then(({ myWeek }) => myWeek),
  pay: () => import('./en/pay.js').then(({ pay }) => pay),
  payroll: () => import('./en/payroll.js').then(({ payroll }) => payroll),
  policies: () => import('./en/policies.js').then(({ policies }) => policies),
  quarantine: () => import('./en/quarantine.js').then(({ quarantine }) => quarantine),
  receipts: () => import('./en/receipts.js').then(({ receipts }) => receipts),
  reviewNotes: () => import('./en/review-notes.js').then(({ reviewNotes }) => reviewNotes),
  rounding: () => import('./en/rounding.js').then(({ rounding }) => rounding),
  sources: () => import('./en/sources.js').then(({ sources }) => sources),
  staffFiles: () => import('./en/staff-files.js').then(({ staffFiles }) => staffFiles),
  staffingReport: () => import('./en/staffing-report.js').then(({ staffingReport }) => staffingReport),
  strain: () => import('./en/strain.js').then(({ strain }) => strain),
  taskNow: () => import('./en/task-now.js').then(({ taskNow }) => taskNow),
  terms: () => import('./en/terms.js').then(({ terms }) => terms),
  toSettle: () => import('./en/to-settle.js').then(({ toSettle }) => toSettle),
  weeklyReview: () => import('./en/weekly-review.js').then(({ weeklyReview }) => weeklyReview),
  weeksAhead: () => import('./en/weeks-ahead.js').then(({ weeksAhead }) => weeksAhead),
  workDay: () => import('./en/work-day.js').then(({ workDay }) => workDay),
} as const satisfies Readonly<Record<LaterWords, () => Promise<Words>>>;
