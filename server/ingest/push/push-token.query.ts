import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { PushToken } from './push-token.table.js';

export async function insertPushToken(
  database: Queryable,
  token: Omit<PushToken, 'lastUsedAt' | 'revokedAt'>,
): Promise<void> {
  await database.query(
    `insert into push_token
       (organization_id, id, source_id, name, token_sha256, kinds, created_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      token.organizationId,
      token.id,
      token.sourceId,
      token.name,
      token.tokenSha256,
      token.kinds,
      token.createdBy,
      token.createdAt,
      token.expiresAt,
    ],
  );
}

/** A token as it is shown: everything but itself. */
export type ListedPushToken = Omit<PushToken, 'organizationId' | 'tokenSha256'>;

/** Tokens of an organization, newest first; those that have been over for a quarter are left out. */
export function pushTokensOf(database: Queryable, organizationId: string): Promise<ListedPushToken[]> {
  return rowsOf<ListedPushToken>(
    database,
    `select id, source_id as "sourceId", name, kinds, created_by as "createdBy", created_at as "createdAt",
       expires_at as "expiresAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"
     from push_token where organization_id = $1 and least(expires_at, revoked_at) > now() - interval '90 days'
     order by created_at desc limit 200`,
    [organizationId],
  );
}

/** Withdraws a token; false: there is none. */
export async function saveRevoked(
  database: Queryable,
  organizationId: string,
  tokenId: string,
  now: Date,
): Promise<boolean> {
  const rows = await rowsOf(
    database,
    `update push_token set revoked_at = coalesce(revoked_at, $3) where organization_id = $1 and id = $2 returning 1`,
    [organizationId, tokenId, now],
  );
  return rows.length > 0;
}
