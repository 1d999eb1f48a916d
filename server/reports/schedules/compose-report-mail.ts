import { isInputProblem } from '../../domain/input-problem.js';
import { scopeOf } from '../../domain/scope.js';
import type { Period } from '../../domain/time/period.js';
import type { Composer } from '../../mail/composer.js';
import { contentOf } from '../../mail/content.js';
import type { MailAttachment } from '../../mail/message.js';
import { readMailPolicy } from '../../mail/policy/mail-policy.query.js';
import { reportMailText } from '../../mail/texts/report-mail.js';
import { isWanted } from '../../mail/wishes/mail-wish.query.js';
import { reportTopic } from '../../mail/wishes/topics.js';
import { unsubscribeAddress } from '../../mail/wishes/unsubscribe-token.js';
import { completenessOf, completeUntil } from '../../metrics/completeness.query.js';
import { placesOf } from '../../practice/places.query.js';
import { exportReport } from '../export-report.js';
import { reportAddress } from './report-address.js';
import { readSchedule, type Schedule } from './schedules.query.js';

/**
 * A scheduled report for one recipient, computed at this moment with her rights: a link, or by the organization's policy
 * the file, which is then kept as an export of hers. Null: the schedule is over, she is no longer named, no longer HR,
 * or wants it no more.
 */
export const composeReportMail: Composer = async (
  { database, publicAddress, now },
  { viewer },
  { organizationId, payload },
) => {
  const { scheduleId, from, to } = payload as { scheduleId: string; from: string; to: string };
  const { dataSource, secret } = database;
  const schedule = await readSchedule(dataSource, organizationId, scheduleId);
  const topic = reportTopic(scheduleId);
  if (schedule === null || !schedule.recipientIds.includes(viewer.loginId) || !scopeOf(viewer).everyone) return null;
  if (!(await isWanted(dataSource, viewer, topic))) return null;
  const { delivery } = await readMailPolicy(dataSource, organizationId);
  const period = { from, to };
  const file = delivery === 'LINK' ? null : await fileFor(dataSource, viewer, schedule, period, now);
  const { sites } = await placesOf(dataSource, organizationId);
  const siteIds = sites.map(({ id }) => id).filter((id) => isChosen(schedule, id));
  const text = reportMailText({
    recipientName: viewer.name,
    scheduleName: schedule.name,
    period,
    fileName: file?.name ?? null,
    completeUntil: completeUntil(await completenessOf(dataSource, organizationId, siteIds)),
    reportAddress: reportAddress(publicAddress, schedule.parameters, period),
    unsubscribeAddress: unsubscribeAddress(publicAddress, secret, { organizationId, loginId: viewer.loginId, topic }),
  });
  return contentOf(text, file === null ? [] : [file]);
};

const isChosen = ({ parameters: { siteIds } }: Schedule, id: string): boolean =>
  siteIds.length === 0 || siteIds.includes(id);

/** The file, kept as an export. What cannot be made for another reason than her rights is a fault to be seen. */
async function fileFor(
  database: Parameters<typeof exportReport>[0],
  viewer: Parameters<typeof exportReport>[1],
  { parameters, format, paper }: Schedule,
  period: Period,
  now: Date,
): Promise<MailAttachment> {
  const asked = { input: { ...parameters, period }, format, ...(paper === null ? {} : { paper }) };
  const file = await exportReport(database, viewer, asked, now);
  if (isInputProblem(file)) throw new Error(`a scheduled report cannot be made: ${file.code}`);
  return file;
}
