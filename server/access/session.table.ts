import { EntitySchema } from 'typeorm';

/** A browser that is signed in. The cookie holds the token; here is only its SHA-256, which opens nothing. */
export interface Session {
  readonly tokenSha256: Buffer;
  readonly loginId: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export const sessionTable = new EntitySchema<Session>({
  name: 'session',
  tableName: 'session',
  columns: {
    tokenSha256: { type: 'bytea', primary: true, primaryKeyConstraintName: 'session_pk' },
    loginId: { type: 'uuid' },
    createdAt: { type: 'timestamp with time zone', default: () => 'now()' },
    lastSeenAt: { type: 'timestamp with time zone', default: () => 'now()' },
    expiresAt: { type: 'timestamp with time zone' },
  },
  foreignKeys: [
    {
      name: 'session_login_fk',
      target: 'login',
      columnNames: ['loginId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
  indices: [{ name: 'session_login_index', columns: ['loginId'] }],
});
