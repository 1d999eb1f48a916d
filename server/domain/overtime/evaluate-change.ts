import { total } from '../intervals/total.js';
import { inOrder } from '../intervals/union.js';
import type { CivilDate } from '../time/instant.js';
import type { EvaluatedWorkweek } from './evaluate-workweek.js';
import { evaluated, evaluateWorkweek, isDoubletime } from './evaluate-workweek.js';
import type { Policy, TraceStep } from './policy.js';
import type { WeekTerms } from './week-terms.js';
import type { PremiumSpan, WorkedSpan } from './worked-span.js';

/** One of the two workweeks at a change of their beginning. */
export interface ChangingWeek {
  readonly policy: Policy;
  readonly weekStarting: CivilDate;
  readonly terms: WeekTerms;
}

/** The last workweek as it used to begin and the first as it begins now, with all that was worked in both. */
export interface WorkweekChange {
  readonly old: ChangingWeek;
  readonly next: ChangingWeek;
  /** Worked before the new workweek begins; in both workweeks; and after the old one ends. Sorted. */
  readonly before: readonly WorkedSpan[];
  readonly overlap: readonly WorkedSpan[];
  readonly after: readonly WorkedSpan[];
}

/** In which of the two workweeks the time that lies in both is counted. */
export type CountedIn = 'OLD' | 'NEW';

/** The rule and clause that a trace names where the beginning of the workweek changes. */
export const WORKWEEK_CHANGE = {
  OLD: 'WORKWEEK-CHANGE-OLD',
  NEW: 'WORKWEEK-CHANGE-NEW',
  clause: '29 CFR 778.301, 778.302(a)',
} as const;

/** The two workweeks as they are paid, and which way that is. */
export interface ChangedWeeks {
  readonly countedIn: CountedIn;
  readonly old: EvaluatedWorkweek;
  readonly next: EvaluatedWorkweek;
}

/**
 * A change of the day on which the workweek begins: hours that fall into the old and the new workweek are counted first
 * in the old one alone, then in the new one alone, and what gives the greater pay is owed (29 CFR 778.302(a)). What the
 * FLSA alone requires is found by the same rule, and may be the other way.
 *
 *     old workweek   ├───────────────┤
 *     new workweek              ├────┼──────────┤
 *                       before  overlap   after
 */
export function evaluateChange(change: WorkweekChange, paysMore: PaysMore = earnsMore): ChangedWeeks {
  // Where nothing lies in both, or both give the same, the calendar as it is now decides.
  const [asNew, asOld] = [wayOf(change, 'NEW'), wayOf(change, 'OLD')];
  const paid = paysMore(asOld, asNew) ? asOld : asNew;
  const federal = extraOf(federalOf(asOld)) > extraOf(federalOf(asNew)) ? asOld : asNew;
  const isSame = paid === federal;
  const step = stepOf(change, paid.countedIn);
  const settle = (week: EvaluatedWorkweek, required: EvaluatedWorkweek): EvaluatedWorkweek => ({
    ...week,
    federalPremiums: required.federalPremiums,
    result: {
      ...week.result,
      federalOvertimeSeconds: isSame ? week.result.federalOvertimeSeconds : total(required.federalPremiums),
      trace: [...step, ...week.result.trace],
    },
  });
  return {
    countedIn: paid.countedIn,
    old: settle(paid.old, federal.old),
    next: settle(paid.next, federal.next),
  };
}

/**
 * The same by the days of the calendar: each of the two weeks with the time of its own days, and with what that time
 * earns, in whichever workweek it was counted. For facts, which are kept by the day.
 */
export function byCalendar(change: WorkweekChange, { old, next }: ChangedWeeks): readonly EvaluatedWorkweek[] {
  const premiums = inOrder([...old.premiums, ...next.premiums]);
  const federal = inOrder([...old.federalPremiums, ...next.federalPremiums]);
  const ofWeek = ({ policy, weekStarting }: ChangingWeek, spans: readonly WorkedSpan[], isNext: boolean) => {
    const isOwn = ({ workday }: PremiumSpan): boolean => workday >= change.next.weekStarting === isNext;
    const own = evaluated(policy, weekStarting, spans, premiums.filter(isOwn), federal.filter(isOwn));
    const steps = (isNext ? next : old).result.trace.filter(({ rule }) => isChangeStep(rule));
    return { ...own, result: { ...own.result, trace: [...steps, ...own.result.trace] } };
  };
  return [ofWeek(change.old, change.before, false), ofWeek(change.next, [...change.overlap, ...change.after], true)];
}

/** Whether one way of counting pays more than the other. */
export type PaysMore = (one: ChangedWeeks, other: ChangedWeeks) => boolean;

/** At one and the same rate: the straight time is the same either way, so the premiums decide. */
const earnsMore: PaysMore = (one, other) => extraOf(premiumsOf(one)) > extraOf(premiumsOf(other));

const premiumsOf = ({ old, next }: ChangedWeeks): readonly PremiumSpan[] => [...old.premiums, ...next.premiums];
const federalOf = ({ old, next }: ChangedWeeks): readonly PremiumSpan[] => [
  ...old.federalPremiums,
  ...next.federalPremiums,
];

/** Whether a step of a trace tells where hours were counted, and not which rate they earn. */
export const isChangeStep = (rule: string): boolean => rule === WORKWEEK_CHANGE.OLD || rule === WORKWEEK_CHANGE.NEW;

function wayOf({ old, next, before, overlap, after }: WorkweekChange, countedIn: CountedIn): ChangedWeeks {
  const ofOld = countedIn === 'OLD' ? [...before, ...overlap] : before;
  const ofNext = countedIn === 'OLD' ? after : [...overlap, ...after];
  return {
    countedIn,
    old: evaluateWorkweek(old.policy, old.weekStarting, ofOld, old.terms),
    next: evaluateWorkweek(next.policy, next.weekStarting, ofNext, { ...next.terms, earlier: ofOld }),
  };
}

/** What spans earn beyond straight time, in halves of the regular rate: every way pays the same straight time. */
const extraOf = (premiums: readonly PremiumSpan[]): number =>
  premiums.reduce((sum, span) => sum + (span.end - span.start) * (isDoubletime(span) ? 2 : 1), 0);

function stepOf({ overlap, next }: WorkweekChange, countedIn: CountedIn): TraceStep[] {
  if (overlap.length === 0 || next.policy.overtime.length === 0) return [];
  const { clause } = WORKWEEK_CHANGE;
  return [{ rule: WORKWEEK_CHANGE[countedIn], clause, day: overlap[0]!.workday, seconds: total(overlap) }];
}
