import { EntitySchema } from 'typeorm';
import type { FileKind } from '../formats/format.js';
import { sourceKeyOf } from '../source.table.js';

/** Leave to push rows into one source. The token was shown once; here is only its SHA-256, which opens nothing. */
export interface PushToken {
  readonly organizationId: string;
  readonly id: string;
  readonly sourceId: string;
  /** Who or what uses it, in the administrator's words. */
  readonly name: string;
  readonly tokenSha256: Buffer;
  /** Kinds of rows that may be pushed with it. */
  readonly kinds: readonly FileKind[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const key = { primary: true, primaryKeyConstraintName: 'push_token_pk' } as const;
const moment = { type: 'timestamp with time zone' } as const;

export const pushTokenTable = new EntitySchema<PushToken>({
  name: 'push_token',
  tableName: 'push_token',
  columns: {
    organizationId: { type: 'uuid', ...key },
    id: { type: 'uuid', ...key },
    sourceId: { type: 'uuid' },
    name: { type: 'text' },
    tokenSha256: { type: 'bytea' },
    kinds: { type: 'text', array: true },
    createdBy: { type: 'text' },
    createdAt: moment,
    expiresAt: moment,
    lastUsedAt: { ...moment, nullable: true },
    revokedAt: { ...moment, nullable: true },
  },
  uniques: [{ name: 'push_token_sha256_unique', columns: ['tokenSha256'] }],
  foreignKeys: [sourceKeyOf('push_token')],
});
