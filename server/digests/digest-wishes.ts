import type { Queryable } from '../database/queryable.js';
import type { Viewer } from '../domain/viewer.js';
import { isWanted } from '../mail/wishes/mail-wish.query.js';
import type { DigestTopic } from '../mail/wishes/topics.js';
import { readMailPolicy } from '../mail/policy/mail-policy.query.js';

/** A digest that the viewer may have, and whether she wants it. */
export interface DigestWish {
  readonly topic: DigestTopic;
  readonly isWanted: boolean;
  /** False: her practice sends none. */
  readonly isSent: boolean;
}

/** Which digests a viewer may have: of what she manages, and of herself. */
export function digestsFor({ roles, staffMemberId, managedSiteIds, managedTeamIds }: Viewer): DigestTopic[] {
  const manages = roles.includes('MANAGER') && managedSiteIds.length + managedTeamIds.length > 0;
  const isStaff = roles.includes('STAFF_MEMBER') && staffMemberId !== null;
  return [...(manages ? (['MANAGER_DIGEST'] as const) : []), ...(isStaff ? (['OWN_DIGEST'] as const) : [])];
}

export async function digestWishesOf(database: Queryable, viewer: Viewer): Promise<DigestWish[]> {
  const { sendsDigests: isSent } = await readMailPolicy(database, viewer.organizationId);
  const wishes: DigestWish[] = [];
  for (const topic of digestsFor(viewer)) {
    wishes.push({ topic, isSent, isWanted: await isWanted(database, viewer, topic) });
  }
  return wishes;
}
