import { administration } from './administration.js';
import { catalogue } from './catalogue.js';
import { delegation } from './delegation.js';
import { didItHelp } from './did-it-help.js';
import { disputes } from './disputes.js';
import { entrance } from './entrance.js';
import { explanation } from './explanation.js';
import { format } from './format.js';
import { frame } from './frame.js';
import { imports } from './imports.js';
import { mail } from './mail.js';
import { mapping } from './mapping.js';
import { myWeek } from './my-week.js';
import { pay } from './pay.js';
import { payroll } from './payroll.js';
import { policies } from './policies.js';
import { quarantine } from './quarantine.js';
import { receipts } from './receipts.js';
import { reviewNotes } from './review-notes.js';
import { rounding } from './rounding.js';
import { sources } from './sources.js';
import { staffFiles } from './staff-files.js';
import { staffingReport } from './staffing-report.js';
import { strain } from './strain.js';
import { taskNow } from './task-now.js';
import { terms } from './terms.js';
import { toSettle } from './to-settle.js';
import { weeklyReview } from './weekly-review.js';
import { weeksAhead } from './weeks-ahead.js';
import { workDay } from './work-day.js';

/** The English catalogue: one namespace per page. Another language has the same shape. */
export const en = {
  administration,
  catalogue,
  delegation,
  didItHelp,
  disputes,
  entrance,
  explanation,
  format,
  frame,
  imports,
  mail,
  mapping,
  myWeek,
  pay,
  payroll,
  policies,
  quarantine,
  receipts,
  reviewNotes,
  rounding,
  sources,
  staffFiles,
  staffingReport,
  strain,
  taskNow,
  terms,
  toSettle,
  weeklyReview,
  weeksAhead,
  workDay,
} as const;
