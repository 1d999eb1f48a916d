import type { RequirementFinding } from '../boundaries/requirements/requirement-finding.js';
import { clip } from '../intervals/clip.js';
import { total } from '../intervals/total.js';
import type { Policy } from '../overtime/policy.js';
import type { DayNumber } from '../time/civil-date.js';
import type { StaffTime } from '../work-day/staff-time.js';
import type { Amount } from './decimal.js';
import { decimal, hoursOf } from './decimal.js';

/** Hours of pay that a policy grants beside wages. PROPOSED until HR decides; never in the wages by itself. */
export interface ProposedPremium {
  readonly kind: 'MEAL' | 'REST' | 'REST_WINDOW' | 'SPREAD_OF_HOURS' | 'SPLIT_SHIFT';
  readonly day: DayNumber;
  readonly clause: string;
  readonly hours: Amount;
  /** In money; null: the rate is not known. */
  readonly amount: Amount | null;
}

/** What most premiums are: one hour's pay. */
export const ONE_HOUR = decimal(1);

/** One hour's pay for a day with a failed meal, and one for a day with a missed rest; more of either changes nothing. */
export function missedBreakPremiums(
  { requirements }: Policy,
  findings: readonly RequirementFinding[],
  rate: Amount | null,
): ProposedPremium[] {
  const granted = requirements?.missedBreakPremium;
  if (granted === undefined) return [];
  const daysOf = (isOfKind: (kind: string) => boolean): DayNumber[] => [
    ...new Set(findings.filter(({ kind }) => isOfKind(kind)).map(({ day }) => day)),
  ];
  const { clause } = granted;
  const premium = (kind: 'MEAL' | 'REST', day: DayNumber): ProposedPremium => ({
    kind,
    day,
    clause,
    hours: ONE_HOUR,
    amount: rate,
  });
  return [
    ...daysOf((kind) => kind.startsWith('MEAL_')).map((day) => premium('MEAL', day)),
    ...daysOf((kind) => kind === 'REST_BREAK_MISSED').map((day) => premium('REST', day)),
  ];
}

/** Work inside the rest that was demanded, and what it earns beyond its straight time. */
export function restWindowPremiums(
  { requirements }: Policy,
  time: StaffTime,
  days: ReadonlySet<DayNumber>,
  rate: Amount | null,
): ProposedPremium[] {
  const rest = requirements?.dailyRest;
  const multiplier = rest?.premiumMultiplier;
  if (rest === undefined || multiplier === undefined) return [];
  return time.rests.flatMap(({ start, before }) => {
    if (!days.has(before.workday)) return [];
    const hours = hoursOf(total(clip(time.worked, start, start + rest.atLeast)));
    if (hours.isZero()) return [];
    const extra = decimal(multiplier).minus(1);
    const amount = rate === null ? null : hours.times(rate).times(extra);
    return [{ kind: 'REST_WINDOW' as const, day: before.workday, clause: rest.clause, hours, amount }];
  });
}
