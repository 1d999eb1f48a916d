import type { Period } from '../domain/time/period.js';
import type { MetricId } from '../metrics/catalogue/registry.js';
import type { Composer } from '../mail/composer.js';
import { contentOf } from '../mail/content.js';
import { ownDigestText } from '../mail/texts/digest-mail.js';
import { isWanted } from '../mail/wishes/mail-wish.query.js';
import { unsubscribeAddress } from '../mail/wishes/unsubscribe-token.js';
import { organizationOf } from '../practice/organization.query.js';
import { violationsOf } from '../reviews/violations-page.js';
import { questionsOf } from '../settlements/questions-page.js';
import { digestFigures } from './digest-figures.js';

const TOPIC = 'OWN_DIGEST';
const METRICS: readonly MetricId[] = [
  'WORKED_HOURS',
  'OVERTIME_HOURS',
  'CLINICAL_SHARE',
  'ADMINISTRATIVE_SHARE',
  'COORDINATION_SHARE',
  'PATIENTS_PER_HOUR',
];

/** Her own week that is over, because she asked for it. Null: she is no staff member any more, or wants none. */
export const composeOwnDigest: Composer = async (
  { database: { dataSource, secret }, publicAddress, now },
  { viewer },
  { organizationId, payload },
) => {
  const { staffMemberId, loginId, name: readerName } = viewer;
  if (staffMemberId === null || !viewer.roles.includes('STAFF_MEMBER')) return null;
  if (!(await isWanted(dataSource, viewer, TOPIC))) return null;
  const week = payload as unknown as Period;
  const scope = { kind: 'STAFF_MEMBER', id: staffMemberId } as const;
  const asked = { metrics: METRICS, scope, leastPeople: 1 } as const;
  const found = await digestFigures(dataSource, viewer, week, asked, now);
  if (found === null) return null;
  const questions = await questionsOf(dataSource, viewer, staffMemberId, week);
  const { durationStyle } = await organizationOf(dataSource, organizationId);
  return contentOf(
    ownDigestText({
      ...found,
      readerName,
      week,
      durationStyle,
      crossedLimits: (await violationsOf(dataSource, viewer, staffMemberId, week)).length,
      openQuestions: questions.filter(({ state }) => state === 'OPEN').length,
      pageAddress: `${publicAddress}/my-week?period=${week.from}..${week.to}`,
      unsubscribeAddress: unsubscribeAddress(publicAddress, secret, { organizationId, loginId, topic: TOPIC }),
    }),
  );
};
