import { outboxMailTable } from './outbox/outbox-mail.table.js';

/** Tables of the mails. */
export const mailTables = [outboxMailTable];
