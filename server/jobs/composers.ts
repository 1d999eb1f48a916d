import { composeManagerDigest } from '../digests/compose-manager-digest.js';
import { composeOwnDigest } from '../digests/compose-own-digest.js';
import type { Composers } from '../mail/composer.js';
import { composeLinkMail } from '../mail/links/compose-link-mail.js';
import { composeTestMail } from '../mail/test-mail.js';
import { composeReportMail } from '../reports/schedules/compose-report-mail.js';

/** Who writes which mail. */
export const COMPOSERS: Composers = {
  TEST: composeTestMail,
  STAFFING_REPORT: composeReportMail,
  MANAGER_DIGEST: composeManagerDigest,
  OWN_DIGEST: composeOwnDigest,
  LOGIN_LINK: composeLinkMail,
};
