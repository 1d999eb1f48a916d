import { outboxMailTable } from './outbox/outbox-mail.table.js';
import { mailPolicyTable } from './policy/mail-policy.table.js';
import { mailWishTable } from './wishes/mail-wish.table.js';

/** Tables of the mails. */
export const mailTables = [outboxMailTable, mailPolicyTable, mailWishTable];
