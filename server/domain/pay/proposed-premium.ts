import type { RequirementFinding } from '../boundaries/requirements/requirement-finding.js';
import { clip } from '../intervals/clip.js';
import type { Interval } from '../intervals/interval.js';
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
  readonly rule: string;
  readonly clause: string;
  readonly hours: Amount;
  /** In money; null: the rate is not known. */
  readonly amount: Amount | null;
  /** What earns it: the breaks that were missed, the rest that was cut short, the work of the day. */
  readonly evidence: readonly Interval[];
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
  const { clause } = granted;
  const premiums = (kind: 'MEAL' | 'REST', isMissed: (violation: string) => boolean): ProposedPremium[] => {
    const missed = findings.filter((found) => isMissed(found.kind));
    return [...Map.groupBy(missed, ({ day }) => day)].map(([day, ofDay]) => ({
      kind,
      day,
      rule: ofDay[0]!.rule,
      clause,
      hours: ONE_HOUR,
      amount: rate,
      evidence: eachOnce(ofDay.flatMap(({ evidence }) => evidence)),
    }));
  };
  return [
    ...premiums('MEAL', (violation) => violation.startsWith('MEAL_')),
    ...premiums('REST', (violation) => violation === 'REST_BREAK_MISSED'),
  ];
}

/** Two meals that were both missed are shown by one shift. */
const eachOnce = (intervals: readonly Interval[]): Interval[] =>
  intervals.filter(
    ({ start, end }, i) => intervals.findIndex((each) => each.start === start && each.end === end) === i,
  );

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
  const { id: rule, clause } = rest;
  return time.rests.flatMap(({ start, end, before }): ProposedPremium[] => {
    const day = before.workday;
    if (!days.has(day)) return [];
    const hours = hoursOf(total(clip(time.worked, start, start + rest.atLeast)));
    if (hours.isZero()) return [];
    const extra = decimal(multiplier).minus(1);
    const amount = rate === null ? null : hours.times(rate).times(extra);
    return [{ kind: 'REST_WINDOW', day, rule, clause, hours, amount, evidence: [{ start, end }] }];
  });
}
