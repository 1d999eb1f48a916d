import type { Period } from '../../domain/time/period.js';
import { dayInWords, periodInWords } from './dates.js';
import type { MailText } from './layout.js';

/** A scheduled staffing report. */
export interface ReportMail {
  readonly recipientName: string;
  readonly scheduleName: string;
  readonly period: Period;
  /** Name of the attached file; null: a link alone. */
  readonly fileName: string | null;
  readonly completeUntil: string | null;
  readonly reportAddress: string;
  readonly unsubscribeAddress: string;
}

export function reportMailText(mail: ReportMail): MailText {
  const { recipientName, scheduleName, period, fileName, completeUntil, reportAddress, unsubscribeAddress } = mail;
  const days = periodInWords(period);
  const what =
    fileName === null ? 'Its link opens it for you, as your rights are then.' : `It is attached: ${fileName}.`;
  const isIncomplete = completeUntil !== null && completeUntil < period.to;
  return {
    subject: `${scheduleName}: ${days}`,
    greeting: `Hello ${recipientName},`,
    paragraphs: [`The staffing report “${scheduleName}” for ${days} is ready. ${what}`],
    figures: [],
    notes: isIncomplete
      ? [`Records are complete until ${dayInWords(completeUntil)} only; later days may still change.`]
      : [],
    link: { title: 'Open the report', address: reportAddress },
    footer: ['HR of your practice has scheduled this report and named you as a recipient.'],
    unsubscribeAddress,
  };
}
