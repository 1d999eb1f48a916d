import { randomUUID } from 'node:crypto';
import type { Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import type { Composer } from './composer.js';
import { contentOf } from './content.js';
import { queueMails } from './outbox/queue-mail.query.js';
import { testMailText } from './texts/test-mail.js';

/** Queues a mail to the viewer herself. */
export async function queueTestMail(database: Queryable, viewer: Viewer, now: Date): Promise<void> {
  const { organizationId, loginId } = viewer;
  await queueMails(
    database,
    organizationId,
    [{ kind: 'TEST', onceKey: `test ${randomUUID()}`, loginId, payload: {} }],
    now,
  );
}

export const composeTestMail: Composer = async ({ publicAddress }, { viewer }) =>
  contentOf(testMailText(viewer.name, publicAddress));
