import { EntitySchema } from 'typeorm';
import type { PayAnswer, PayQuestionKind } from '../domain/settlement/answers.js';
import type { SettlementAct } from '../domain/settlement/question-state.js';
import type { CivilDate } from '../domain/time/instant.js';

/** One thing somebody said of a question of pay; rows are only ever added, and recomputing never touches them. */
export interface StoredSettlement {
  readonly organizationId: string;
  readonly id: number;
  readonly staffMemberId: string;
  readonly kind: PayQuestionKind;
  readonly workday: CivilDate;
  readonly startedAt: Date;
  readonly endedAt: Date;
  /** Site and team of the question when it was spoken of: whoever saw it then still finds what became of it. */
  readonly siteId: string;
  readonly teamId: string | null;
  readonly seconds: number;
  readonly act: SettlementAct;
  /** Null: the question was reopened. */
  readonly answer: PayAnswer | null;
  readonly note: string | null;
  readonly loginId: string;
  readonly loginName: string;
  readonly saidAt: Date;
}

export const settlementTable = new EntitySchema<StoredSettlement>({
  name: 'settlement',
  tableName: 'settlement',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'settlement_pk' },
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'settlement_pk',
      // TRICKY: TypeORM knows `identity` everywhere but in the type of this option.
      generated: 'identity' as 'increment',
    },
    staffMemberId: { type: 'uuid' },
    kind: { type: 'text' },
    workday: { type: 'date' },
    startedAt: { type: 'timestamp with time zone' },
    endedAt: { type: 'timestamp with time zone' },
    siteId: { type: 'uuid' },
    teamId: { type: 'uuid', nullable: true },
    seconds: { type: 'integer' },
    act: { type: 'text' },
    answer: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    loginId: { type: 'uuid' },
    loginName: { type: 'text' },
    saidAt: { type: 'timestamp with time zone', default: () => 'now()' },
  },
  checks: [
    { name: 'settlement_act_check', expression: `act in ('REPLY','PROPOSAL','DECISION','REOPENING')` },
    {
      name: 'settlement_answer_check',
      expression: `answer in ('COUNTS','DOES_NOT_COUNT','TAKEN','NOT_TAKEN','INTERRUPTED','OWED','NOT_OWED')`,
    },
    { name: 'settlement_answered_check', expression: `(answer is null) = (act = 'REOPENING')` },
  ],
  // Newest first, which a mapping cannot state: the migration owns it.
  indices: [{ name: 'settlement_question_index', synchronize: false }],
});
