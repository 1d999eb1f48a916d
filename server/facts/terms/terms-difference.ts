import type { Severity, ViolationKind } from '../../domain/boundaries/violation.js';
import type { CivilDate } from '../../domain/time/instant.js';

/** Seconds of some work by what they earn; what the FLSA alone requires stands beside it. */
export interface EarnedHours {
  readonly regularSeconds: number;
  readonly overtimeSeconds: number;
  readonly doubletimeSeconds: number;
  readonly federalOvertimeSeconds: number;
}

/** A work day as far as terms can change it, as it is stored or as it would be. */
export interface TermsDay extends EarnedHours {
  readonly workday: CivilDate;
  readonly siteId: string;
  readonly teamId: string | null;
}

/** A violation as far as it can be told from another. */
export interface TermsViolation {
  readonly kind: ViolationKind;
  readonly workday: CivilDate;
  readonly ordinal: number;
  readonly severity: Severity;
  readonly policyId: string;
  readonly rule: string;
  readonly limitValue: number;
}

/** What is known of some days of one person, and of the limits crossed in them. */
export interface TermsFacts {
  readonly days: readonly TermsDay[];
  readonly violations: readonly TermsViolation[];
}

/** One person's workweek as it is and as it would be. */
export interface WeekDifference {
  readonly staffMemberId: string;
  readonly weekStarting: CivilDate;
  readonly before: EarnedHours;
  readonly after: EarnedHours;
  /** Violations that would be found, and those that no longer would. */
  readonly appearing: readonly TermsViolation[];
  readonly vanishing: readonly TermsViolation[];
  /** Before and after by the place of the day. */
  readonly places: readonly PlaceDifference[];
}

/** The hours of some days at one site in one team, as they are and as they would be. */
export interface PlaceDifference {
  readonly siteId: string;
  readonly teamId: string | null;
  readonly before: EarnedHours;
  readonly after: EarnedHours;
}

const NONE: EarnedHours = { regularSeconds: 0, overtimeSeconds: 0, doubletimeSeconds: 0, federalOvertimeSeconds: 0 };
const HOURS = Object.keys(NONE) as (keyof EarnedHours)[];

/** The sum of some hours, each kind by itself. */
export const sumOfHours = (all: readonly EarnedHours[]): EarnedHours =>
  all.reduce<EarnedHours>(
    (sum, each) => Object.fromEntries(HOURS.map((kind) => [kind, sum[kind] + each[kind]])) as never,
    NONE,
  );

/** What a workweek would become; null: nothing of it would change. */
export function differenceOf(
  staffMemberId: string,
  weekStarting: CivilDate,
  stored: TermsFacts,
  derived: TermsFacts,
): WeekDifference | null {
  const [before, after] = [sumOfHours(stored.days), sumOfHours(derived.days)];
  const appearing = without(derived.violations, stored.violations);
  const vanishing = without(stored.violations, derived.violations);
  const places = placesOf(stored.days, derived.days);
  const isSame = places.length === 0 && appearing.length === 0 && vanishing.length === 0;
  return isSame ? null : { staffMemberId, weekStarting, before, after, appearing, vanishing, places };
}

function without(some: readonly TermsViolation[], others: readonly TermsViolation[]): TermsViolation[] {
  const keyOf = ({ kind, workday, severity, rule, limitValue }: TermsViolation): string =>
    [kind, workday, severity, rule, limitValue].join(' ');
  const known = new Set(others.map(keyOf));
  return some.filter((each) => !known.has(keyOf(each)));
}

/** The places whose hours differ. */
function placesOf(stored: readonly TermsDay[], derived: readonly TermsDay[]): PlaceDifference[] {
  const keyOf = ({ siteId, teamId }: TermsDay): string => `${siteId} ${teamId ?? ''}`;
  const [before, after] = [Map.groupBy(stored, keyOf), Map.groupBy(derived, keyOf)];
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((key) => {
    const [{ siteId, teamId } = { siteId: '', teamId: null }] = before.get(key) ?? after.get(key) ?? [];
    const [was, becomes] = [sumOfHours(before.get(key) ?? []), sumOfHours(after.get(key) ?? [])];
    const isSame = HOURS.every((kind) => was[kind] === becomes[kind]);
    return isSame ? [] : [{ siteId, teamId, before: was, after: becomes }];
  });
}
