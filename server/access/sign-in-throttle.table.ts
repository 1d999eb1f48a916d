import { EntitySchema } from 'typeorm';

/** Failed sign-ins of one bucket: an e-mail address or a network address, both hashed. */
export interface SignInThrottle {
  readonly bucket: string;
  readonly failures: number;
  readonly blockedUntil: Date | null;
  readonly lastFailureAt: Date;
}

export const signInThrottleTable = new EntitySchema<SignInThrottle>({
  name: 'sign_in_throttle',
  tableName: 'sign_in_throttle',
  columns: {
    bucket: { type: 'text', primary: true, primaryKeyConstraintName: 'sign_in_throttle_pk' },
    failures: { type: 'integer' },
    blockedUntil: { type: 'timestamp with time zone', nullable: true },
    lastFailureAt: { type: 'timestamp with time zone' },
  },
});
