import { EntitySchema } from 'typeorm';
import type { PayQuestion } from '../domain/settlement/pay-question.js';
import type { CivilDate } from '../domain/time/instant.js';
import { staffMemberFactKeyOf } from './staff-member-fact-key.js';

/** A question of pay as stored; instants in ISO. */
export interface StoredPayQuestion extends Omit<PayQuestion, 'start' | 'end'> {
  readonly organizationId: string;
  readonly startedAt: string;
  readonly endedAt: string;
  /** The primary team of that day, frozen at recompute. */
  readonly teamId: string | null;
  readonly weekStarting: CivilDate;
}

const key = { primary: true, primaryKeyConstraintName: 'pay_question_pk' } as const;

export const payQuestionTable = new EntitySchema<StoredPayQuestion>({
  name: 'pay_question',
  tableName: 'pay_question',
  columns: {
    organizationId: { type: 'uuid', ...key },
    staffMemberId: { type: 'uuid', ...key },
    kind: { type: 'text', ...key },
    workday: { type: 'date', ...key },
    startedAt: { type: 'timestamp with time zone', ...key },
    endedAt: { type: 'timestamp with time zone', ...key },
    siteId: { type: 'uuid' },
    teamId: { type: 'uuid', nullable: true },
    weekStarting: { type: 'date' },
    seconds: { type: 'integer' },
    rule: { type: 'text' },
    clause: { type: 'text' },
    policyId: { type: 'text', nullable: true },
    evidence: { type: 'jsonb' },
  },
  indices: [{ name: 'pay_question_workday_index', columns: ['organizationId', 'workday'] }],
  foreignKeys: [staffMemberFactKeyOf('pay_question')],
});
