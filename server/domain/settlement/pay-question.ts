import type { Interval } from '../intervals/interval.js';
import type { CivilDate } from '../time/instant.js';
import type { PayQuestionKind } from './answers.js';

/**
 * Something of a person's time or pay that the record alone cannot decide. Derived, so it carries no state: what people
 * say of it lives beside it. Identity: staff member, kind, workday and interval, so that the same record asks the same
 * question however often it is loaded, and a changed one asks anew.
 *
 * The interval: of OFF_CLOCK the logged stretch, of MEAL_UNCONFIRMED the shift, of a premium the workday.
 */
export interface PayQuestion extends Interval {
  readonly staffMemberId: string;
  readonly kind: PayQuestionKind;
  readonly workday: CivilDate;
  readonly siteId: string;
  /** What is at stake in seconds: off-clock time, a meal that was deducted (0: none was), hours of pay of a premium. */
  readonly seconds: number;
  readonly rule: string;
  readonly clause: string;
  /** The policy that asks; null: the way time is recorded does. */
  readonly policyId: string | null;
  readonly evidence: readonly Interval[];
}
