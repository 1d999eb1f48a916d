import type { Database } from '../database/open-database.js';
import type { SettledTime } from '../domain/settlement/settled-time.js';
import type { CivilDate } from '../domain/time/instant.js';
import { weekStarting } from '../domain/time/workweek.js';
import type { WorkweekResult } from '../domain/overtime/policy.js';
import { deriveFacts } from '../domain/work-day/derive-facts.js';
import type { StaffLedger } from '../domain/work-day/staff-ledger.js';
import { readStaffLedgers } from '../facts/reading/staff-ledgers.js';
import { firstMarginDays, rangeAround } from '../facts/recompute/ledger-range.js';
import { weekStartOf } from '../practice/week-start.query.js';
import type { SettledQuestion } from './question.js';

/** What a workweek comes to, in seconds. */
export type WeekComesTo = Pick<WorkweekResult, 'overtimeSeconds' | 'doubletimeSeconds' | 'federalOvertimeSeconds'> & {
  readonly workedSeconds: number;
};

/** The workweek as it is counted now, and as it would be if unconfirmed time were worked. */
export interface WhatIf {
  readonly weekStarting: CivilDate;
  /** Unconfirmed time in question, in seconds. */
  readonly seconds: number;
  readonly recorded: WeekComesTo;
  readonly counted: WeekComesTo;
}

/**
 * For each group of questions of one person and workweek: what the week would come to if all of that time counted, by
 * the engine that counts it. Null: none of the questions would move worked time.
 */
export async function whatIfs(
  database: Database,
  organizationId: string,
  groups: readonly (readonly SettledQuestion[])[],
): Promise<(WhatIf | null)[]> {
  const moving = groups.map((group) => group.filter(movesTime));
  const asked = moving.filter((group) => group.length > 0);
  if (asked.length === 0) return groups.map(() => null);
  const client = await database.pool.connect();
  try {
    const weekStartsOn = await weekStartOf(client, organizationId);
    const weeks = asked.map(([first]) => weekStarting(first!.workday, weekStartsOn));
    const ranges = asked.map(([first], i) => ({
      staffMemberId: first!.staffMemberId,
      ...rangeAround([weeks[i]!], firstMarginDays(0)),
    }));
    const ledgers = await readStaffLedgers(client, organizationId, ranges);
    const answers = new Map(asked.map((group, i) => [group, whatIf(ledgers[i]!, weeks[i]!, group)]));
    return moving.map((group) => answers.get(group) ?? null);
  } finally {
    client.release();
  }
}

/** What a person's week would come to if all its unconfirmed off-clock time counted; null: there is none. */
export async function unconfirmedWeek(
  database: Database,
  organizationId: string,
  ofWeek: readonly SettledQuestion[],
): Promise<WhatIf | null> {
  const [answer] = await whatIfs(database, organizationId, [ofWeek.filter(({ kind }) => kind === 'OFF_CLOCK')]);
  return answer ?? null;
}

/** Off-clock time that is not counted, and meals that were deducted although nobody knows of them. */
const movesTime = ({ kind, seconds, state }: SettledQuestion): boolean =>
  (state === 'OPEN' || state === 'REPLIED') && seconds > 0 && (kind === 'OFF_CLOCK' || kind === 'MEAL_UNCONFIRMED');

function whatIf(ledger: StaffLedger, week: CivilDate, questions: readonly SettledQuestion[]): WhatIf {
  const others = (ledger.settled ?? []).filter(
    (each) => !questions.some(({ kind, start, end }) => each.kind === kind && each.start === start && each.end === end),
  );
  const counting = questions.map(({ kind, start, end }): SettledTime =>
    kind === 'OFF_CLOCK'
      ? { kind, start, end, answer: 'COUNTS' }
      : { kind: 'MEAL_UNCONFIRMED', start, end, answer: 'NOT_TAKEN' },
  );
  return {
    weekStarting: week,
    seconds: questions.reduce((sum, { seconds }) => sum + seconds, 0),
    recorded: weekOf(ledger, week),
    counted: weekOf({ ...ledger, settled: [...others, ...counting] }, week),
  };
}

function weekOf(ledger: StaffLedger, week: CivilDate): WeekComesTo {
  const [result] = deriveFacts(ledger, [week]).workweeks;
  if (result === undefined) {
    return { workedSeconds: 0, overtimeSeconds: 0, doubletimeSeconds: 0, federalOvertimeSeconds: 0 };
  }
  const { regularSeconds, overtimeSeconds, doubletimeSeconds, federalOvertimeSeconds } = result;
  const workedSeconds = regularSeconds + overtimeSeconds + doubletimeSeconds;
  return { workedSeconds, overtimeSeconds, doubletimeSeconds, federalOvertimeSeconds };
}
