import type { Period } from '../domain/time/period.js';
import type { MetricId } from '../metrics/catalogue/registry.js';
import type { Composer } from '../mail/composer.js';
import { contentOf } from '../mail/content.js';
import { managerDigestText } from '../mail/texts/digest-mail.js';
import { isWanted } from '../mail/wishes/mail-wish.query.js';
import { unsubscribeAddress } from '../mail/wishes/unsubscribe-token.js';
import { organizationOf } from '../practice/organization.query.js';
import { digestFigures } from './digest-figures.js';

const TOPIC = 'MANAGER_DIGEST';
const METRICS: readonly MetricId[] = [
  'WORKED_HOURS',
  'OVERTIME_HOURS',
  'SHORT_REST_COUNT',
  'MEALS_NOT_TAKEN_IN_FULL',
  'CLINICAL_SHARE',
  'PATIENTS_PER_HOUR',
];

/**
 * A manager's groups in the week that is over, together: nobody is named, and what rests on fewer people than the practice
 * shows groups of is withheld. Null: she manages nothing any more, or wants none.
 */
export const composeManagerDigest: Composer = async (
  { database: { dataSource, secret }, publicAddress, now },
  { viewer },
  { organizationId, payload },
) => {
  const manages = viewer.managedSiteIds.length + viewer.managedTeamIds.length > 0;
  if (!manages || !viewer.roles.includes('MANAGER') || !(await isWanted(dataSource, viewer, TOPIC))) return null;
  const { minimumGroupSize, durationStyle } = await organizationOf(dataSource, organizationId);
  const week = payload as unknown as Period;
  const found = await digestFigures(
    dataSource,
    // As a manager, and as nothing else: what she sees as HR, or of herself, is in no mail about her groups.
    { ...viewer, roles: ['MANAGER'], staffMemberId: null },
    week,
    { metrics: METRICS, scope: { kind: 'ORGANIZATION' }, leastPeople: minimumGroupSize },
    now,
  );
  if (found === null) return null;
  const { loginId, name: readerName } = viewer;
  return contentOf(
    managerDigestText({
      ...found,
      readerName,
      week,
      durationStyle,
      pageAddress: `${publicAddress}/weekly-review?period=${week.from}..${week.to}`,
      unsubscribeAddress: unsubscribeAddress(publicAddress, secret, { organizationId, loginId, topic: TOPIC }),
    }),
  );
};
