import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { FileKind } from '../formats/format.js';

/** What a token opens. */
export interface PushLeave {
  readonly organizationId: string;
  readonly sourceKey: string;
  readonly kinds: readonly FileKind[];
}

/** The leave a token gives, which is noted as used; null: it is unknown, over or withdrawn. */
export async function usePushToken(database: Queryable, tokenSha256: Buffer, now: Date): Promise<PushLeave | null> {
  const [leave] = await rowsOf<PushLeave>(
    database,
    `update push_token as token set last_used_at = $2
     from source
     where token_sha256 = $1 and expires_at > $2 and revoked_at is null
       and source.organization_id = token.organization_id and source.id = token.source_id
     returning token.organization_id as "organizationId", source.key as "sourceKey", kinds`,
    [tokenSha256, now],
  );
  return leave ?? null;
}
